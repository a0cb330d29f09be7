package io.github.tasalsul.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of an article's clues its date, or what can honestly be said of it. */
final class Inference {
  /** Below this a single day is left as a candidate among others, not told as the date. */
  private static final double LEAST = .8;

  /** However many clues agree, a text may always speak of another day. */
  private static final double MOST = .97;

  /** What a misprint among the clues leaves of the trust in the others. */
  private static final double DISAGREEING = .6;

  private final List<Clue> clues;
  private final @Nullable LocalDate notAfter;
  private final DateCandidates candidates;

  private Inference(List<Clue> clues, @Nullable LocalDate notAfter) {
    this.clues = clues;
    this.notAfter = notAfter;
    this.candidates = DateCandidates.of(clues, notAfter);
  }

  /**
   * Looks at {@code clues}.
   *
   * @param notAfter the last day that the article may be of, or null
   */
  static Inference of(List<Clue> clues, @Nullable LocalDate notAfter) {
    return new Inference(clues, notAfter);
  }

  /** Returns the date, {@link Basis#INFERRED} where exactly one day is left. */
  ArticleDate date() {
    if (!candidates.sayAnything()) {
      List<Clue> idle = candidates.judged(clues);
      return unknown(0, List.of(), Constraints.words(idle, List.of()), evidence(clues), idle);
    }
    List<Clue> judged = candidates.judged(clues);
    double trust = Math.min(MOST, candidates.trust());
    if (candidates.disagree()) {
      trust *= DISAGREEING;
    }
    LocalDate only = candidates.only();
    List<String> evidence = evidence(candidates.needed());
    if (candidates.disagree()) {
      judged.stream()
          .filter(clue -> clue.use() == Clue.Use.DROPPED)
          .map(clue -> "«" + clue.text() + "» contradicts the rest: " + clue.says())
          .distinct()
          .forEach(evidence::add);
    }
    if (only != null && trust >= (candidates.disagree() ? LEAST * DISAGREEING : LEAST)) {
      return new ArticleDate(only, Basis.INFERRED, trust, List.of(only), null, evidence, judged);
    }
    List<LocalDate> listed = only == null ? candidates.listed(notAfter) : wider(only);
    String words = Constraints.words(judged, listed);
    double confidence = listed.isEmpty() ? 0 : trust;
    return unknown(confidence, listed, words, evidence(judged), judged);
  }

  /** What is left where the one day is not sure enough. */
  private List<LocalDate> wider(LocalDate only) {
    List<LocalDate> sure = Days.list(candidates.sure(), ArticleDate.MOST_CANDIDATES + 1);
    boolean listable = sure.size() > 1 && sure.size() <= ArticleDate.MOST_CANDIDATES;
    return listable && sure.contains(only) ? sure : List.of();
  }

  private static ArticleDate unknown(
      double confidence,
      List<LocalDate> listed,
      @Nullable String words,
      List<String> evidence,
      List<Clue> judged) {
    return new ArticleDate(null, Basis.UNKNOWN, confidence, listed, words, evidence, judged);
  }

  private static List<String> evidence(List<Clue> clues) {
    List<String> evidence = new ArrayList<>();
    for (Clue clue : clues) {
      boolean told = clue.use() == Clue.Use.IDLE && clue.bound() instanceof Bound.ByDay;
      if (clue.use() == Clue.Use.USED || told) {
        String text = clue.text().replaceAll("\\s+", " ");
        evidence.add("«" + text + "»: " + clue.says());
      }
    }
    return evidence.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
  }
}
