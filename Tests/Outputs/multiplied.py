"""Timelines of any size, made of what was really read in the examples, and eleven edits in noise."""

import datetime
import hashlib
import json
import random
import re

HASH = re.compile(r"\b[0-9a-f]{16}\b")
DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
RINGS = ("بتجحدرسعفقكلمن", "bdfgklmnprstvz")
TABLES = ("actors", "articles", "events", "places")
LISTS = ("relations", "visits")


def later(day, days):
    return str(datetime.date.fromisoformat(day) + datetime.timedelta(days))


def turned(word, number):
    """A family name with other consonants; its first letters stay."""
    letters = list(word)
    for index, letter in enumerate(letters):
        for ring in RINGS:
            if index > 2 and letter in ring:
                letters[index] = ring[(ring.index(letter) + number) % len(ring)]
    return "".join(letters)


def copy(timeline, number):
    """The same story with other persons, some years earlier: other ids, names, dates and words."""
    names = {
        name.split()[-1] for actor in timeline["actors"].values() if actor["kind"] == "person"
        for name in [actor["name"], *actor["aliases"]] if len(name.split()[-1]) > 4
    }
    text = json.dumps(timeline, ensure_ascii=False)
    if number:
        for name in sorted(names, key=lambda name: (-len(name), name)):
            text = text.replace(name, turned(name, number % 12 + 1) + "ي" * (number // 12))
        text = DAY.sub(lambda match: later(match[0], -371 * number), text)
        text = HASH.sub(lambda match: hashlib.sha256(f"{match[0]} {number}".encode()).hexdigest()[:16], text)
    return json.loads(text)


def joined(copies):
    """Several timelines as one."""
    whole = {**copies[0], **{name: {} for name in TABLES}, **{name: [] for name in LISTS}}
    for part in copies:
        for name in TABLES:
            whole[name].update(part[name])
        for name in LISTS:
            whole[name] += part[name]
    manifest = {**copies[0]["manifest"], "articles": sorted(whole["articles"])}
    return {**whole, "manifest": manifest}


def is_plain(event):
    """Whether one claim alone tells it, on one day at a place, so that an edit changes one thing."""
    day = (event.get("time") or {}).get("value", "")
    return len(event["claims"]) == 1 and bool(event.get("place")) and bool(DAY.fullmatch(day))


def multiplied(timeline, count):
    """A timeline of just `count` events, the plain ones among the first."""
    size = len(timeline["events"])
    whole = joined([copy(timeline, number) for number in range(-(-count // size))])
    for event in sorted(whole["events"], key=lambda name: (not is_plain(whole["events"][name]), name))[count:]:
        remove(whole, event)
    return whole


def remove(timeline, event):
    del timeline["events"][event]
    timeline["visits"] = [visit for visit in timeline["visits"] if visit["event"] != event]


def redate(timeline, event, value):
    for part in [timeline["events"][event], *timeline["events"][event]["claims"]]:
        part["time"]["value"] = value
    for visit in timeline["visits"]:
        if visit["event"] == event:
            visit["time"]["value"] = value


def noisy(timeline, chance):
    """The same timeline with other offsets, another order, other confidence and articles of other names."""
    shift = chance.randrange(1, 90)

    def shifted(value):
        if isinstance(value, dict):
            moved = {name: shifted(inner) for name, inner in value.items()}
            for name in ("start", "end"):
                if isinstance(value.get(name), int):
                    moved[name] = value[name] + shift
            if isinstance(value.get("confidence"), int):
                moved["confidence"] = max(0, min(100, value["confidence"] + chance.randrange(-4, 5)))
            return moved
        return [shifted(inner) for inner in value] if isinstance(value, list) else value

    timeline = shifted(timeline)
    for name in LISTS:
        chance.shuffle(timeline[name])
    for event in timeline["events"].values():
        chance.shuffle(event["participants"])
    for number, article in enumerate(timeline["articles"].values()):
        article["id"] = f"renumbered-{number}"
    return timeline


def edited(timeline, spare, seed):
    """The timeline after eleven edits and noise, and what must be told: the verdicts of each event by its id."""
    chance = random.Random(seed)
    timeline = json.loads(json.dumps(timeline))
    fit = [name for name, event in sorted(timeline["events"].items()) if is_plain(event)]
    chosen = chance.sample(fit, 8)
    expected = {}
    for name in chosen[:2]:
        remove(timeline, name)
        expected[name] = ["removed"]
    day = timeline["events"][chosen[2]]["time"]["value"]
    for name, value in zip(chosen[2:5], (later(day, 3), None, None)):
        own = timeline["events"][name]["time"]["value"]
        redate(timeline, name, value or (own[:4] if name == chosen[3] else later(own, -1)))
        expected[name] = ["redated"]
    for name in chosen[5:7]:
        claim = timeline["events"][name]["claims"][0]
        claim["evidence"]["quote"] = claim["evidence"]["quote"].replace("أ", "ا").replace("ل", "لـ")
    places = sorted(set(timeline["places"]) - {timeline["events"][chosen[7]]["place"]})
    timeline["events"][chosen[7]]["place"] = chance.choice(places)
    expected[chosen[7]] = ["place-changed"]
    new = [name for name, event in sorted(spare["events"].items()) if len(event["claims"]) == 1]
    for name in chance.sample(new, 3):
        event = spare["events"][name]
        timeline["events"][name] = event
        for actor in event["participants"]:
            timeline["actors"].setdefault(actor["actor"], spare["actors"][actor["actor"]])
        if event.get("place"):
            timeline["places"].setdefault(event["place"], spare["places"][event["place"]])
        for claim in event["claims"]:
            timeline["articles"].setdefault(claim["article"], spare["articles"][claim["article"]])
        expected[name] = ["added"]
    timeline["manifest"]["articles"] = sorted(timeline["articles"])
    return noisy(timeline, chance), expected
