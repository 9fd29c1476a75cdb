// What the page does better with a script: search, and filters that count. All else is HTML and CSS.
const entry = (id) => document.getElementById(id);
const goal = (link) => link.getAttribute("href").slice(1);
const events = all(".e");
const places = new Map(events.map((event, at) => [event.id, at]));
const said = (part) => {
  const own = all(root.lang === root.dataset.home ? "i:not([lang], [class])" : `i[lang=${root.lang}]`, part);
  return own.length ? own.map((words) => words.textContent).join(" ") : part.textContent;
};
all(".keys").forEach((part) => { part.hidden = false; });
const zoomer = find(".zoom");
zoomer.remove();
zoomer.hidden = false;
all(".top").forEach((top) => top.append(zoomer.cloneNode(true)));

// A sentence stands in the page once. Where it tells another event too, a link has its marks: lengths without and with one.
all("blockquote a[data-m]").forEach((link) => {
  const [place, ...marks] = link.dataset.m.split(",");
  const text = all("blockquote", entry(goal(link)))[place].textContent;
  let from = 0;
  const take = (length) => text.slice(from, from += Number(length));
  link.replaceWith(...marks.flatMap((mark) => {
    const [plain, length] = mark.split(/[bmu]/);
    const words = take(plain);
    const piece = document.createElement({ b: "b", m: "mark", u: "u" }[/[bmu]/.exec(mark)[0]]);
    piece.append(take(length));
    return [words, piece];
  }), text.slice(from));
});

// The mark of each event in the timeline, and the stretch of the axis that they take, in per cent.
const marks = events.map(() => []);
const stretches = events.map(() => null);
all(".marks a").forEach((mark) => {
  const at = places.get(goal(mark));
  if (at === undefined) return;
  marks[at].push(mark);
  const form = find("[x]", mark);
  const start = parseFloat(form.getAttribute("x"));
  stretches[at] = [start, start + (parseFloat(form.getAttribute("width")) || 0)];
  find("title", mark)?.remove();
  mark.setAttribute("tabindex", "-1");
});

// Search folds what spelling may vary: hamza seats, ة and ه, ى and ي, vowel marks, digits, case.
const fold = (text) =>
  text.normalize("NFKC").toLowerCase().replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
const box = document.createElement("input");
box.type = "search";
box.id = "q";
if (events.length) find("#search-place").append(box);
let texts;
let asked = [];
const search = () => {
  texts ??= events.map((event) => fold(event.textContent));
  asked = fold(box.value).split(/\s+/).filter(Boolean);
  refresh();
};
on(box, "input", search);

// Filters: choices of a row add up, rows narrow down; each choice says how many events it would show.
const form = find(".filters");
const drops = all(".drop").map((drop) => ({
  drop, boxes: all("input", drop), note: find("summary b", drop), counts: all("small", drop),
}));
const value = (box) => box.id.slice(1);
const classes = events.map(({ classList }) => {
  const own = new Set(classList);
  if (!/ [lny]( |$)/.test(classList)) own.add("h");
  if (!/ d/.test(classList)) own.add("d0");
  return own;
});
const count = find(".count");
let target = null;
let span = null;
const passes = (at) =>
  asked.every((word) => texts[at].includes(word)) && (!target || classes[at].has(target))
  && (!span || stretches[at] && stretches[at][0] <= span[1] && stretches[at][1] >= span[0]);
const refresh = () => {
  const chosen = drops.map(({ boxes }) => boxes.filter((box) => box.checked).map(value));
  const tallies = drops.map(({ boxes }) => boxes.map(() => 0));
  let shown = 0;
  events.forEach((event, at) => {
    const fails = passes(at)
      ? chosen.map((values) => values.length > 0 && !values.some((value) => classes[at].has(value))) : null;
    const failed = fails ? fails.filter(Boolean).length : 2;
    if (failed < 2) drops.forEach(({ boxes }, row) => {
      if (failed && !fails[row]) return;
      boxes.forEach((box, choice) => { if (classes[at].has(value(box))) tallies[row][choice]++; });
    });
    if (!failed) shown++;
    if (event.hidden !== failed > 0) {
      event.hidden = failed > 0;
      marks[at].forEach((mark) => mark.classList.toggle("off", failed > 0));
    }
  });
  drops.forEach(({ counts, note }, row) => {
    counts.forEach((part, choice) => {
      if (part.textContent !== String(tallies[row][choice])) part.textContent = tallies[row][choice];
      part.parentElement.classList.toggle("nil", !tallies[row][choice]);
    });
    note.textContent = chosen[row].length ? ` ${chosen[row].length}` : "";
  });
  if (!count) return;
  find("b", count).textContent = shown;
  count.hidden = false;
  find(".nothing").hidden = shown > 0;
  form.classList.toggle("busy", shown < events.length);
  const undated = find("#undated");
  if (undated) undated.hidden = all(".e", undated).every((event) => event.hidden);
};
if (form) {
  on(form, "change", refresh);
  on(form, "reset", () => setTimeout(clear));
}
const clear = () => {
  drops.forEach(({ boxes }) => boxes.forEach((box) => { box.checked = false; }));
  box.value = "";
  asked = [];
  all(".brush input").forEach((end, at) => { end.value = at * 1000; });
  brush();
  if (target) {
    history.replaceState(null, "", "#events");
    location.hash = "#events";
  }
  refresh();
};
on(window, "click", (click) => {
  drops.forEach(({ drop }) => { if (!drop.contains(click.target)) drop.open = false; });
});

