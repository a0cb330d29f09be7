/** The same event, told twice: which events of several articles are one happening. */
@NullMarked
package io.github.tasalsul.match;

import org.jspecify.annotations.NullMarked;
