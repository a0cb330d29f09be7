package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;

/** Common nouns for places («ميناء», «مدينة», «جنوبي»), from {@code place-words.tsv}. */
final class PlaceWords {
  private static final ImmutableSet<String> WORDS =
      TsvTable.bundled("place-words.tsv").rows().stream()
          .map(row -> Folding.foldWord(row.required("form")))
          .collect(ImmutableSet.toImmutableSet());

  private PlaceWords() {}

  /** Tells whether the noun at token {@code i} is one. */
  static boolean isAt(SentenceView view, int i) {
    if (i < 0 || i >= view.size()) {
      return false;
    }
    for (String form : view.nounForms(i)) {
      if (WORDS.contains(form)) {
        return true;
      }
    }
    return false;
  }
}
