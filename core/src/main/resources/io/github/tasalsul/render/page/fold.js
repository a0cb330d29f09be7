// Search sees through spelling: «الأحد», «الاحد» and «الأحَـد» are one. The table is the library's own folding.

/** Makes the function that folds a text. */
function makeFold(table) {
  const rows = Object.entries(table);
  const folded = new Map(rows.map(([hex, form]) => [String.fromCharCode(parseInt(hex, 16)), form]));
  const any = new RegExp(`[${rows.map(([hex]) => `\\u${hex.padStart(4, '0')}`).join('')}]`, 'g');
  return (text) => text.normalize('NFC').replace(any, (unit) => folded.get(unit)).toLowerCase();
}

/** The words of a query, folded; each has to be found. */
function queryWords(query, fold) {
  return fold(query).split(/\s+/u).filter((word) => word !== '');
}
