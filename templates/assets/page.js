// What the page does better with a script: search, filters that count, keys, panels, zoom and a time brush. All else is HTML and CSS.
{
  const events = all(".e");
  const places = new Map(events.map((event, at) => [event.id, at]));
  const said = (part) => {
    const own = all(root.lang === root.dataset.home ? "i:not([lang], [class])" : `i[lang=${root.lang}]`, part);
    return own.length ? own.map((words) => words.textContent).join(" ") : part.textContent;
  };
  all(".zoom, .keys").forEach((part) => { part.hidden = false; });

  // The mark of each event in the timeline, and the stretch of the axis that they take, in per cent.
  const marks = events.map(() => []);
  const stretches = events.map(() => null);
  all(".marks a").forEach((mark) => {
    const at = places.get(mark.getAttribute("href").slice(1));
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
  box.addEventListener("input", search);

  // Filters: choices of a row add up, rows narrow down; each choice says how many events it would show.
  const form = find(".filters");
  const drops = all(".drop").map((drop) => ({
    drop, boxes: all("input", drop), note: find("summary b", drop), counts: all("small", drop),
  }));
  const classes = events.map((event) => new Set(event.classList));
  const count = find(".count");
  let target = null;
  let span = null;
  const passes = (at) =>
    asked.every((word) => texts[at].includes(word)) && (!target || classes[at].has(target))
    && (!span || stretches[at] && stretches[at][0] <= span[1] && stretches[at][1] >= span[0]);
  const refresh = () => {
    const chosen = drops.map(({ boxes }) => boxes.filter((box) => box.checked).map((box) => box.value));
    const tallies = drops.map(({ boxes }) => boxes.map(() => 0));
    let shown = 0;
    events.forEach((event, at) => {
      const fails = passes(at)
        ? chosen.map((values) => values.length > 0 && !values.some((value) => classes[at].has(value))) : null;
      const failed = fails ? fails.filter(Boolean).length : 2;
      if (failed < 2) drops.forEach(({ boxes }, row) => {
        if (failed && !fails[row]) return;
        boxes.forEach((box, choice) => { if (classes[at].has(box.value)) tallies[row][choice]++; });
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
  form?.addEventListener("change", refresh);
  form?.addEventListener("reset", () => setTimeout(clear));
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
  addEventListener("click", (click) => {
    drops.forEach(({ drop }) => { if (!drop.contains(click.target)) drop.open = false; });
  });

  // In a long list the names in titles become links when a reader comes to them.
  const linked = new Set();
  const link = (at) => {
    if (linked.has(at)) return;
    linked.add(at);
    const title = find("h3", events[at]);
    if (find("a", title)) return;
    for (const token of classes[at]) {
      const name = /^a\d/.test(token) && find("a", document.getElementById(token));
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

  // An actor or place that a link leads to shows its events alone. Links lead by short names that change from run
  // to run; the address shows the lasting one.
  const follow = () => {
    const reached = document.getElementById(location.hash.slice(1));
    if (reached?.matches(".jumps a")) location.replace(reached.href);
    const entry = reached?.closest(".e, .index li");
    const wanted = entry?.matches(".index li") ? entry.id : null;
    if (wanted !== target) {
      target = wanted;
      refresh();
    }
    const lasting = entry && find("a", entry).hash;
    if (lasting && lasting !== location.hash) return location.replace(lasting);
    reached?.scrollIntoView();
  };
  addEventListener("hashchange", follow);

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
    ends.forEach((end) => end.addEventListener("input", () => { brush(); refresh(); }));
    let start = null;
    const place = (pointer) => {
      const box = hist.getBoundingClientRect();
      const share = Math.max(0, Math.min(1, (pointer.clientX - box.left) / box.width));
      return Math.round(1000 * (root.dir === "rtl" ? 1 - share : share));
    };
    hist.addEventListener("pointerdown", (pointer) => { start = place(pointer); hist.setPointerCapture(pointer.pointerId); });
    hist.addEventListener("pointermove", (pointer) => {
      if (start === null) return;
      [ends[0].value, ends[1].value] = [start, place(pointer)].sort((a, b) => a - b);
      brush();
      refresh();
    });
    hist.addEventListener("pointerup", () => { start = null; });
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
    plot.addEventListener("wheel", (wheel) => {
      if (!wheel.ctrlKey) return;
      wheel.preventDefault();
      zoom(wheel.deltaY < 0 ? 1.25 : 0.8, wheel.clientX, wheel.clientY);
    }, { passive: false });
    let from = null;
    plot.addEventListener("pointerdown", (pointer) => {
      if (pointer.pointerType === "mouse" && !pointer.button) from = [pointer.clientX, pointer.clientY, plot.scrollLeft, plot.scrollTop];
    });
    addEventListener("pointermove", (pointer) => {
      if (!from) return;
      if (Math.hypot(pointer.clientX - from[0], pointer.clientY - from[1]) > 4) plot.classList.add("drag");
      plot.scrollTo(from[2] - pointer.clientX + from[0], from[3] - pointer.clientY + from[1]);
    });
    addEventListener("pointerup", () => {
      from = null;
      setTimeout(() => plot.classList.remove("drag"));
    });
    plot.addEventListener("click", (click) => { if (plot.matches(".drag")) click.preventDefault(); }, true);
    plot.addEventListener("dragstart", (drag) => drag.preventDefault());
  });
  all(".zoom button").forEach((button) => button.addEventListener("click", () => {
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

  // In a picture one mark or box at a time takes part in tabbing; the arrows go to the next one on that side.
  const stops = all(".plot").map((plot) => all(".marks a, .node", plot));
  stops.forEach((marks) => marks.forEach((mark, at) => {
    mark.setAttribute("tabindex", at ? "-1" : "0");
    mark.addEventListener("focus", () => {
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
    for (const other of all(".marks a:not(.off), .node", element.closest("svg"))) {
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
    find(".when", next).focus({ preventScroll: true });
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
  addEventListener("keydown", (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "Escape") return escape();
    const isTyping = /^(INPUT|TEXTAREA)$/.test(key.target.tagName) && !/^(radio|checkbox|range)$/.test(key.target.type);
    if (isTyping) return;
    const plot = key.target.closest?.(".plot");
    if (plot && "+-=0".includes(key.key)) zooms.get(plot)({ "+": 1.5, "=": 1.5, "-": 0.67, 0: 0 }[key.key]);
    if (plot && sides[key.key] && key.target.matches(".marks a, .node")) {
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
      const name = own.length && [find(".when", events[at]), find("h3", events[at])].map(said).join(" — ");
      own.forEach((mark) => mark.setAttribute("aria-label", name));
    });
    all(".node").forEach((node) => {
      const entry = document.getElementById(node.getAttribute("href").slice(1));
      if (entry) node.setAttribute("aria-label", said(find("a", entry)));
    });
    box.placeholder = box.ariaLabel = find(".lang :checked").dataset.search;
    hide();
    brush();
    dates();
  };
  addEventListener("speak", retell);
  retell();
  refresh();
  follow();
}
