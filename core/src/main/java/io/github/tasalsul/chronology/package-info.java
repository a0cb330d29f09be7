/**
 * The dates of a batch of articles solved together: what one article leaves open another may tell.
 * Comes behind {@code match}, before {@code timeline}.
 */
@NullMarked
package io.github.tasalsul.chronology;

import org.jspecify.annotations.NullMarked;
