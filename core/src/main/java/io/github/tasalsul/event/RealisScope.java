package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisCues.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules of realis ask of a sentence: its cues, its triggers and where a clause breaks. */
final class RealisScope {
  /** How far before a trigger a cue may stand within its clause, in tokens. */
  static final int REACH = 6;

  /** What nobody plans: where it is named as known, it has happened. */
  private static final Set<EventType> BEFALLS =
      Sets.immutableEnumSet(
          EventType.ATTACK, EventType.CASUALTIES, EventType.DEATH, EventType.DISASTER);

  private static final String LAM = "\u0644";
  private static final String LAM_JUSSIVE = "\u0644\u0645";

  private final SentenceView view;
  private final RealisCues cues;
  private final ZoneKind zone;
  private final List<Trigger> triggers;
  private final Set<Trigger> events;
  private final Set<Integer> eventTokens;

  /**
   * Opens a sentence.
   *
   * @param triggers every trigger in text order, those that gave way included
   * @param events those that are events
   */
  RealisScope(
      SentenceView view,
      RealisCues cues,
      ZoneKind zone,
      List<Trigger> triggers,
      List<Trigger> events) {
    this.view = view;
    this.cues = cues;
    this.zone = zone;
    this.triggers = triggers;
    this.events = Set.copyOf(events);
    this.eventTokens = events.stream().map(Trigger::first).collect(Collectors.toSet());
  }

  SentenceView view() {
    return view;
  }

  RealisCues cues() {
    return cues;
  }

  ZoneKind zone() {
    return zone;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  boolean isEvent(Trigger trigger) {
    return events.contains(trigger);
  }

  /** Tells whether the verb at token {@code i} is no event of its own. */
  boolean isHelper(int i) {
    return !eventTokens.contains(i);
  }

  /** Returns the trigger that begins at token {@code i}, or null. */
  @Nullable Trigger triggerAt(int i) {
    return triggers.stream().filter(t -> t.first() == i).findFirst().orElse(null);
  }

  /** Tells whether a cue of this kind ends at token {@code i}. */
  boolean hasCue(int i, Kind kind) {
    return i >= 0
        && i < view.size()
        && cues.endingAt(view, i).stream().anyMatch(cue -> cue.kind() == kind);
  }

  /** Tells whether an imperfect stands at token {@code i} that speaks of now or of what may be. */
  boolean isPresent(int i) {
    String tag = view.token(i).tag();
    boolean imperfect =
        tag.equals("VBP")
            || (tag.equals("VBN")
                && Readings.ofVerb(view, i).stream()
                    .limit(1)
                    .anyMatch(reading -> reading.tense() == Tense.PRESENT)); // «يقام»
    return imperfect && !isPastForm(i);
  }

  /** «لم يعقد»: the jussive behind «لم» speaks of the past; the tag alone does not show it. */
  private boolean isPastForm(int i) {
    return i > 0 && view.token(i - 1).form().equals(LAM_JUSSIVE);
  }

  /** Tells whether a lam is written on the word at token {@code i}: «ليوقع», «لتوقيع». */
  boolean isLedByLam(int i) {
    return i > 0 && view.token(i).attached() && view.token(i - 1).form().equals(LAM);
  }

  /** «بعد القرار», «منذ القرار». */
  boolean isLedByTime(int i) {
    return view.is(i - 1, Part.AFTER) || view.is(i - 1, Part.SINCE);
  }

  /** Tells whether a trigger tells what befalls somebody: an attack, a death, a flood. */
  static boolean befalls(Trigger trigger) {
    return BEFALLS.contains(trigger.sense().type());
  }

  /** Tells whether two tokens stand in one clause. */
  boolean isOneClause(int a, int b) {
    return view.clauses().clauseOf(a).index() == view.clauses().clauseOf(b).index();
  }

  /** Tells whether a clause or what lists things ends at token {@code k}. */
  boolean isBorder(int k) {
    String text = view.token(k).text();
    return view.is(k, Part.RELATIVE) || text.equals(":") || text.equals(".") || isComma(k);
  }

  /** Tells whether a comma stands at token {@code k}, none within a time. */
  boolean isComma(int k) {
    String text = view.token(k).text();
    return (text.equals("\u060C") || text.equals(","))
        && !view.isTime(k + 1)
        && !view.isTime(k - 1);
  }
}
