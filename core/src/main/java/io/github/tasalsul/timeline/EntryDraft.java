package io.github.tasalsul.timeline;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.Happening;
import io.github.tasalsul.match.Telling;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening with its date, before it has a place in the timeline.
 *
 * @param happening the mentions
 * @param date its date
 * @param status whether it happened
 * @param title the title that somebody gave it, or null for one from the text
 */
record EntryDraft(Happening happening, EntryDate date, Realis status, @Nullable String title) {
  private static final int END_ONLY = 3;

  /** By start, else by end; days before stretches before mere bounds; then by first mention. */
  static final Comparator<EntryDraft> ORDER =
      Comparator.comparing(EntryDraft::at)
          .thenComparingInt(EntryDraft::openness)
          .thenComparing(d -> d.happening().first(), Telling.ORDER);

  /** Dates a happening. */
  static EntryDraft of(Happening happening, Copies copies) {
    return new EntryDraft(happening, EntryDate.of(happening, copies), status(happening), null);
  }

  /** Returns the same with a time that somebody knows better. */
  EntryDraft pinned(When when, String why) {
    return new EntryDraft(happening, date.pinned(when, why), status, title);
  }

  /** Returns the same as others bound it, as {@link EntryDate#bounded} says. */
  EntryDraft bounded(When when, Certainty certainty, boolean gaveWay, String why) {
    return new EntryDraft(happening, date.bounded(when, certainty, gaveWay, why), status, title);
  }

  /** Returns the same with another title. */
  EntryDraft titled(@Nullable String newTitle) {
    return new EntryDraft(happening, date, status, newTitle);
  }

  /**
   * A plan that somebody tells as a fact is one; what only may be is neither, nor what each article
   * that tells it denies in its own words.
   */
  private static Realis status(Happening happening) {
    List<Telling> members =
        happening.members().stream()
            .filter(m -> counts(m, happening.denials()))
            .filter(m -> !speaksOfPlan(m, happening.members()))
            .toList();
    for (Realis realis : List.of(Realis.ACTUAL, Realis.ONGOING, Realis.PLANNED)) {
      if (members.stream().anyMatch(m -> m.event().realis() == realis)) {
        return realis;
      }
    }
    return Realis.HYPOTHETICAL;
  }

  /**
   * «توقيع هذا الاتفاق سيمهد الطريق» in an article that tells the signing as a plan: the bare word
   * asserts nothing.
   */
  static boolean speaksOfPlan(Telling member, List<Telling> members) {
    return member.event().realis() == Realis.ACTUAL
        && member.isMereWord()
        && member.time().basis() == EventTime.Basis.UNKNOWN
        && members.stream()
            .filter(m -> m.event().realis() == Realis.PLANNED)
            .anyMatch(m -> m.document().equals(member.document()) && !m.isMereWord());
  }

  /** Beside a denial neither its own article counts nor a picture, which may show another event. */
  static boolean counts(Telling member, List<Telling> denials) {
    return denials.isEmpty()
        || (member.event().zone() != ZoneKind.CAPTION
            && denials.stream().noneMatch(d -> d.document().equals(member.document())));
  }

  /** Returns when it was. */
  When when() {
    return date.when();
  }

  /** Returns the moment by which it is ordered: its start, else the day of its end. */
  LocalDateTime at() {
    LocalDateTime start = when().range().startInclusive();
    LocalDateTime end = startOfLastDay();
    return start != null ? start : end != null ? end : LocalDateTime.MAX;
  }

  /** How open its time is: one day, closed at both sides, open at the end, open at the start. */
  int openness() {
    if (when().isOneDay()) {
      return 0;
    }
    boolean begun = when().range().startInclusive() != null;
    return begun ? when().range().endExclusive() != null ? 1 : 2 : END_ONLY;
  }

  private @Nullable LocalDateTime startOfLastDay() {
    return when().range().lastDay() == null ? null : when().range().lastDay().atStartOfDay();
  }
}
