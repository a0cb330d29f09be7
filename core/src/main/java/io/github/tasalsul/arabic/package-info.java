/**
 * The Arabic language: folding of spelling variants, loading of the lexicon files, numbers in words
 * and digits, proclitics.
 */
@NullMarked
package io.github.tasalsul.arabic;

import org.jspecify.annotations.NullMarked;
