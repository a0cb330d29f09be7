// The story as the other parts use it: entries with their days as numbers, found by their links.

/** Reads the data block of the page. */
function readStory() {
  const data = JSON.parse(document.getElementById('data').textContent);
  const fold = makeFold(data.folding);
  const entries = data.entries.map((entry, index) => new Entry(entry, index, data, fold));
  const byLink = new Map();
  for (const entry of entries) {
    byLink.set(entry.id, entry);
    for (const mention of entry.mentions) {
      if (mention.key && !byLink.has(mention.key)) byLink.set(mention.key, entry);
    }
  }
  // A word that tells two entries names the first of them; the other goes by its number.
  for (const entry of entries) {
    if (byLink.get(entry.link) !== entry) entry.link = entry.id;
  }
  const relations = new Map();
  for (const [from, relation, to] of data.relations) {
    if (!relations.has(from)) relations.set(from, []);
    relations.get(from).push({ relation, entry: byLink.get(to) });
  }
  return { ...data, entries, fold, byLink, relations };
}

/** Folds what search looks through while nobody waits for it. */
function prepareSearch(entries, from = 0) {
  const rest = entries.slice(from, from + 200);
  for (const entry of rest) entry.searched;
  if (rest.length > 0) whenIdle(() => prepareSearch(entries, from + rest.length));
}

/** One entry of the timeline. */
class Entry {
  constructor(data, index, story, fold) {
    Object.assign(this, data);
    this.index = index;
    this.story = story;
    this.fold = fold;
    this.conflicts ??= [];
    this.link = this.mentions[0].key ?? this.id;
    this.told = this.polarity === 'NEG' ? 'DENIED' : this.status;
    this.first = dayNumber(this.from);
    this.last = dayNumber(this.to);
    this.oneDay =
      this.extent !== 'span' && this.from && this.to && isoDay(this.from) === isoDay(this.to);
    this.sources = [...new Set(this.mentions.map((mention) => mention.article))];
  }

  /** Entries of the same time stand together: «في موعد أقصاه 12 يناير». */
  get time() {
    return `${this.extent} ${this.from ?? ''} ${this.to ?? ''} ${this.grain === 'month' || this.grain === 'year' ? this.grain : ''}`;
  }

  /** What search looks through, folded: title, who, where, and the sentences that tell it. */
  get searched() {
    if (this.searchedText === undefined) {
      const sentences = this.mentions
        .filter((mention) => mention.sentence)
        .map((mention) => this.story.articles[mention.article].text.slice(...mention.sentence));
      const names = this.actors.map(([, name]) => name);
      const parts = [this.title, this.place ?? '', ...names, ...sentences];
      this.searchedText = this.fold([...new Set(parts)].join('\n'));
    }
    return this.searchedText;
  }

  /** Whether what is known of its time lies in a stretch of days; an open side counts as the bound that there is. */
  touches(from, to) {
    if (this.first === null && this.last === null) return false;
    return (this.first ?? this.last) <= to && (this.last ?? this.first) >= from;
  }
}
