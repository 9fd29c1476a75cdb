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

  // A mark and its event light up together.
  const marks = new Map();
  all("svg a").forEach((mark) => {
    const id = mark.getAttribute("href")?.slice(1);
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  });
  const light = (id, isOn) => {
    if (!marks.has(id)) return;
    all("svg.tarikh-drawing").forEach((drawing) => drawing.classList.toggle("lit", isOn));
    marks.get(id).forEach((mark) => mark.classList.toggle("on", isOn));
  };
  events.forEach((event) => {
    event.addEventListener("pointerenter", () => light(event.id, true));
    event.addEventListener("pointerleave", () => light(event.id, false));
  });

  // Links within the page lead by short names that change from run to run; the address shows the lasting one.
  const last = () => {
    const entry = document.getElementById(location.hash.slice(1))?.closest(".e, .index li");
    const lasting = entry?.querySelector("a").hash;
    if (lasting && lasting !== location.hash) location.replace(lasting);
  };
  addEventListener("hashchange", last);

  all(".lang input").forEach((input) => input.addEventListener("change", speak));
  speak();
}
