/**
 * The mechanics of text: spans, folded views that map back to the original, code point offsets and
 * sentence borders. Knows no language.
 */
@NullMarked
package io.github.tasalsul.text;

import org.jspecify.annotations.NullMarked;
