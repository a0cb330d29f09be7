/**
 * Words, their segments and part-of-speech tags, behind the {@link
 * io.github.tasalsul.analysis.Analyzer} interface.
 */
@NullMarked
package io.github.tasalsul.analysis;

import org.jspecify.annotations.NullMarked;