// The names in titles that the page has not linked become links: at once in a short list, in a long one when a reader comes to them.
const linked = new Set();
const link = (at) => {
  if (linked.has(at)) return;
  linked.add(at);
  const title = find("h3", events[at]);
  for (const token of classes[at]) {
    const name = /^a\d/.test(token) && find("a", entry(token));
    for (const part of name ? all("i:not([class])", title) : []) {
      const own = find(part.lang ? `i[lang=${part.lang}]` : "i:not([lang])", name) ?? name;
      const text = [...part.childNodes].find((node) => node.nodeType === 3 && node.data.includes(own.textContent));
      if (!text) continue;
      const rest = text.splitText(text.data.indexOf(own.textContent));
      rest.splitText(own.textContent.length);
      const made = document.createElement("a");
      made.href = "#" + token;
      rest.replaceWith(made);
      made.append(rest);
    }
  }
};

// The offices of an actor, whom it visited, who came, and who takes part in its events: the reader gets it on coming there.
const named = (token) => {
  const name = find("a", entry(token)).cloneNode(true);
  name.removeAttribute("id");
  name.href = "#" + token;
  return name;
};
const tell = (model, own, items) => {
  const head = find("b", model);
  if (!items.length || all("p > b", own).some((words) => words.textContent === head.textContent)) return;
  const line = model.cloneNode(true);
  line.hidden = false;
  items.forEach((item, at) => line.append(at ? " · " : "", ...item));
  own.append(line);
};
const most = (tallies) => [...tallies].sort((a, b) => b[1] - a[1]).slice(0, 6)
  .map(([token, tally]) => [named(token), tally > 1 ? ` ${tally}` : ""]);
const held = (own) => (own.dataset.o ?? "").split("\n").filter(Boolean).map((line) => {
  const [role, body, ...days] = line.split("\t");
  const [office, time] = [document.createElement("bdi"), document.createElement("time")];
  office.append(role);
  office.lang = /[\u0600-\u06FF]/.test(role) ? "ar" : "en";
  time.append(days.join(" – "));
  return [office, ...body ? [", ", named(body)] : [], ...days.length ? [" ", time] : []];
});
const goals = (own) => (own.dataset.v ?? "").split(" ").map((word) => word.split(",")).filter(([token]) => entry(token))
  .map(([token, tally]) => [token, Number(tally ?? 1)]);
const accompany = (own) => {
  const [offices, visited, visitors, partners] = all(".index > .with");
  if (!partners || !/^a/.test(own.id)) return;
  tell(offices, own, held(own));
  tell(visited, own, most(goals(own)));
  tell(visitors, own, most(all(".index [data-v]").flatMap((other) =>
    goals(other).filter(([token]) => token === own.id).map(([, tally]) => [other.id, tally]))));
  const tallies = new Map();
  classes.filter((names) => names.has(own.id)).forEach((names) => names.forEach((token) => {
    if (/^a\d/.test(token) && token !== own.id) tallies.set(token, (tallies.get(token) ?? 0) + 1);
  }));
  tell(partners, own, most(tallies));
};

// An actor or place that a link leads to shows its events alone. Links lead by short names that change from run
// to run; the address shows the lasting one.
const follow = () => {
  const reached = entry(location.hash.slice(1));
  if (reached?.matches(".jumps a")) location.replace(reached.href);
  const own = reached?.closest(".e, .index li");
  const wanted = own?.matches(".index li") ? own.id : null;
  if (wanted !== target) {
    if (wanted) accompany(own);
    target = wanted;
    refresh();
  }
  const lasting = own && find("a", own).hash;
  if (lasting && lasting !== location.hash) return location.replace(lasting);
  reached?.scrollIntoView();
};
on(window, "hashchange", follow);
