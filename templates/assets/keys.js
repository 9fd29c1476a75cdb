// In a picture one mark or box at a time takes part in tabbing; the arrows go to the next one on that side.
const stops = all(".plot").map((plot) => all(".marks a, .nodes a", plot));
stops.forEach((marks) => marks.forEach((mark, at) => {
  mark.setAttribute("tabindex", at ? "-1" : "0");
  on(mark, "focus", () => {
    marks.forEach((other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
  });
}));
const sides = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const middle = (element) => {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};
const neighbour = (element, [dx, dy]) => {
  const [x, y] = middle(element);
  let best = null;
  let least = Infinity;
  for (const other of all(".marks a:not(.off), .nodes a", element.closest("svg"))) {
    if (other === element) continue;
    const [ox, oy] = middle(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const across = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (along > 0.5 && along + 2.5 * across < least) [best, least] = [other, along + 2.5 * across];
  }
  return best;
};

// j and k go through the events that are shown; the slash opens the search; Escape takes back the last thing.
const step = (by) => {
  const shown = events.filter((event) => !event.hidden);
  const at = shown.findIndex((event) => event.matches(":target"));
  const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
  if (!next) return;
  location.hash = next.id;
  find("a", next).focus({ preventScroll: true });
};
const escape = () => {
  const dropped = drops.find(({ drop }) => drop.open);
  if (!panel.hidden) hide();
  else if (dropped) {
    dropped.drop.open = false;
    find("summary", dropped.drop).focus();
  } else {
    clear();
    box.blur();
  }
};
on(window, "keydown", (key) => {
  if (key.ctrlKey || key.metaKey || key.altKey) return;
  if (key.key === "Escape") return escape();
  const isTyping = /^(INPUT|TEXTAREA)$/.test(key.target.tagName) && !/^(radio|checkbox|range)$/.test(key.target.type);
  if (isTyping) return;
  const plot = key.target.closest?.(".plot");
  if (plot && "+-=0".includes(key.key)) zooms.get(plot)({ "+": 1.5, "=": 1.5, "-": 0.67, 0: 0 }[key.key]);
  if (plot && sides[key.key] && key.target.matches(".marks a, .nodes a")) {
    key.preventDefault();
    neighbour(key.target, sides[key.key])?.focus();
  }
  if (key.code === "KeyJ") step(1);
  if (key.code === "KeyK") step(-1);
  if (key.key === "/" && events.length) {
    key.preventDefault();
    box.focus();
  }
});

// What the script writes itself follows the language.
const retell = () => {
  marks.forEach((own, at) => {
    const name = own.length && [find("a", events[at]), find("h3", events[at])].map(said).join(" — ");
    own.forEach((mark) => mark.setAttribute("aria-label", name));
  });
  all(".nodes a").forEach((node) => {
    const own = entry(goal(node));
    if (own) node.setAttribute("aria-label", said(find("a", own)));
  });
  box.placeholder = box.ariaLabel = find(".lang :checked").dataset.search;
  hide();
  brush();
  dates();
};
on(window, "speak", retell);
if (events.length <= 300) events.forEach((_, at) => link(at));
retell();
refresh();
follow();
