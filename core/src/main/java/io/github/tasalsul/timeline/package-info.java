/** One story from many articles: ordered, dated entries, each with its mentions and conflicts. */
@NullMarked
package io.github.tasalsul.timeline;

import org.jspecify.annotations.NullMarked;
