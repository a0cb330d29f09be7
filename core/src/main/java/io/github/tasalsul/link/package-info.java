/** Which event at which time, and what came before what, within one article. */
@NullMarked
package io.github.tasalsul.link;

import org.jspecify.annotations.NullMarked;
