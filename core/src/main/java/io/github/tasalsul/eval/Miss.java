package io.github.tasalsul.eval;

import java.util.List;

/**
 * One thing that the program got wrong: in article 000 the value of «أمس».
 *
 * @param where the article's name, or the gold entry's id
 * @param kind what is wrong: {@code missed}, {@code spurious}, {@code extent value}, {@code date}
 * @param gold what the gold says, empty where it says nothing
 * @param got what the program says, empty where it says nothing
 * @param passages the words in their sentences, so that a reader can judge
 */
public record Miss(String where, String kind, String gold, String got, List<Passage> passages) {
  /** Copies the list. */
  public Miss {
    passages = List.copyOf(passages);
  }

  /** Returns the miss on one line, its parts between tabs. */
  public String line() {
    StringBuilder line = new StringBuilder(where).append('\t').append(kind);
    if (!gold.isEmpty()) {
      line.append("\tgold ").append(gold);
    }
    if (!got.isEmpty()) {
      line.append("\tgot ").append(got);
    }
    return line.toString();
  }
}
