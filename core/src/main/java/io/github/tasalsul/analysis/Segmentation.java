package io.github.tasalsul.analysis;

/**
 * How words are cut into their segments, such as «وبالقوات» into «و», «ب», «القوات».
 *
 * <p>The segmenter of Stanford CoreNLP cuts nearly every word the same way wherever it stands, so a
 * word need not be cut anew each time it is met. docs/accuracy/ANALYSIS.md has the figures.
 */
public enum Segmentation {
  /**
   * Each word is cut once, by itself, and then remembered: the default, and many times faster. What
   * comes out depends on the text alone, never on what was read before.
   */
  REMEMBERED,
  /** Each sentence is cut as a whole, as CoreNLP itself does it. */
  EXACT
}
