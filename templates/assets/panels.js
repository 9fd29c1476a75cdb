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
const told = (at, isBrief) => copies(events[at], ":scope > a, :scope > h3" + (isBrief ? "" : ", :scope > .no, :scope > blockquote, :scope > blockquote + p"))
  .map((part) => { part.classList.add(...part.matches("a") ? ["when"] : [], ...[...classes[at]].filter((name) => /^[dk]\d/.test(name))); return part; });
const ties = ".edges [class^=a], .edges [class^=p]";
const endsOf = (tie) => [...tie.classList].filter((name) => /^[ap]\d/.test(name));
const shared = (tie) => events.map((_, at) => at).filter((at) => endsOf(tie).every((end) => classes[at].has(end)));
// How central a box is: the drawing has the numbers in the order of its boxes, the page the words once.
const central = (box) => {
  const svg = box.closest("svg");
  const numbers = svg.dataset.m?.split(";")[all(".nodes a", svg).indexOf(box)]?.split(",");
  if (!numbers?.[1]) return [];
  const line = find(".told").cloneNode(true);
  line.hidden = false;
  for (const part of [line, ...line.children]) {
    for (const words of part.childNodes) {
      let at = 0;
      if (words.nodeType === 3) words.data = words.data.replace(/{\w+}/g, () => numbers[at++]);
    }
  }
  return [line];
};
const behind = (element) => {
  if (element.matches(".marks a")) {
    const at = places.get(goal(element));
    return at === undefined ? [] : told(at);
  }
  if (element.matches(".nodes a")) {
    const own = entry(goal(element));
    if (!own) return [];
    accompany(own);
    return [...copies(own, ":scope > a, :scope > bdi, :scope > small"), ...central(element), ...all(":scope > p", own).map((part) => part.cloneNode(true))];
  }
  const found = shared(element);
  const head = document.createElement("p");
  head.className = "ends";
  endsOf(element).forEach((end) => head.append(find("a", entry(end))?.cloneNode(true) ?? ""));
  return [head, ...found.slice(0, 3).flatMap((at, order) => told(at, order > 0))];
};
const lit = (element, isOn) => {
  const svg = element.closest("svg");
  svg.classList.toggle("lit", isOn);
  const own = element.matches(".nodes a") ? all(`.edges .${goal(element)}`, svg) : element.matches(ties) ? [element] : [];
  const near = own.flatMap(endsOf);
  [element, ...own, ...all(".nodes a", svg).filter((node) => near.includes(goal(node)))]
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
on(panel, "pointerenter", () => clearTimeout(waiting));
on(panel, "pointerleave", hide);
all(`.marks a, .nodes a, ${ties}`).forEach((element) => {
  on(element, "pointerenter", (pointer) => { if (pointer.pointerType === "mouse" && !pointer.buttons) open(element); });
  on(element, "pointerleave", () => shut(element));
  on(element, "focus", () => { if (element.matches(":focus-visible")) open(element); });
  on(element, "blur", () => shut(element));
});
all(ties).forEach((tie) => on(tie, "click", () => {
  const found = shared(tie);
  if (found.length) location.hash = events[found[0]].id;
}));
events.forEach((event, at) => {
  const light = (isOn) => marks[at].slice(0, 1).forEach((mark) => lit(mark, isOn));
  on(event, "focusin", () => link(at));
  on(event, "pointerenter", () => { link(at); light(true); });
  on(event, "pointerleave", () => light(false));
});
