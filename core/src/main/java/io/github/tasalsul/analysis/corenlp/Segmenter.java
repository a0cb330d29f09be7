package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Cuts clean text into segments for the tagger. Implementations are thread-safe. */
interface Segmenter {
  /**
   * Cuts a stretch of clean text: «وقصفته القوات» into «و», «قصفت», «ه», «القوات».
   *
   * @return its segments in text order, with the word as the models want it and the offsets in
   *     {@code clean}
   */
  List<CoreLabel> segment(String clean);
}
