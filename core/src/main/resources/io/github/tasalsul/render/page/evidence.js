// The evidence of one entry: how its date is known, every mention in its article, what is told otherwise.

/** Makes the panel; `close` is called when it is to go, `step` to show the entry before or after. */
function makeEvidence(story, words, dates, { close, step }) {
  const { label, count } = words;
  const content = el('div', { class: 'content' });
  const heading = el('h2', { id: 'evidence-heading', tabindex: '-1' }, label('evidence'));
  const element = el(
    'section',
    { class: 'evidence', id: 'evidence', 'aria-labelledby': 'evidence-heading' },
    el(
      'div',
      { class: 'head' },
      heading,
      el(
        'div',
        { class: 'steps' },
        el('button', { type: 'button', class: 'step', on: { click: () => step(-1) } }, label('evidence.previous')),
        el('button', { type: 'button', class: 'step', on: { click: () => step(1) } }, label('evidence.next')),
        el('button', { type: 'button', class: 'close', on: { click: close } }, label('evidence.close')),
      ),
    ),
    content,
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  function show(entry) {
    element.classList.toggle('open', entry !== null);
    content.replaceChildren(...(entry ? evidenceOf(entry) : [el('p', { class: 'empty' }, label('evidence.empty'))]));
    content.scrollTop = 0;
  }

  function evidenceOf(entry) {
    return [
      summary(entry),
      reasoning(entry),
      part('evidence.conflicts', entry.conflicts.map(conflict)),
      part(null, entry.mentions.map(mention), count('mentions', entry.mentions.length)),
      related(entry),
    ].filter(Boolean);
  }

  function summary(entry) {
    const hijri = dates.hijri(entry);
    return el(
      'div',
      { class: `summary ${entry.told}` },
      el('p', { class: 'when' }, dates.when(entry), words.settings.hijri && hijri ? el('span', { class: 'hijri' }, ` ${hijri}`) : null),
      el('p', { class: 'what', lang: 'ar', dir: 'auto' }, entry.title),
      el(
        'p',
        { class: 'marks' },
        el('span', { class: `badge ${entry.told}` }, label(`status.${entry.told}`)),
        el('span', { class: 'kind' }, label(`type.${entry.type}`)),
        certaintyMark(entry, words),
        el('a', { class: 'permalink', href: `#${entry.link}` }, label('evidence.permalink')),
      ),
      people(entry),
    );
  }

  function people(entry) {
    const rows = entry.actors.map(([role, name]) => [label(`role.${role}`), name]);
    if (entry.place) rows.push([label('filter.place'), entry.place]);
    return rows.length === 0
      ? null
      : el('dl', {}, rows.map(([what, name]) => el('div', {}, el('dt', {}, what), el('dd', {}, arabic(name)))));
  }

  function reasoning(entry) {
    const basis = entry.basis === 'unknown' ? 'basis.none' : `basis.${entry.basis}`;
    return el(
      'div',
      { class: 'why' },
      el('h3', {}, label('evidence.why')),
      el('p', {}, label(basis)),
      english(entry.why),
    );
  }

  /** The library explains in English, with the Arabic words that it speaks of. */
  function english(text) {
    return el('p', { class: 'reason', lang: 'en', dir: 'ltr' }, text);
  }

  function part(key, items, title = label(key ?? '')) {
    return items.length === 0 ? null : el('div', { class: 'part' }, el('h3', {}, title), items);
  }

  function mention(told) {
    return el('article', { class: 'mention' }, origin(told), ...passage(told), notes(told));
  }

  function conflict(told) {
    const text = told.denies
      ? label('conflict.denies')
      : label('conflict.otherwise', dates.when(told.otherwise ?? {}));
    return el('article', { class: 'mention conflict' }, el('p', { class: 'says' }, text), origin(told), ...passage(told), notes(told));
  }

  function passage(told) {
    return told.sentence ? makePassage(told, story.articles[told.article], label) : [];
  }

  function origin(told) {
    return articleHeader(story.articles[told.article], words, dates, 'h4', zoneOf(told));
  }

  function zoneOf(told) {
    return told.zone && told.zone !== 'BODY' ? [' · ', label(`zone.${told.zone}`)] : null;
  }

  function notes(told) {
    if (!told.sentence) return null;
    const items = [];
    if (told.source) items.push(el('li', {}, label('evidence.said-by', ''), arabic(told.source)));
    for (const counted of told.counts ?? []) items.push(el('li', {}, label('evidence.counts', ''), arabic(counted)));
    return el(
      'details',
      { class: 'notes' },
      el('summary', {}, badgeText(told), ' · ', dates.when(told)),
      el('ul', {}, items, el('li', {}, english(told.why)), el('li', {}, label('evidence.rule', ''), bdi(told.rule))),
    );
  }

  function badgeText(told) {
    return `${label(`type.${told.type}`)} · ${label(`status.${words.status(told)}`)}`;
  }

  function related(entry) {
    const all = (story.relations.get(entry.id) ?? []).filter(({ entry: other }) => other);
    return part(
      'evidence.relations',
      all.length === 0
        ? []
        : [
            el(
              'ul',
              { class: 'relations' },
              all.map(({ relation, entry: other }) =>
                el('li', {}, `${label(`relation.${relation}`)} `, el('a', { href: `#${other.link}` }, arabic(other.title))),
              ),
            ),
          ],
    );
  }

  return { element, show, heading };
}
