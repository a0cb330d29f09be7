package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;

/** Words that deny an event or put it in the future or in doubt, from {@code realis-cues.tsv}. */
final class RealisCues {
  /** What a cue does to what follows it. */
  enum Kind {
    NEGATION,
    FUTURE,
    PLANNED,
    HYPOTHETICAL,
    ONGOING,
    DEMAND,
    ATTEMPT,
    DENIAL,
    FAILURE,
    /** Talks and plans: what they are about is not there yet. */
    TOPIC
  }

  /**
   * A cue.
   *
   * @param words its folded words
   * @param kind what it does
   */
  record Cue(List<String> words, Kind kind) {}

  private static final String MA = "\u0645\u0627";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableListMultimap<String, Cue> byLast;

  private RealisCues(ImmutableListMultimap<String, Cue> byLast) {
    this.byLast = byLast;
  }

  /** Returns the cues that come with the library. */
  static RealisCues bundled() {
    ImmutableListMultimap.Builder<String, Cue> byLast = ImmutableListMultimap.builder();
    for (TsvTable.Row row : TsvTable.bundled("realis-cues.tsv").rows()) {
      List<String> words = WORDS.splitToList(Folding.foldWord(row.required("form")));
      byLast.put(words.get(words.size() - 1), new Cue(words, row.constant("kind", Kind.class)));
    }
    return new RealisCues(byLast.build());
  }

  /** Returns the cues whose last word stands at token {@code i}. */
  List<Cue> endingAt(SentenceView view, int i) {
    if (view.isTime(i)) {
      return List.of(); // «الشهر الجاري» says when, not that something goes on
    }
    String tag = view.token(i).tag();
    boolean particle = tag.equals("RP") || !view.token(i).form().equals(MA);
    if (tag.startsWith("W") || !particle) {
      return List.of(); // «ما أعلنته» is "what it announced", «بعدما» "after": no denials
    }
    return byLast.get(view.token(i).form()).stream().filter(cue -> fits(view, i, cue)).toList();
  }

  private static boolean fits(SentenceView view, int last, Cue cue) {
    int at = last;
    for (int k = cue.words().size() - 1; k >= 0; k--, at--) {
      if (at < 0 || !wordAt(view, at).equals(cue.words().get(k))) {
        boolean cut =
            at > 0
                && (view.token(at - 1).form() + view.token(at).form()).equals(cue.words().get(k));
        if (!cut) {
          return false;
        }
        at--;
      }
    }
    return true;
  }

  private static String wordAt(SentenceView view, int at) {
    return view.token(at).form();
  }
}
