// What the page does better with a script: search, keys, and marks that answer the pointer. All else is HTML and CSS.
"use strict";
{
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const events = all(".e");
  const root = document.documentElement;

  // The language radios turn the document, so that its title, lang and dir follow for readers of the screen.
  const speak = () => {
    const language = find(".lang :checked");
    root.lang = language.id.slice(2);
    root.dir = root.lang === "ar" ? "rtl" : "ltr";
    document.title = language.dataset.title;
    box.placeholder = box.ariaLabel = language.dataset.search;
  };

  // Search folds what spelling may vary: hamza seats, ة and ه, ى and ي, vowel marks, digits, case.
  const fold = (text) =>
    text.normalize("NFKC").toLowerCase().replace(/[\u064B-\u065F\u0670\u0640]/g, "")
      .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه")
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const box = document.createElement("input");
  box.type = "search";
  box.id = "q";
  find("#search-place").append(box);
  let texts;
  const search = () => {
    texts ??= events.map((event) => fold(event.textContent));
    const wanted = fold(box.value).split(/\s+/).filter(Boolean);
    events.forEach((event, at) => {
      event.hidden = !wanted.every((word) => texts[at].includes(word));
    });
  };
  box.addEventListener("input", search);

  // j and k go through the events that are shown; the slash opens the search.
  const step = (by) => {
    const shown = events.filter((event) => event.offsetParent);
    const at = shown.findIndex((event) => event.matches(":target, .hot"));
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) location.hash = next.id;
  };
  addEventListener("keydown", (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "Escape") {
      box.value = "";
      search();
      find(".filters")?.reset();
      box.blur();
    } else if (!/^(INPUT|TEXTAREA)$/.test(key.target.tagName) || key.target.type === "radio") {
      if (key.key === "j" || key.code === "KeyJ") step(1);
      if (key.key === "k" || key.code === "KeyK") step(-1);
      if (key.key === "/") {
        key.preventDefault();
        box.focus();
      }
    }
  });

  // A mark and its event light up together; a mark without a tooltip takes it from its entry.
  const marks = new Map();
  all("svg a.event").forEach((mark) => {
    const id = mark.getAttribute("href").slice(1);
    marks.set(id, [...(marks.get(id) ?? []), mark]);
    const entry = document.getElementById(id);
    if (!entry || mark.querySelector("title")) return;
    const title = document.createElementNS(mark.namespaceURI, "title");
    const language = mark.closest(".l-ar") ? "ar" : "en";
    title.textContent = [...entry.querySelectorAll(`.when i[lang=${language}], h3 > i[lang=${language}]`)]
      .map((words) => words.textContent).join(" — ");
    mark.prepend(title);
  });
  const light = (id, isOn) => marks.get(id)?.forEach((mark) => {
    mark.closest("svg").classList.toggle("lit", isOn);
    mark.classList.toggle("on", isOn);
  });
  events.forEach((event) => {
    event.addEventListener("pointerenter", () => light(event.id, true));
    event.addEventListener("pointerleave", () => light(event.id, false));
  });

  // An actor or place that a link leads to shows its events alone; the sheet has this rule for the strongest only.
  // Links lead by short names that change from run to run; the address shows the lasting one.
  const follow = () => {
    const entry = document.getElementById(location.hash.slice(1))?.closest(".e, .index li");
    if (entry?.matches(".index li")) {
      const { id } = entry;
      const rule = `body:has(#${id}:target,#${id} :target) .v:not(.${id}){--d:none}`;
      document.styleSheets[0].insertRule(rule, document.styleSheets[0].cssRules.length);
    }
    const lasting = entry?.querySelector("a").hash;
    if (lasting && lasting !== location.hash) location.replace(lasting);
  };
  addEventListener("hashchange", follow);
  follow();

  all(".lang input").forEach((input) => input.addEventListener("change", speak));
  speak();
}
