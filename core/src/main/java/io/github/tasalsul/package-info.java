/**
 * Tasalsul reads Arabic news and gives back one ordered timeline of what happened, each date with
 * its evidence. Start at {@link io.github.tasalsul.TimelineExtractor}; who wants no more than the
 * times of a text, at {@link io.github.tasalsul.time.TimeTagger}.
 *
 * <p>The packages are the stages in the order in which data flows:
 *
 * <ol>
 *   <li>{@link io.github.tasalsul.text} the mechanics of text
 *   <li>{@link io.github.tasalsul.arabic} the language
 *   <li>{@link io.github.tasalsul.document} what is read, and {@link
 *       io.github.tasalsul.document.html} saved pages
 *   <li>{@link io.github.tasalsul.time} time expressions
 *   <li>{@link io.github.tasalsul.dating} one article's date
 *   <li>{@link io.github.tasalsul.analysis} words and their tags
 *   <li>{@link io.github.tasalsul.event} who did what where, and whether it happened
 *   <li>{@link io.github.tasalsul.link} which event at which time, what before what
 *   <li>{@link io.github.tasalsul.match} the same event, told twice
 *   <li>{@link io.github.tasalsul.chronology} the articles' dates, each by the others
 *   <li>{@link io.github.tasalsul.timeline} one story
 *   <li>{@link io.github.tasalsul.eval} how right it is, against a gold standard
 *   <li>{@link io.github.tasalsul.render} and {@link io.github.tasalsul.json} its outside
 * </ol>
 */
@NullMarked
package io.github.tasalsul;

import org.jspecify.annotations.NullMarked;
