/**
 * Time expressions: found in the text as meaning, then resolved against an anchor date. Knows
 * nothing of events and needs no language model. Start at {@link
 * io.github.tasalsul.time.TimeTagger}.
 */
@NullMarked
package io.github.tasalsul.time;

import org.jspecify.annotations.NullMarked;
