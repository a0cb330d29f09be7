/** Timelines and their parts as text for people. */
@NullMarked
package io.github.tasalsul.render;

import org.jspecify.annotations.NullMarked;
