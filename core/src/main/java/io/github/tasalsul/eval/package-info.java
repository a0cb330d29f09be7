/**
 * How right the program is: its answers against a gold standard made by readers, with the measures
 * that the field uses. Start at {@link io.github.tasalsul.eval.Evaluator}.
 */
@NullMarked
package io.github.tasalsul.eval;

import org.jspecify.annotations.NullMarked;
