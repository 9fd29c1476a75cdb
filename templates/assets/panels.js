// The panel: what is behind a mark, a box or a tie, with its evidence; it stays while the pointer is on it.
const panel = find("#panel");
let waiting;
const hide = () => { panel.hidden = true; };
const show = (element, parts) => {
  clearTimeout(waiting);
  panel.replaceChildren(...parts);
  all("[id]", panel).forEach((part) => part.removeAttribute("id"));
  panel.hidden = false;
  const [at, own] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  const x = Math.max(8, Math.min(innerWidth - own.width - 8, at.left + at.width / 2 - own.width / 2));
  const y = at.bottom + 10 + own.height < innerHeight ? at.bottom + 10 : Math.max(8, at.top - own.height - 10);
  panel.style.setProperty("left", x + "px");
  panel.style.setProperty("top", y + "px");
};
const copies = (entry, selector) => all(selector, entry).slice(0, 5).map((part) => part.cloneNode(true));
const told = (at, isBrief) => copies(events[at], isBrief ? ":scope > .when, :scope > h3" : ":scope > .when, :scope > h3, :scope > .no, :scope > blockquote, :scope > blockquote + p")
  .map((part) => { part.classList.add(...[...classes[at]].filter((name) => /^[dk]\d/.test(name))); return part; });
const shared = (tie) => {
  const ends = tie.getAttribute("class").split(" ").filter((name) => /^[ap]\d+$/.test(name));
  return [ends, events.map((_, at) => at).filter((at) => ends.every((end) => classes[at].has(end)))];
};
const behind = (element) => {
  if (element.matches(".marks a")) {
    const at = places.get(element.getAttribute("href").slice(1));
    return at === undefined ? [] : told(at);
  }
  if (element.matches(".node")) {
    const entry = document.getElementById(element.getAttribute("href").slice(1));
    if (entry) accompany(entry);
    return entry ? copies(entry, ":scope > a, :scope > small").concat(all(":scope > p", entry).map((part) => part.cloneNode(true))) : [];
  }
  const [ends, found] = shared(element);
  const head = document.createElement("p");
  head.className = "ends";
  ends.forEach((end) => head.append(find("a", document.getElementById(end))?.cloneNode(true) ?? ""));
  return [head, ...found.slice(0, 3).flatMap((at, order) => told(at, order > 0))];
};
const lit = (element, isOn) => {
  const svg = element.closest("svg");
  svg.classList.toggle("lit", isOn);
  const own = element.matches(".node") ? element.getAttribute("href").slice(1) : null;
  const chosen = own ? [element, ...all(`.edges > .${own}`, svg)] : [element];
  const near = own
    ? all(`.edges > .${own}`, svg).flatMap((tie) => [...tie.classList].filter((name) => /^[ap]\d+$/.test(name)))
    : element.matches(".edges > *") ? [...element.classList].filter((name) => /^[ap]\d+$/.test(name)) : [];
  [...chosen, ...all(".node", svg).filter((node) => near.includes(node.getAttribute("href").slice(1)))]
    .forEach((part) => part.classList.toggle("on", isOn));
};
const open = (element) => {
  const parts = behind(element);
  if (parts.length) show(element, parts);
  lit(element, true);
};
const shut = (element) => {
  lit(element, false);
  clearTimeout(waiting);
  waiting = setTimeout(hide, 250);
};
panel.addEventListener("pointerenter", () => clearTimeout(waiting));
panel.addEventListener("pointerleave", hide);
all(".marks a, .node, .edges > *").forEach((element) => {
  element.addEventListener("pointerenter", (pointer) => { if (pointer.pointerType === "mouse" && !pointer.buttons) open(element); });
  element.addEventListener("pointerleave", () => shut(element));
  element.addEventListener("focus", () => { if (element.matches(":focus-visible")) open(element); });
  element.addEventListener("blur", () => shut(element));
});
all(".edges > *").forEach((tie) => tie.addEventListener("click", () => {
  const [, found] = shared(tie);
  if (found.length) location.hash = events[found[0]].id;
}));
events.forEach((event, at) => {
  event.addEventListener("focusin", () => link(at));
  event.addEventListener("pointerenter", () => link(at));
  event.addEventListener("pointerenter", () => marks[at].slice(0, 1).forEach((mark) => lit(mark, true)));
  event.addEventListener("pointerleave", () => marks[at].slice(0, 1).forEach((mark) => lit(mark, false)));
});
