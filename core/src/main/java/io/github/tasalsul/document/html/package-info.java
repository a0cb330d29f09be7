/**
 * Saved pages: what they say of their date, title, outlet and text. The only importer of jsoup; no
 * type of jsoup stands in a public signature. Nothing is fetched and no script is run.
 */
@NullMarked
package io.github.tasalsul.document.html;

import org.jspecify.annotations.NullMarked;
