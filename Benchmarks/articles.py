"""Writes a folder of news articles that nobody wrote, half in Arabic and half in English, about 2 KB each.

usage: python Benchmarks/articles.py FOLDER [COUNT]

The same count gives the same bytes. Each article tells two to four events among sentences that tell none, as news does;
a tenth of them are reprints of another one, and an event is often told by several articles.
"""

import pathlib
import random
import re
import sys

PEOPLE = {
    "ar": (
        "سامر نبيل هدى ليلى مازن رنا فادي سلوى كمال جميلة نادر وليد منى طارق ريم عادل سعاد حسام".split(),
        "الحلو القاضي البحري السمان الخطيب النجار الحداد الصباغ العطار الشامي المنصوري الراشد البنا الكاتب".split(),
    ),
    "en": (
        "Samir Nabil Huda Layla Mazen Rana Fadi Salwa Kamal Jamila Nader Walid Mona Tarek Reem Adel Suad Husam".split(),
        "Halawi Qadri Bahri Samman Khatib Najjar Haddad Sabbagh Attar Shami Mansuri Rashed Banna Kateb".split(),
    ),
}
OFFICES = {
    "ar": "وزير الخارجية|رئيس الوزراء|وزير الدفاع|وزير المالية|رئيس البرلمان|وزير الداخلية".split("|"),
    "en": "Foreign Minister|Prime Minister|Defence Minister|Finance Minister|Parliament Speaker|Interior Minister".split("|"),
}
COUNTRIES = {
    "ar": "التونسي المصري الأردني اللبناني القطري الجزائري المغربي الليبي العماني الكويتي".split(),
    "en": "Tunisian Egyptian Jordanian Lebanese Qatari Algerian Moroccan Libyan Omani Kuwaiti".split(),
}
CITIES = {
    "ar": "تونس القاهرة عمان بيروت الدوحة الجزائر الرباط طرابلس مسقط الكويت".split(),
    "en": "Tunis|Cairo|Amman|Beirut|Doha|Algiers|Rabat|Tripoli|Muscat|Kuwait City".split("|"),
}
MONTHS = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "en": "January February March April May June July August September October November December".split(),
}
SUBJECTS = {
    "ar": "الموانئ|الكهرباء|القمح|الحدود|السياحة|المياه|الجامعات|الطيران|الصيد|السكك الحديدية".split("|"),
    "en": "ports|electricity|wheat|borders|tourism|water|universities|aviation|fisheries|railways".split("|"),
}
EVENTS = {
    "ar": [
        "وصل {a} إلى {city} يوم {date} في زيارة رسمية لبحث ملف {subject}.",
        "استقبل {a} في {city} يوم {date} {b}، وناقشا الاتفاق بشأن {subject}.",
        "التقى {a} يوم {date} {b} في {city} لمتابعة مشروع مشترك في قطاع {subject}.",
        "أجرى {a} يوم {date} اتصالا هاتفيا مع {b} تناول خطة {subject}.",
    ],
    "en": [
        "{a} arrived in {city} on {date} on an official visit about {subject}.",
        "{a} received {b} in {city} on {date}, and they discussed the agreement on {subject}.",
        "{a} met {b} in {city} on {date} to follow up a joint project on {subject}.",
        "{a} spoke by phone with {b} on {date} about the plan for {subject}.",
    ],
}
# Sentences without an event; of the words between brackets one is taken, so that few of them are told twice.
OTHERS = {
    "ar": [
        "[وتعد|وتبقى|وكانت] [أسعار|كلفة|رسوم|عائدات] {subject} [في السوق المحلية|في القرى|خارج المدن|على الساحل] [أعلى|أقل] "
        "بنحو {n} في المئة [من العام السابق|مما كانت عليه|من التوقعات].",
        "[ويرى|ويقدر|ويعتقد] [خبراء|تجار|مزارعون|باحثون] أن قطاع {subject} [يحتاج إلى|ينقصه|يستحق] [صبر|وقت|قوانين أوضح|استثمارات طويلة] "
        "[قبل أن تظهر|حتى تظهر] [نتائج|آثار] [ملموسة|واضحة|ثابتة].",
        "[وتبلغ|وتقدر|وتقارب] كلفة [المرحلة الأولى|الأعمال|الصيانة|المعدات] [نحو|قرابة|أكثر من] {n} [مليون|ألف] [دينار|درهم|ليرة|ريال]"
        "[، وفق وثيقة منشورة|، بحسب تقديرات أولية|، من غير الضرائب].",
        "[ولا تزال|وظلت] [البيانات|الأرقام|السجلات] المتاحة عن {subject} [قليلة|ناقصة|متفرقة]، [ويصعب|ولا يسهل] [التحقق من|مقارنة] "
        "[كثير منها|بعضها|أكثرها] [في المناطق البعيدة|قبل نهاية الموسم|من غير زيارة المواقع].",
        "[ويعيش|ويعمل] [آلاف|مئات] [الأسر|العمال|الشباب] من {subject} [في القرى|قرب الحدود|على الساحل|حول المدن]، [ولا سيما|خصوصا] "
        "[في فصل|خلال] [الشتاء|الصيف|الخريف|الربيع] حين [تقل|تكثر] [الأمطار|الأعمال|البضائع].",
    ],
    "en": [
        "[Prices|Costs|Fees|Rents] [for|linked to|around] {subject} [along the coast|in small towns|in the south|inland] are [some|about|nearly] "
        "{n} per cent [higher|lower] than [a year ago|most had expected|in the past].",
        "[Experts|Traders|Growers|Engineers] [believe|think|doubt] that {subject} [will need|may want|must wait for] [patience|clear rules|new funds|time] "
        "[before results|until benefits|until gains] become [visible|steady|plain] [to all|to outsiders|at home].",
        "[The first stage|Upkeep|New equipment|Training] [is expected|is thought|ought] to cost [about|nearly|over] {n} [million|thousand] "
        "[dinars|dirhams|pounds|riyals][, by a public paper|, taxes apart|, at first guess].",
        "[Figures|Records|Papers] on {subject} [remain|are still] [scarce|patchy|scattered], and [many|some|most] of them [are hard|take months] "
        "to [verify|compare] [in far regions|before the season ends|without a look at the sites].",
        "[Thousands|Hundreds] of [families|workers|young people] [live|depend] on {subject} [in villages|by the border|on the coast|near large towns], "
        "[above all|mostly] in [winter|summer|autumn|spring], when [rain|work|freight] is [scarce|plentiful].",
    ],
}


