package io.github.tasalsul.event;

/**
 * The name under which mentions of somebody meet: «رئيس حكومة الوفاق فايز السراج» is «فايز السراج»,
 * an office or body without a personal name stays as it is.
 */
final class Entities {
  private Entities() {}

  /** Returns the name in a phrase: its last run of personal names, else the whole phrase. */
  static String name(SentenceView view, Chunk chunk, Roles roles) {
    int last = chunk.end() - 1;
    while (last > chunk.start() && (view.token(last).isPunctuation() || view.isPronoun(last))) {
      last--;
    }
    int first = last;
    while (first - 1 >= chunk.start() && isPartOfName(view, first - 1)) {
      first--;
    }
    boolean titled = first > chunk.start() && leadsName(view, chunk, first, roles);
    boolean named = view.token(last).isName() && isPartOfName(view, first) && last - first < 4;
    Chunk name = titled && named ? new Chunk(first, last + 1) : chunk;
    return SentenceText.of(view, Chunker.span(view, name.start(), name.end()));
  }

  /** Tells whether what stands before the names is a title, so that the names are a person's. */
  private static boolean leadsName(SentenceView view, Chunk chunk, int first, Roles roles) {
    boolean office =
        roles.is(view, chunk.start(), Roles.Kind.ROLE)
            || roles.is(view, chunk.start(), Roles.Kind.HONORIFIC);
    boolean genitive =
        view.token(first - 1).tag().equals("NN")
            && !roles.is(view, first - 1, Roles.Kind.HONORIFIC);
    return office && !genitive;
  }

  private static boolean isPartOfName(SentenceView view, int i) {
    return view.token(i).isName() && !view.token(i).isPunctuation();
  }
}
