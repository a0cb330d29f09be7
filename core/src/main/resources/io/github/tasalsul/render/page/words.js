// The words of the page in its language.

/** Makes the functions that give labels and numbers. */
function makeWords(lang, labels, settings) {
  const plural = new Intl.PluralRules(lang);

  function label(key, ...parts) {
    const found = labels[key] ?? key;
    return found.replace(/\{(\d)\}/g, (gap, n) => parts[Number(n)] ?? gap);
  }

  /** A text with its digits as the reader wants them. */
  function digits(text) {
    if (settings.digits === 'western') return text;
    return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  }

  function number(n) {
    return digits(String(n));
  }

  /** «مقالان», «5 مقالات», «144 حدثا». */
  function count(key, n) {
    const form = n === 0 ? 'zero' : plural.select(n);
    return label(`${key}.${form}`, number(n));
  }

  /** What an entry is told as: a denial is one, whatever else it would be. */
  function status(told) {
    return told.polarity === 'NEG' ? 'DENIED' : told.status;
  }

  return { lang, label, digits, number, count, status };
}