class Newsroom:
    """Articles by chance, with people who keep their offices."""

    def __init__(self, count):
        self.chance = random.Random(1447)
        self.count = count
        self.people = {language: self.named(language) for language in ("ar", "en")}

    def named(self, language):
        first, last = PEOPLE[language]
        offices, countries = OFFICES[language], COUNTRIES[language]
        people = []
        for number, (given, family) in enumerate((given, family) for given in first for family in last):
            office = offices[number % len(offices)]
            country = countries[number // len(offices) % len(countries)]
            head = f"{office} {country}" if language == "ar" else f"{country} {office}"
            people.append(f"{head} {given} {family}")
        return people

    def event(self, language, year, month):
        """A sentence on an occasion; of the hundred occasions of a month some are told again and again."""
        occasion = random.Random(f"{language} {year} {month} {self.chance.randrange(100)}")
        a, b = occasion.sample(self.people[language], 2)
        day, name = occasion.randrange(27) + 1, MONTHS[language][month]
        return occasion.choice(EVENTS[language]).format(
            a=a, b=b, city=occasion.choice(CITIES[language]), date=f"{day} {name} {year}",
            subject=occasion.choice(SUBJECTS[language]))

    def other(self, language):
        """A sentence without an event."""
        template = self.chance.choice(OTHERS[language])
        chosen = re.sub(r"\[(.*?)\]", lambda choice: self.chance.choice(choice[1].split("|")), template)
        return chosen.format(subject=self.chance.choice(SUBJECTS[language]), n=self.chance.randrange(900) + 10)

    def text(self, language, year, month):
        """About 2,000 bytes."""
        sentences = [self.event(language, year, month) for _ in range(self.chance.randrange(3) + 2)]
        while sum(len(sentence.encode()) for sentence in sentences) < 1900:
            sentences.append(self.other(language))
        lead, rest = sentences[0], sentences[1:]
        self.chance.shuffle(rest)
        return "\n\n".join([lead, *(" ".join(rest[at : at + 3]) for at in range(0, len(rest), 3))]) + "\n"

    def articles(self):
        """Names and contents, in order."""
        texts = []
        for number in range(self.count):
            language, month, year = ("ar", "en")[number % 2], self.chance.randrange(12), 2016 + number * 10 // self.count
            if texts and self.chance.randrange(10) == 0:
                body = self.chance.choice(texts[-200:])
            else:
                body = self.text(language, year, month)
                texts.append(body)
            published, paper = f"{year}-{month + 1:02}-28", self.chance.randrange(9)
            yield (
                f"{year}/{published}-{number:05}.md",
                f"---\ntitle: Bulletin {number}\ndate: {published}\npublisher: Paper {paper}\n---\n\n{body}",
            )


def main():
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    for name, content in Newsroom(count).articles():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
