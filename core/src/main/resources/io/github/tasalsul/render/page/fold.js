// Search sees through spelling: «الأحد», «الاحد» and «الأحَـد» are one. The table is the library's own folding.

/** Makes the function that folds a text. */
function makeFold(table) {
  const folded = new Map(
    Object.entries(table).map(([hex, form]) => [String.fromCharCode(parseInt(hex, 16)), form]),
  );
  return (text) => {
    let out = '';
    for (const unit of text.normalize('NFC')) {
      const form = folded.get(unit);
      out += form === undefined ? unit : form;
    }
    return out.toLowerCase();
  };
}

/** The words of a query, folded; each has to be found. */
function queryWords(query, fold) {
  return fold(query).split(/\s+/u).filter((word) => word !== '');
}
