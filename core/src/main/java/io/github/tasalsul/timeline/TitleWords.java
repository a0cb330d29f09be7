package io.github.tasalsul.timeline;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.HashSet;
import java.util.Set;

/** The words before which a title stops, and those that cannot stand last in one. */
final class TitleWords {
  /** What a word does in a title. */
  private enum Kind {
    SUBORDINATOR,
    LEAD_IN,
    DANGLING
  }

  private static final String VERB = "verb";
  private static final char TEH = '\u062A';
  private static final char YEH = '\u064A';
  private static final int SHORTEST = 3;

  private final Set<String> subordinators = new HashSet<>();
  private final Set<String> leadIns = new HashSet<>();
  private final Set<String> dangling = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();

  private TitleWords() {}

  /** Loads the bundled words. */
  static TitleWords bundled() {
    TitleWords words = new TitleWords();
    for (TsvTable.Row row : TsvTable.bundled("title-words.tsv").rows()) {
      Set<String> kind =
          switch (row.constant("kind", Kind.class)) {
            case SUBORDINATOR -> words.subordinators;
            case LEAD_IN -> words.leadIns;
            case DANGLING -> words.dangling;
          };
      kind.add(Folding.foldWord(row.required("form")));
    }
    for (TsvTable.Row row : TsvTable.bundled("triggers.tsv").rows()) {
      if (row.get("pos").equals(VERB)) {
        words.verbs.add(Folding.foldWord(row.required("lemma")));
      }
    }
    return words;
  }

  /** Tells whether a folded word is a verb in the perfect: «شهد», «شهدت», «جرت». */
  boolean isVerb(String word) {
    if (word.length() < SHORTEST) {
      return false;
    }
    int last = word.length() - 1;
    String stem = word.charAt(last) == TEH ? word.substring(0, last) : word;
    return verbs.contains(stem) || (stem.length() == last && verbs.contains(stem + YEH));
  }

  /** Tells whether a clause begins with {@code word}: «الذي», «أن», «بينما». */
  boolean opensClause(String word) {
    return subordinators.contains(Folding.foldWord(word));
  }

  /** Tells whether a title is better without {@code word} at its start: «بعد», «وفي». */
  boolean leadsIn(String word) {
    return leadIns.contains(Folding.foldWord(word));
  }

  /** Tells whether {@code word} needs another after it: «في», «بين». */
  boolean dangles(String word) {
    String folded = Folding.foldWord(word);
    return dangling.contains(folded) || subordinators.contains(folded);
  }
}
