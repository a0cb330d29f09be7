/**
 * A timeline as a calendar file. The only importer of biweekly.
 *
 * @see io.github.tasalsul.render.ics.CalendarTimeline
 */
@NullMarked
package io.github.tasalsul.render.ics;

import org.jspecify.annotations.NullMarked;
