// The words of an article with what was found in them marked where it stands.

/** Where an excerpt begins and ends: the sentence and some of what stands around it, at whole words. */
function excerpt(text, [start, end], room = 140) {
  const from = wordBorder(text, Math.max(0, start - room), start);
  const to = end + room >= text.length ? text.length : lastBorder(text, end, end + room);
  const blanks = (part) => part.length - part.trimEnd().length;
  return [from, Math.max(to - blanks(text.slice(from, to)), end)];
}

function wordBorder(text, from, limit) {
  if (from === 0) return 0;
  const at = text.slice(from, limit).search(/\s/u);
  return at < 0 ? limit : from + at + 1;
}

function lastBorder(text, from, to) {
  const at = text.slice(from, to).search(/\s\S*$/u);
  return at < 0 ? from : from + at;
}

/**
 * Makes the text from `from` to `to` with its marks, each {start, end, make}. Marks may nest and cross: the text is
 * cut at every border, and each piece is put into all that cover it.
 */
function markedText(text, [from, to], marks) {
  const inside = marks.filter((mark) => mark.end > from && mark.start < to);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, from));
    cuts.add(Math.min(mark.end, to));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start, end] = [borders[i], borders[i + 1]];
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    let piece = document.createTextNode(text.slice(start, end));
    for (const mark of covering.reverse()) {
      const element = mark.make(start === mark.start);
      element.append(piece);
      piece = element;
    }
    pieces.push(piece);
  }
  return pieces;
}

/** The marks of one mention: its sentence, the times of the article there, the word that tells it. */
function marksOf(mention, article, label) {
  const marks = [];
  const [start, end] = mention.sentence;
  marks.push({ start, end, make: () => el('span', { class: 'sentence' }) });
  article.times.forEach(([from, to, value, why], index) => {
    const used = index === mention.time;
    marks.push({
      start: from,
      end: to,
      make: () => el('span', { class: used ? 'time used' : 'time', title: `${label('evidence.time')}: ${value}\n${why}` }),
    });
  });
  const [from, to] = mention.trigger;
  marks.push({
    start: from,
    end: to,
    make: () => el('mark', { class: 'trigger', title: label('evidence.trigger') }),
  });
  return marks;
}

/** A passage that can be widened to the whole article. */
function makePassage(mention, article, label) {
  const part = excerpt(article.text, mention.sentence);
  const isWhole = part[0] === 0 && part[1] === article.text.length;
  const quote = el('blockquote', { class: 'passage', lang: 'ar', dir: 'auto' });
  const button = el('button', { type: 'button', class: 'plain', 'aria-expanded': 'false', hidden: isWhole });
  let whole = false;

  function write() {
    const [from, to] = whole ? [0, article.text.length] : part;
    const pieces = markedText(article.text, [from, to], marksOf(mention, article, label));
    quote.replaceChildren(from > 0 ? '…\u00a0' : '', ...pieces, to < article.text.length ? '\u00a0…' : '');
    button.textContent = label(whole ? 'evidence.excerpt' : 'evidence.whole');
    button.setAttribute('aria-expanded', String(whole));
  }

  button.addEventListener('click', () => {
    whole = !whole;
    write();
    quote.querySelector('.trigger')?.scrollIntoView({ block: 'nearest' });
  });
  write();
  return [quote, button];
}
