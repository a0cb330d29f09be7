/** One article's own date: given, stated in its text, or unknown with the clues that bound it. */
@NullMarked
package io.github.tasalsul.dating;

import org.jspecify.annotations.NullMarked;
