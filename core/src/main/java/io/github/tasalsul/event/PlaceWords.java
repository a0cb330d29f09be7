package io.github.tasalsul.event;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;

/** Common nouns for places («ميناء», «مدينة», «جنوبي»), from {@code place-words.tsv}. */
final class PlaceWords {
  /** What sort of place a word names. */
  enum Kind {
    /** A place of any sort, which takes a name: «ميناء طرابلس». */
    PLACE,
    /** Where people gather, which needs no name: «البرلمان». */
    BUILDING,
    /** The seat of a government: «العاصمة». */
    CAPITAL,
    /** A town: «المدينة». */
    TOWN,
    /** A country: «البلاد». */
    LAND,
    /** A side or part of another place: «جنوبي». */
    SIDE,
    /** Before something that people stand at: «أمام السفارة», which may be no place. */
    FRONT
  }

  private static final ImmutableMap<String, Kind> WORDS =
      TsvTable.bundled("place-words.tsv").rows().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> Folding.foldWord(row.required("form")),
                  row -> row.constant("kind", Kind.class)));

  private PlaceWords() {}

  /** Tells whether the noun at token {@code i} is one. */
  static boolean isAt(SentenceView view, int i) {
    if (i < 0 || i >= view.size()) {
      return false;
    }
    for (String form : view.nounForms(i)) {
      Kind kind = WORDS.get(form);
      if (kind != null && kind != Kind.FRONT) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the word at token {@code i} is of one kind. */
  static boolean is(SentenceView view, int i, Kind kind) {
    if (i < 0 || i >= view.size()) {
      return false;
    }
    for (String form : view.nounForms(i)) {
      if (WORDS.get(form) == kind) {
        return true;
      }
    }
    return WORDS.get(view.token(i).form()) == kind;
  }

  static boolean isBuilding(SentenceView view, int i) {
    return is(view, i, Kind.BUILDING);
  }

  static boolean isSide(SentenceView view, int i) {
    return is(view, i, Kind.SIDE);
  }

  static boolean isFront(SentenceView view, int i) {
    return is(view, i, Kind.FRONT);
  }
}
