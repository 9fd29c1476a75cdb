// The brush of the timeline; zooming and panning of all pictures.

// Days along the axis: the parts of its scale, with their first day as days since 1970 and places in per cent.
const timeline = find("#timeline .plot");
const parts = (timeline?.dataset.scale ?? "").split(";").filter(Boolean).map((part) => part.split(",").map(Number));
const day = (place) => {
  const [first, days, start, length] = parts.findLast((part) => part[2] <= place) ?? parts[0];
  return first + Math.max(0, Math.min(days - 1, Math.floor((place - start) / length * days)));
};
const written = (days, form) =>
  new Intl.DateTimeFormat(root.lang === "ar" ? "ar-EG-u-nu-latn-ca-gregory" : "en-GB", { timeZone: "UTC", ...form })
    .format(new Date(days * 864e5));
const whole = { day: "numeric", month: "short", year: "numeric" };

// The brush: two ends over a strip that shows how many events each stretch of the axis has.
const strip = find(".brush");
const ends = all(".brush input");
const brush = () => {
  if (!ends.length || strip.hidden) return;
  const [from, to] = ends.map((end) => Number(end.value) / 10).sort((a, b) => a - b);
  span = from > 0 || to < 100 ? [from, to] : null;
  const days = [day(from), day(Math.max(from, to - 0.05))].map((place) => written(place, whole));
  find(".brush output").textContent = days.join(" – ");
  ends.forEach((end, at) => end.setAttribute("aria-valuetext", days[at]));
  const cover = find(".hist .cover");
  cover.setAttribute("x", from + "%");
  cover.setAttribute("width", to - from + "%");
};
const draw = (name, attributes, into) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  into.append(element);
  return element;
};
if (strip && parts.length) {
  strip.hidden = false;
  const tallies = Array(80).fill(0);
  stretches.forEach((stretch) => {
    if (stretch) tallies[Math.min(79, Math.floor((stretch[0] + stretch[1]) / 2 * 0.8))]++;
  });
  const most = Math.max(...tallies, 1);
  const hist = find(".hist");
  draw("rect", { class: "cover", height: "100%" }, hist);
  tallies.forEach((tally, at) => {
    const height = tally ? 10 + 90 * tally / most : 0;
    if (tally) draw("rect", { x: at * 1.25 + "%", width: "1%", y: 100 - height + "%", height: height + "%" }, hist);
  });
  ends.forEach((end) => on(end, "input", () => { brush(); refresh(); }));
  let start = null;
  const place = (pointer) => {
    const box = hist.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (pointer.clientX - box.left) / box.width));
    return Math.round(1000 * (root.dir === "rtl" ? 1 - share : share));
  };
  on(hist, "pointerdown", (pointer) => { start = place(pointer); hist.setPointerCapture(pointer.pointerId); });
  on(hist, "pointermove", (pointer) => {
    if (start === null) return;
    [ends[0].value, ends[1].value] = [start, place(pointer)].sort((a, b) => a - b);
    brush();
    refresh();
  });
  on(hist, "pointerup", () => { start = null; });
}

// Zoom by buttons, keys and the wheel with Ctrl; pan by dragging. A long axis gets dates of its own.
const zooms = new Map();
all(".plot").forEach((plot) => {
  const svg = find("svg", plot);
  const natural = svg.getAttribute("width");
  if (natural) plot.style.setProperty("--w", natural + "px");
  let scale = 1;
  const zoom = (by, x, y) => {
    const before = svg.getBoundingClientRect();
    const frame = plot.getBoundingClientRect();
    x ??= frame.left + frame.width / 2;
    y ??= frame.top + frame.height / 2;
    scale = by ? Math.max(1, Math.min(plot === timeline ? 60 : 6, scale * by)) : 1;
    if (scale < 1.05) scale = 1;
    plot.style.setProperty("--z", scale);
    const after = svg.getBoundingClientRect();
    plot.scrollBy(
      after.left - x + (x - before.left) / before.width * after.width,
      after.top - y + (y - before.top) / before.height * after.height);
    plot.classList.toggle("wide", scale > 1);
    if (plot === timeline) dates(scale);
  };
  zooms.set(plot, zoom);
  on(plot, "wheel", (wheel) => {
    if (!wheel.ctrlKey) return;
    wheel.preventDefault();
    zoom(wheel.deltaY < 0 ? 1.25 : 0.8, wheel.clientX, wheel.clientY);
  }, { passive: false });
  let from = null;
  on(plot, "pointerdown", (pointer) => {
    if (pointer.pointerType === "mouse" && !pointer.button) from = [pointer.clientX, pointer.clientY, plot.scrollLeft, plot.scrollTop];
  });
  on(window, "pointermove", (pointer) => {
    if (!from) return;
    if (Math.hypot(pointer.clientX - from[0], pointer.clientY - from[1]) > 4) plot.classList.add("drag");
    plot.scrollTo(from[2] - pointer.clientX + from[0], from[3] - pointer.clientY + from[1]);
  });
  on(window, "pointerup", () => {
    from = null;
    setTimeout(() => plot.classList.remove("drag"));
  });
  on(plot, "click", (click) => { if (plot.matches(".drag")) click.preventDefault(); }, true);
  on(plot, "dragstart", (drag) => drag.preventDefault());
});
all(".zoom button").forEach((button) => on(button, "click", () => {
  const plot = all(".plot", button.closest("section")).find((plot) => plot.checkVisibility());
  if (plot) zooms.get(plot)(Number(button.dataset.by));
}));

// Dates for a stretched axis: days, days of the week, months or years, by the room that a day has.
let stretched = 1;
const dates = (scale = stretched) => {
  stretched = scale;
  if (!timeline) return;
  const svg = find("svg", timeline);
  find(".fine", svg)?.remove();
  svg.classList.toggle("far", scale > 1);
  if (scale === 1) return;
  const group = draw("g", { class: "ticks fine" }, svg);
  const isArabic = root.lang === "ar";
  const turn = (place) => (isArabic ? 100 - place : place) + "%";
  const write = (place, y, text, isHeading) => {
    draw("text", { x: turn(place), y, class: isHeading ? "h" : "", direction: root.dir }, group).textContent = text;
  };
  const width = svg.getBoundingClientRect().width;
  parts.forEach(([first, days, start, length]) => {
    const room = length / 100 * width / days;
    const step = room >= 24 ? "day" : room >= 5 ? "week" : room >= 1.3 ? "month" : "year";
    for (let at = first; at < first + days; at++) {
      const date = new Date(at * 864e5);
      const [number, month] = [date.getUTCDate(), date.getUTCMonth()];
      const place = start + (at - first) / days * length;
      const isFirst = at === first;
      if (step === "day" || step === "week" && [1, 8, 15, 22].includes(number)) {
        draw("line", { x1: turn(place), x2: turn(place), y1: 39, y2: "100%" }, group);
        write(place + length / days / 2, 34, room < 64 ? String(number) : written(at, { day: "numeric", month: "short" }));
      }
      if (/day|week/.test(step) && (number === 1 || isFirst || step === "day" && room < 64 && number % 10 === 1)) write(place, 15, written(at, { month: "long", year: "numeric" }), true);
      if (step === "month" && number === 1) {
        draw("line", { x1: turn(place), x2: turn(place), y1: 39, y2: "100%" }, group);
        write(place + 15 * length / days, 34, written(at, { month: "short" }));
      }
      if (step === "month" && (number === 1 && month === 0 || isFirst) || step === "year" && number === 1 && month === 0) {
        write(place, step === "month" ? 15 : 34, String(date.getUTCFullYear()), true);
      }
    }
  });
};
