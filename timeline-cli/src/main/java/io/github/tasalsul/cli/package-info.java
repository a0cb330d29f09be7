/** The timeline command: reads its arguments and files, and leaves the work to the library. */
@NullMarked
package io.github.tasalsul.cli;

import org.jspecify.annotations.NullMarked;
