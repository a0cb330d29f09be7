package io.github.tasalsul.analysis;

/**
 * A clause of a sentence: in «ميناء طرابلس الذي قصفته قوات حفتر أمس» the relative clause begins at
 * «الذي».
 *
 * @param index its number in the sentence, from 0
 * @param parent the number of the clause that it hangs on, -1 for the first
 * @param kind what it is to that clause
 * @param first its first token
 */
public record Clause(int index, int parent, Kind kind, int first) {
  /** What a clause is to the one that it hangs on. */
  public enum Kind {
    /** It stands by itself. */
    MAIN,
    /** «وأكد ...» after another verb. */
    COORDINATE,
    /** «أن ...», the content of what was said or done. */
    CONTENT,
    /** «الذي ...». */
    RELATIVE,
    /** «بينما ...», «بعدما ...». */
    ADVERBIAL
  }
}
