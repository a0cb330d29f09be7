// The list: every entry as a link to itself, under the time that it shares with its neighbours.

const AT_ONCE = 150;
const CHUNK = 400;

/** Makes the list; what does not fit the first sight is added while the browser is idle. */
function makeList(story, words, dates) {
  const { label, count } = words;
  const items = new Array(story.entries.length);
  const body = el('div', { class: 'days' });
  const empty = el('p', { class: 'empty', hidden: true }, label('nothing-found'));
  let fitting = new Set(story.entries);
  let made = 0;
  let current = null;
  let sections = [];

  function makeUpTo(end) {
    for (; made < Math.min(end, story.entries.length); made++) {
      const entry = story.entries[made];
      const last = sections.at(-1);
      const section = last && last.time === entry.time ? last : addSection(entry);
      const item = makeItem(entry);
      item.hidden = !fitting.has(entry);
      if (!item.hidden) section.element.hidden = false;
      items[made] = item;
      section.items.push(item);
      section.list.append(item);
    }
  }

  function addSection(entry) {
    const list = el('ol', { role: 'list' });
    const heading = el('h3', {});
    const element = el('section', { class: entry.oneDay ? 'day' : 'day uncertain', hidden: true }, heading, list);
    const section = { time: entry.time, entry, element, list, heading, items: [] };
    writeHeading(section);
    body.append(element);
    sections.push(section);
    return section;
  }

  function writeHeading({ entry, heading }) {
    const hijri = words.settings.hijri ? dates.hijri(entry) : null;
    const text = entry.from || entry.to ? dates.when(entry) : label('list.undated');
    heading.replaceChildren(el('span', { class: 'date' }, text), ' ', hijri ? el('span', { class: 'hijri' }, hijri) : '');
  }

  function makeItem(entry) {
    const meta = [label(`type.${entry.type}`)];
    if (entry.place) meta.push(arabic(entry.place));
    if (entry.sources.length > 1) meta.push(count('articles', entry.sources.length));
    if (entry.conflicts.length > 0) meta.push(el('span', { class: 'disputed' }, label('evidence.conflicts')));
    const line = el('span', { class: 'meta' });
    meta.forEach((part, i) => line.append(...(i > 0 ? [' · ', part] : [part])));
    return el(
      'li',
      { class: `entry ${entry.told} ${entry.certainty}` },
      el(
        'a',
        { href: `#${entry.link}`, 'data-index': entry.index },
        el('span', { class: 'glyph of-status', 'aria-hidden': 'true' }),
        badge(entry, words),
        arabic(entry.title, { class: 'title' }),
        line,
        certaintyMark(entry, words),
        el('span', { class: 'in-print' }, entry.sources.map((index) => articleName(story.articles[index])).join('، ')),
      ),
    );
  }

  function idle() {
    if (made >= story.entries.length) return;
    makeUpTo(made + CHUNK);
    whenIdle(idle);
  }

  body.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target.closest('a[data-index]');
    if (!step || !from) return;
    const next = neighbour(story.entries[Number(from.dataset.index)], step);
    if (next) items[next.index].firstChild.focus();
    event.preventDefault();
  });

  function neighbour(entry, step) {
    for (let i = entry.index + step; i >= 0 && i < story.entries.length; i += step) {
      if (fitting.has(story.entries[i])) {
        makeUpTo(i + 1);
        return story.entries[i];
      }
    }
    return null;
  }

  function only(entries) {
    fitting = entries;
    for (const section of sections) {
      let any = false;
      for (const item of section.items) {
        const fits = entries.has(story.entries[Number(item.firstChild.dataset.index)]);
        if (item.hidden === fits) item.hidden = !fits;
        any ||= fits;
      }
      section.element.hidden = !any;
    }
    empty.hidden = entries.size > 0;
  }

  function select(entry, { focus = false } = {}) {
    if (current) current.removeAttribute('aria-current');
    current = null;
    if (!entry) return;
    makeUpTo(entry.index + 1);
    const item = items[entry.index];
    current = item.firstChild;
    current.setAttribute('aria-current', 'true');
    if (!item.hidden) bringIntoSight(current);
    if (focus) current.focus();
  }

  makeUpTo(AT_ONCE);
  setTimeout(idle, 0);
  addEventListener('beforeprint', () => makeUpTo(story.entries.length));

  return {
    element: el('section', { class: 'list', id: 'list', 'aria-labelledby': 'list-heading', tabindex: '-1' },
      el('h2', { id: 'list-heading', class: 'for-ears' }, label('list')), empty, body),
    only,
    select,
    neighbour,
    redraw: () => sections.forEach(writeHeading),
  };
}

/** Scrolls to an element; a second time when what lies before it has got its true height. */
function bringIntoSight(element) {
  const scroll = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

/** Says what keeps an entry from being a fact; nothing for what happened. */
function badge(entry, { label }) {
  return entry.told === 'ACTUAL' ? null : el('span', { class: `badge ${entry.told}` }, label(`status.${entry.told}`));
}

function certaintyMark(entry, { label }) {
  return el('span', { class: `certainty ${entry.certainty}` }, el('span', { class: 'glyph', 'aria-hidden': 'true' }), label(`certainty.${entry.certainty}`));
}
