/** Events: who did what to whom, where, and whether it happened. */
@NullMarked
package io.github.tasalsul.event;

import org.jspecify.annotations.NullMarked;
