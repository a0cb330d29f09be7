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
    /** Where people are judged: «المحكمة». */
    COURT,
    /** Where people are held, which is also the act of holding them: «السجن». */
    PRISON,
    /** An authority called after its town, which is no place itself: «نيابة طنطا». */
    LOCAL,
    /** Before something that people stand at: «أمام السفارة», which may be no place. */
    FRONT
  }

  private static final String OBLIQUE = "\u064A\u0646";
  private static final String PLURAL = "\u0648\u0646";

  private static final ImmutableMap<String, Kind> WORDS =
      TsvTable.bundled("place-words.tsv").rows().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> Folding.foldWord(row.required("form")),
                  row -> row.constant("kind", Kind.class)));

  private PlaceWords() {}

  /** Tells whether the noun at token {@code i} is one. */
  static boolean isAt(SentenceView view, int i) {
    if (i < 0 || i >= view.size() || isPeople(view, i)) {
      return false;
    }
    for (String form : view.nounForms(i)) {
      Kind kind = WORDS.get(form);
      if (kind != null && kind != Kind.FRONT && kind != Kind.LOCAL) {
        return true;
      }
    }
    return false;
  }

  /** «المعتقلين»: a sound masculine plural is people. */
  private static boolean isPeople(SentenceView view, int i) {
    String form = view.token(i).form();
    return view.token(i).tag().endsWith("NNS") && (form.endsWith(OBLIQUE) || form.endsWith(PLURAL));
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
    return is(view, i, Kind.BUILDING) || is(view, i, Kind.COURT) || is(view, i, Kind.PRISON);
  }

  static boolean isSide(SentenceView view, int i) {
    return is(view, i, Kind.SIDE);
  }

  static boolean isFront(SentenceView view, int i) {
    return is(view, i, Kind.FRONT);
  }
}
