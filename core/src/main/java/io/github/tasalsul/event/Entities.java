package io.github.tasalsul.event;

import org.jspecify.annotations.Nullable;

/**
 * Reads who a phrase names: «رئيس حكومة الوفاق فايز السراج» is «فايز السراج», a person, with a
 * title; an office or body without a personal name stays as it is.
 */
final class Entities {
  private static final int LONGEST_NAME = 4;
  private static final String FEMININE_PLURAL = "\u0627\u062A";
  private static final String HEH = "\u0647";

  private final SentenceView view;
  private final Roles roles;
  private final Actors actors;
  private final Phrases phrases;

  Entities(SentenceView view, Roles roles, Actors actors, Phrases phrases) {
    this.view = view;
    this.roles = roles;
    this.actors = actors;
    this.phrases = phrases;
  }

  /** Returns the name in a phrase: its last run of personal names, else the whole phrase. */
  String name(Chunk chunk) {
    Chunk titled = titled(chunk);
    return text(titled == null ? chunk : titled);
  }

  /** Returns the names behind the title that a phrase begins with, or null. */
  private @Nullable Chunk titled(Chunk chunk) {
    int last = chunk.end() - 1;
    while (last > chunk.start() && (view.token(last).isPunctuation() || view.isPronoun(last))) {
      last--;
    }
    int first = last;
    while (first - 1 >= chunk.start() && isPartOfName(first - 1)) {
      first--;
    }
    boolean led = first > chunk.start() && phrases.isPreposition(first - 1);
    if (led && first < last && actors.isPlace(new Chunk(first, first + 1))) {
      first++; // «المبعوث إلى ليبيا | غسان سلامة»
    }
    if (first == last && actors.isPlace(new Chunk(first, last + 1))) {
      return null; // «رئيس إيران»
    }
    boolean names = view.token(last).isName() || (first < last && isFamilyName(last));
    boolean titled = first > chunk.start() && leadsName(chunk, first);
    boolean named = names && isPartOfName(first) && last - first < LONGEST_NAME;
    return titled && named ? new Chunk(first, last + 1) : null;
  }

  /** «فايز السراج»: behind a first name a definite noun is the family name. */
  private boolean isFamilyName(int last) {
    return view.isNominal(last)
        && view.isDefinite(last)
        && !actors.isNationality(last)
        && !actors.isPlace(new Chunk(last - 1, last));
  }

  /** Tells what a phrase names. */
  EntityKind kind(Chunk chunk) {
    int head = actors.head(chunk);
    if (view.counted(chunk.start()) != null) {
      return EntityKind.COMMON;
    }
    if (titled(chunk) != null || isOffice(head)) {
      return EntityKind.PERSON;
    }
    if (roles.is(view, head, Roles.Kind.ORGANISATION)) {
      return EntityKind.ORGANISATION;
    }
    if (actors.isNamedPlace(text(chunk)) || (actors.isPlace(chunk) && !view.isAdjective(head))) {
      return EntityKind.PLACE;
    }
    boolean names = chunk.end() - chunk.start() > 1 && chunk.end() - chunk.start() <= LONGEST_NAME;
    for (int i = chunk.start(); i < chunk.end(); i++) {
      boolean family = i > chunk.start() && i == chunk.end() - 1 && isFamilyName(i);
      names &= isPartOfName(i) || family;
    }
    if (names) {
      return EntityKind.PERSON;
    }
    return isCommon(chunk) ? EntityKind.COMMON : EntityKind.OTHER;
  }

  /** Words of the dictionary only, of which none is a name, a body or a place. */
  private boolean isCommon(Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      boolean word = view.isNominal(i);
      if (view.token(i).isName()
          || (word && view.lexemes(i).isEmpty())
          || (word && roles.is(view, i, Roles.Kind.ORGANISATION))
          || (word && actors.isNamedPlace(text(new Chunk(i, i + 1))))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a noun is an office and no body: «وزير», but not «محافظات» or «مفاوضات». */
  private boolean isOffice(int head) {
    String form = view.token(head).form();
    String stem = form.endsWith(FEMININE_PLURAL) ? form.substring(0, form.length() - 2) : "";
    String bare = stem.startsWith(PlaceNames.ARTICLE) ? stem.substring(2) : stem;
    return roles.is(view, head, Roles.Kind.ROLE)
        && !roles.is(view, head, Roles.Kind.ORGANISATION)
        && (stem.isEmpty() || roles.isActor(bare + HEH));
  }

  /** Takes note of all full names of the sentence, with the titles that stand before or behind. */
  void note(NameBook book) {
    int i = 0;
    while (i < view.size()) {
      if (!Chunker.startsAt(view, i) || view.isTime(i)) {
        i++;
        continue;
      }
      Chunk chunk = phrases.joined(i).get(0);
      Chunk names = titled(chunk);
      EntityKind kind = kind(chunk);
      if (names != null) {
        book.person(text(new Chunk(chunk.start(), names.start())), text(names));
      } else if (kind == EntityKind.PERSON && view.token(chunk.start()).isName()) {
        book.person(titleBehind(chunk.end()), text(chunk));
      } else if (kind == EntityKind.ORGANISATION) {
        book.body(text(withoutNames(chunk)));
      }
      i = Math.max(i + 1, chunk.end());
    }
  }

  /** «فلان، وزير الدفاع»، «فلان هو وزير الدفاع»: the title behind a name, or nothing. */
  private String titleBehind(int end) {
    int at = end;
    boolean pronoun = at < view.size() && view.token(at).tag().startsWith("PRP");
    if (at < view.size() && (phrases.isComma(at) || (pronoun && !view.isPronoun(at)))) {
      at++;
    }
    if (!Chunker.startsAt(view, at) || !roles.is(view, at, Roles.Kind.ROLE)) {
      return "";
    }
    Chunk title = phrases.joined(at).get(0);
    return titled(title) != null ? "" : text(title);
  }

  /** «تيار المستقبل | سعد الحريري»: two names behind a body's own are somebody's. */
  private Chunk withoutNames(Chunk chunk) {
    for (int i = chunk.start() + 2; i + 1 < chunk.end(); i++) {
      if (isPartOfName(i) && isPartOfName(i + 1) && view.isDefinite(i - 1)) {
        return new Chunk(chunk.start(), i);
      }
    }
    return chunk;
  }

  private String text(Chunk chunk) {
    return SentenceText.of(view, Chunker.span(view, chunk.start(), chunk.end()));
  }

  /** Tells whether what stands before the names is a title, so that the names are a person's. */
  private boolean leadsName(Chunk chunk, int first) {
    boolean office = isOffice(chunk.start()) || roles.is(view, chunk.start(), Roles.Kind.HONORIFIC);
    for (int i = chunk.start() + 1; i < first; i++) {
      boolean rank = roles.is(view, i, Roles.Kind.HONORIFIC) && view.isDefinite(i);
      if (rank && view.isNominal(i - 1) && !view.isDefinite(i - 1) && !view.isAdjective(i - 1)) {
        return false; // «مدير مكتب اللواء فلان»: the name is that of the genitive
      }
    }
    boolean genitive =
        view.token(first - 1).tag().equals("NN")
            && !roles.is(view, first - 1, Roles.Kind.HONORIFIC);
    return office && !genitive;
  }

  private boolean isPartOfName(int i) {
    return view.token(i).isName() && !view.token(i).isPunctuation();
  }
}
