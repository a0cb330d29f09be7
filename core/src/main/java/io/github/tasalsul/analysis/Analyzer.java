package io.github.tasalsul.analysis;

import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import java.util.List;

/**
 * Cuts sentences into tagged tokens: «وقصفته القوات» into «و/CC قصفت/VBD ه/PRP القوات/DTNNS».
 * Implementations are thread-safe.
 */
public interface Analyzer {
  /**
   * Analyses sentences of a text.
   *
   * @param text the article's untouched text, to which all spans refer
   * @param sentences where its sentences stand
   * @return one analysed sentence for each that holds a token, in the same order
   */
  List<Sentence> analyze(String text, List<Span> sentences);
}
