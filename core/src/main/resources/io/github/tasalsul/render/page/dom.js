// Elements are made one by one and texts set as text: nothing from an article is ever read as markup.

/** Makes an element: el('p', {class: 'why'}, 'text', child). Attributes that are null are left out. */
function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of a drawing. */
function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A text that brings its own direction and cannot turn what stands around it. */
function bdi(text, attributes = {}) {
  return el('bdi', attributes, text);
}

/** A text from an article: Arabic, whatever the language of the page. */
function arabic(text, attributes = {}) {
  return el('bdi', { lang: 'ar', dir: 'auto', ...attributes }, text);
}

/** Runs when the browser has nothing else to do. */
function whenIdle(work) {
  if (globalThis.requestIdleCallback) requestIdleCallback(work);
  else setTimeout(work, 20);
}
