// The language radios turn the document, so that its title, lang and dir follow for readers of the screen.
"use strict";
const root = document.documentElement;
const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const on = (target, type, act, options) => target.addEventListener(type, act, options);
const speak = () => {
  const language = find(".lang :checked");
  root.lang = language.id.slice(2);
  root.dir = root.lang === "ar" ? "rtl" : "ltr";
  document.title = language.dataset.title;
  dispatchEvent(new Event("speak"));
};
all(".lang input").forEach((input) => on(input, "change", speak));

// From file to file the language goes along in the address.
const wanted = location.search.slice(1);
if (wanted === "ar" || wanted === "en") find("#l-" + wanted).checked = true;
on(window, "click", (click) => {
  const link = click.target.closest?.("a[href]");
  if (link && /^[\w-]+\.html/.test(link.getAttribute("href"))) link.search = root.lang;
});
speak();
