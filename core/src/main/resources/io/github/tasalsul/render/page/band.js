// The band: all entries over time, to be moved and zoomed by pointer, touch and keys.

const AXIS_HEIGHT = 46;
const LABELS_FROM = 150;
const LEAST_DAYS = 2;
const MOST_DOTS = 900;

/** Makes the band; `open` shows an entry, `pick` lists those of a mark, `moved` is told the days in sight. */
function makeBand(story, words, dates, { open, pick, moved }) {
  const { label, number, count } = words;
  const rtl = document.documentElement.dir === 'rtl';
  const dated = story.entries.filter((entry) => entry.first !== null || entry.last !== null);
  const whole = wholeTime(dated);
  let view = busyTime(dated, whole);
  let shown = dated;
  let selected = null;
  let waiting = 0;

  const drawing = svg('svg', { role: 'img', class: 'drawing' });
  const frame = el(
    'div',
    { class: 'frame', tabindex: '0', role: 'group', 'aria-label': label('band'), 'aria-describedby': 'band-keys' },
    drawing,
  );
  const only = el('input', { type: 'checkbox', id: 'only', on: { change: report } });
  const element = el(
    'section',
    { class: 'band', 'aria-labelledby': 'band-heading' },
    el('h2', { id: 'band-heading', class: 'for-ears' }, label('band')),
    frame,
    el(
      'div',
      { class: 'tools' },
      tool('band.in', '+', () => zoom(0.5)),
      tool('band.out', '−', () => zoom(2)),
      el('button', { type: 'button', on: { click: () => show(whole) } }, label('band.all')),
      el('span', { class: 'check' }, only, el('label', { for: 'only' }, label('band.only'))),
      el('p', { id: 'band-keys', class: 'for-ears' }, label('band.keys')),
    ),
  );

  function tool(key, sign, action) {
    const name = label(key);
    return el('button', { type: 'button', class: 'sign', 'aria-label': name, title: name, on: { click: action } }, sign);
  }

  function show([from, to]) {
    const middle = (from + to) / 2;
    const half = Math.min(Math.max(to - from, LEAST_DAYS), (whole[1] - whole[0]) * 1.2) / 2;
    const room = half * 0.9;
    const at = Math.min(Math.max(middle, whole[0] - half + room), whole[1] + half - room);
    view = [at - half, at + half];
    redraw();
    report();
  }

  function zoom(factor, around = busiest()) {
    show([around - (around - view[0]) * factor, around + (view[1] - around) * factor]);
  }

  /** Where zooming leads without a pointer: to the open entry, else to the fullest day in sight. */
  function busiest() {
    const inView = (day) => day >= view[0] && day < view[1];
    const chosen = selected && (selected.first ?? selected.last);
    if (chosen !== null && inView(chosen)) return chosen;
    const days = groupBy(shown.filter((entry) => entry.oneDay && inView(entry.first)), dayOfEntry);
    const [day] = [...days].reduce((best, next) => (next[1].length > best[1].length ? next : best), [null, []]);
    return day === null ? (view[0] + view[1]) / 2 : day + 0.5;
  }

  function move(days) {
    show([view[0] + days, view[1] + days]);
  }

  function report() {
    moved(only.checked ? view : null);
  }

  function redraw() {
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  }

  function draw() {
    waiting = 0;
    const width = Math.max(frame.clientWidth, 240);
    const phone = width < 560;
    const scale = new Scale(view[0], view[1], width, rtl);
    const inSight = shown.filter((entry) => reaches(entry, scale));
    const dotted = inSight.filter((entry) => entry.oneDay);
    const top = phone ? 110 : 150;
    const lanes = packLanes(groupStretches(inSight.filter((entry) => !entry.oneDay)), scale, phone ? 5 : 7);
    const crowded = lanes.some(({ lane }) => lane === null);
    const used = Math.max(0, ...lanes.map(({ lane }) => (lane ?? -1) + 1)) + (crowded ? 1 : 0);
    const height = top + AXIS_HEIGHT + used * LANE + (used > 0 ? 12 : 0);
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
    drawing.setAttribute('height', height);
    drawing.setAttribute('aria-label', summary(inSight.length));
    drawing.replaceChildren(
      patterns(),
      drawAxis(scale, top, AXIS_HEIGHT, dates),
      drawDays(dotted, scale, top),
      drawLanes(lanes, scale, top + AXIS_HEIGHT + 8),
      drawCrowded(lanes.filter(({ lane }) => lane === null), scale, top + AXIS_HEIGHT + 8 + (used - 1) * LANE),
      ...outside(scale, top),
    );
  }

  function summary(inSight) {
    return label('band.summary', dates.format('day', view[0]), dates.format('day', view[1]), count('entries', inSight));
  }

  function drawDays(entries, scale, top) {
    if (scale.perDay >= LABELS_FROM) return drawTitles(entries, scale, top);
    const levels = Math.floor((top - 14) / DOT);
    const dots = entries.length > MOST_DOTS ? null : placeDots(entries, scale, levels);
    if (dots) {
      return svg('g', {}, dots.map(({ entry, level, x }) => mark(entry, drawDot(entry, x, top - 8 - level * DOT))));
    }
    return drawBars(countByTick(entries, scale), scale, top);
  }

  /** Near enough, each day has the titles of its weightiest events. */
  function drawTitles(entries, scale, top) {
    const rows = Math.floor((top - 4) / LANE);
    const days = groupBy(entries, dayOfEntry);
    const marks = [];
    for (const [day, all] of days) {
      const { x, width } = scale.box(day, day + 1);
      const weightiest = [...all].sort((a, b) => b.weight - a.weight);
      const kept = weightiest.length > rows ? weightiest.slice(0, rows - 1) : weightiest;
      kept.forEach((entry, row) => {
        const y = top - LANE * (row + 1) + 6;
        const dotX = rtl ? x + width - 12 : x + 12;
        const room = svg(
          'svg',
          { x: rtl ? x + 6 : x + 22, y: y - 12, width: Math.max(width - 28, 1), height: LANE + 4 },
          svg('text', { class: 'title', x: titleStart(width - 28), y: 17, direction: 'rtl' }, entry.title),
        );
        marks.push(mark(entry, drawDot(entry, dotX, y + 1), room));
      });
      if (kept.length < all.length) {
        const more = svg('text', { class: 'rest', x: rtl ? x + width - 8 : x + 8, y: top - LANE * rows + 12 }, plus(all.length - kept.length));
        marks.push(group(all, dates.format('long', day), more));
      }
    }
    return svg('g', {}, marks);
  }

  /** Arabic titles begin at the right end of their room, in a page of either direction. */
  function titleStart(width) {
    return Math.max(width, 1);
  }

  function drawBars(bins, scale, top) {
    const most = Math.max(...bins.map((bin) => bin.entries.length), 1);
    const room = top - 26;
    return svg(
      'g',
      {},
      bins.map((bin) => {
        const { x, width } = scale.box(bin.from, bin.to);
        let y = top;
        const parts = [...groupBy(sortedByStatus(bin.entries), kindOf)].map(([kind, entries]) => {
          const height = (entries.length / most) * room;
          y -= height;
          return svg('rect', { class: `pile ${kind}`, x: x + 0.5, y, width: Math.max(width - 1, 1), height });
        });
        const text = dates.when({ from: isoOf(bin.from), to: isoOf(bin.to - 1), extent: 'point', grain: 'day' });
        const total = number(bin.entries.length);
        const note = width > 8 * total.length ? svg('text', { class: 'total', x: x + width / 2, y: y - 4, 'text-anchor': 'middle' }, total) : null;
        return group(bin.entries, text, ...parts, note);
      }),
    );
  }

  function drawLanes(boxes, scale, top) {
    return svg(
      'g',
      {},
      boxes
        .filter(({ lane }) => lane !== null)
        .map((box, id) => {
          const y = top + box.lane * LANE;
          const parts = drawStretch(box, scale, y, id);
          const { entries } = box;
          const inSight = { from: Math.max(box.x, 0), to: Math.min(box.x + box.width, scale.width) };
          const text = entries.length > 1 ? number(entries.length) : null;
          const note = text
            ? svg('text', { class: 'total', x: (inSight.from + inSight.to) / 2, y: y + 11.5, 'text-anchor': 'middle' }, text)
            : null;
          return entries.length > 1
            ? group(entries, dates.when(box.told), ...parts, note)
            : mark(entries[0], ...parts);
        }),
    );
  }

  /** «+19», in this order also where text runs from right to left. */
  function plus(n) {
    return `\u200e${label('band.more', number(n))}`;
  }

  /** What finds no lane is told as a number where it stands, so that nothing is missing. */
  function drawCrowded(boxes, scale, y) {
    return svg(
      'g',
      {},
      joinNear(boxes, scale).map(({ x, entries }) => {
        const total = plus(entries.length);
        const width = total.length * 7 + 4;
        return group(
          entries,
          label('band.unpointed'),
          svg('rect', { class: 'pill', x: x - width / 2, y, width, height: LANE - 5, rx: 7 }),
          svg('text', { class: 'total', x, y: y + 11.5, 'text-anchor': 'middle' }, total),
        );
      }),
    );
  }

  /** A mark of one entry. */
  function mark(entry, ...parts) {
    const element = svg('g', { class: entry === selected ? 'mark selected' : 'mark' }, parts);
    element.prepend(svg('title', {}, `${dates.when(entry)}\n${label(`status.${entry.told}`)}\n${entry.title}`));
    element.action = () => open(entry);
    return element;
  }

  /** A mark of several entries. */
  function group(entries, text, ...parts) {
    const chosen = entries.includes(selected) ? 'mark selected' : 'mark';
    const element = svg('g', { class: chosen }, parts.flat().filter(Boolean));
    element.prepend(svg('title', {}, `${text}\n${count('entries', entries.length)}`));
    element.action = () => (entries.length === 1 ? open(entries[0]) : pick(text, entries));
    return element;
  }

  /** How many entries lie outside at either side: pressing shows the whole. */
  function outside(scale, top) {
    const counts = [
      shown.filter((entry) => !reaches(entry, scale) && (entry.first ?? entry.last) < scale.from).length,
      shown.filter((entry) => !reaches(entry, scale) && (entry.first ?? entry.last) >= scale.to).length,
    ];
    return counts.map((n, side) => {
      if (n === 0) return null;
      const atRight = (side === 0) === rtl;
      const text = label(side === 0 ? 'band.earlier' : 'band.later', number(n));
      const note = svg('text', { class: 'outside', x: atRight ? scale.width - 8 : 8, y: 16, 'text-anchor': atRight === rtl ? 'start' : 'end' }, `${atRight ? '→' : '←'} ${text}`);
      note.action = () => show(whole);
      return note;
    }).filter(Boolean);
  }

  handlePointers(frame, drawing, {
    zoom: (factor, x) => zoom(factor, new Scale(view[0], view[1], frame.clientWidth, rtl).day(x)),
    drag: (pixels) => move(((rtl ? 1 : -1) * pixels * (view[1] - view[0])) / frame.clientWidth),
    press: (target) => {
      for (let node = target; node && node !== drawing; node = node.parentNode) {
        if (node.action) return node.action();
      }
      return undefined;
    },
  });

  frame.addEventListener('keydown', (event) => {
    const step = (view[1] - view[0]) / 6;
    const towards = rtl ? -1 : 1;
    const actions = {
      ArrowLeft: () => move(-step * towards),
      ArrowRight: () => move(step * towards),
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
      0: () => show(whole),
    };
    if (actions[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      actions[event.key]();
      event.preventDefault();
    }
  });

  new ResizeObserver(redraw).observe(frame);

  return {
    element,
    redraw,
    only(fitting) {
      shown = dated.filter((entry) => fitting.has(entry));
      redraw();
    },
    select(entry) {
      selected = entry;
      if (entry && (entry.first !== null || entry.last !== null) && !reaches(entry, new Scale(view[0], view[1], 1, rtl))) {
        const day = entry.first ?? entry.last;
        show([day - (view[1] - view[0]) / 2, day + (view[1] - view[0]) / 2]);
      }
      redraw();
    },
  };
}

/** The fill of what is only possible. */
function patterns() {
  return svg(
    'defs',
    {},
    svg(
      'pattern',
      { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { class: 'hatch', width: 2.4, height: 6 }),
    ),
  );
}

/** Whether what is drawn of an entry is in sight. */
function reaches(entry, scale) {
  const fade = FADE / scale.perDay;
  const from = entry.first ?? entry.last - fade;
  const to = entry.last === null ? entry.first + fade : Math.floor(entry.last) + 1;
  return from < scale.to && to > scale.from;
}

/** Entries that are drawn alike. */
function kindOf(entry) {
  return `${entry.told} ${entry.certainty === 'high' ? 'high' : 'inferred'}`;
}

function dayOfEntry(entry) {
  return Math.floor(entry.first);
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}

function isoOf(day) {
  return dateOf(day).toISOString().slice(0, 10);
}

/** From the first to the last day that anything tells, with room at the sides. */
function wholeTime(entries) {
  if (entries.length === 0) return [0, 30];
  const days = entries.flatMap((entry) => [entry.first, entry.last]).filter((day) => day !== null);
  const from = days.reduce((a, b) => Math.min(a, b));
  const to = days.reduce((a, b) => Math.max(a, b)) + 1;
  const room = Math.max((to - from) * 0.06, 4);
  return [from - room, to + room];
}

/** The time in which nine of ten events lie, so that one of years ago does not squeeze all others. */
function busyTime(entries, whole) {
  const days = entries.filter((entry) => entry.oneDay).map(dayOfEntry).sort((a, b) => a - b);
  if (days.length < 10) return whole;
  const cut = Math.floor(days.length / 20);
  const [from, to] = [days[cut], days[days.length - 1 - cut] + 1];
  const room = Math.max((to - from) * 0.08, 4);
  return [Math.max(from - room, whole[0]), Math.min(to + room, whole[1])];
}

/** Dragging, pinching and the wheel with Ctrl; the wheel alone still scrolls the page. */
function handlePointers(frame, drawing, { zoom, drag, press }) {
  const pointers = new Map();
  let travelled = 0;
  let target = null;

  const place = (event) => event.clientX - frame.getBoundingClientRect().left;

  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, place(event));
    if (pointers.size === 1) {
      travelled = 0;
      target = event.target;
    }
  });
  frame.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = pointers.get(event.pointerId);
    const now = place(event);
    pointers.set(event.pointerId, now);
    if (pointers.size === 2) {
      const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
      const spread = Math.abs(now - other);
      travelled = Infinity;
      if (spread > 8) zoom(Math.abs(before - other) / spread, (now + other) / 2);
      return;
    }
    travelled += Math.abs(now - before);
    if (travelled > 4) {
      frame.setPointerCapture(event.pointerId);
      drag(now - before);
    }
  });
  const end = (event) => {
    const known = pointers.delete(event.pointerId);
    if (known && event.type === 'pointerup' && travelled <= 4) press(target);
  };
  frame.addEventListener('pointerup', end);
  frame.addEventListener('pointercancel', end);
  frame.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) {
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 120), place(event));
      event.preventDefault();
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      drag(-(event.deltaX || event.deltaY));
      event.preventDefault();
    }
  }, { passive: false });
}
