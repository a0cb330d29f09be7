package io.github.tasalsul.match;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folds an event and the event that is its own subject or object into one telling: «انطلقت
 * المحادثات» is the talks, «أعلنت الحكومة تعليق مشاركتها» the suspension, with the day, the place
 * and the people of both.
 */
final class Folds {
  /** Article and a preposition or two before a trigger: «للمحادثات». */
  private static final int PROCLITICS = 4;

  /** The longest stretch between two events of which one governs the other, in letters. */
  private static final int LONGEST_STEP = 300;

  /** Letters between a verb and its object at most. */
  private static final int FAR = 80;

  /** Letters and words between a noun and the verb of its relative clause at most. */
  private static final int NEAR = 40;

  private static final int RELATIVE_WORDS = 4;

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is('\u00A0'))).omitEmptyStrings();

  private final Nesting nesting;
  private final EntityAliases aliases;

  Folds(Nesting nesting, EntityAliases aliases) {
    this.nesting = nesting;
    this.aliases = aliases;
  }

  /**
   * Folds the tellings of one article, which come in text order. Returns those that stand for
   * themselves, each with the tellings that it takes up.
   */
  Map<Telling, List<Telling>> fold(List<Telling> tellings) {
    Map<Telling, List<Telling>> folded = new TreeMap<>(Telling.ORDER);
    // One event governs another within a sentence only: the cost grows with the sentences.
    Map<Span, List<Telling>> bySentence = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      bySentence.computeIfAbsent(telling.event().sentence(), s -> new ArrayList<>()).add(telling);
    }
    bySentence.values().forEach(sentence -> folded.putAll(foldSentence(sentence)));
    return folded;
  }

  private Map<Telling, List<Telling>> foldSentence(List<Telling> tellings) {
    List<Telling> left = new ArrayList<>(tellings);
    Map<Telling, List<Telling>> folded = new TreeMap<>(Telling.ORDER);
    tellings.forEach(t -> folded.put(t, List.of()));
    boolean again = true;
    while (again) {
      again = false;
      // The inner ones first: «أعلنت استئناف المحادثات» takes up a resumption that has its talks.
      for (int i = left.size() - 1; i >= 0 && !again; i--) {
        for (int j = 0; j < left.size() && !again; j++) {
          again = i != j && foldPair(left, i, j, folded);
        }
      }
    }
    return folded;
  }

  private boolean foldPair(List<Telling> left, int i, int j, Map<Telling, List<Telling>> folded) {
    Telling outer = left.get(i);
    Telling inner = left.get(j);
    Nesting.Rule rule = nesting.rule(outer.type(), inner.type(), isSubject(outer, inner));
    if (rule == null || !governsAny(outer, inner, folded) || !agree(outer, inner, rule)) {
      return false;
    }
    boolean innerLeads = rule.leads() == Nesting.Part.INNER;
    Telling head = innerLeads ? inner : outer;
    Telling echo = innerLeads ? outer : inner;
    Telling both = both(head, echo, rule.facts() == Nesting.Part.OUTER ? outer : inner);
    List<Telling> echoes = new ArrayList<>(folded.getOrDefault(head, List.of()));
    echoes.add(echo);
    echoes.addAll(folded.getOrDefault(echo, List.of()));
    folded.remove(head);
    folded.remove(echo);
    folded.put(both, echoes);
    left.set(innerLeads ? j : i, both);
    left.remove(innerLeads ? i : j);
    return true;
  }

  private static boolean governsAny(
      Telling outer, Telling inner, Map<Telling, List<Telling>> folded) {
    return governs(outer, inner)
        || folded.getOrDefault(inner, List.of()).stream().anyMatch(echo -> governs(outer, echo));
  }

  /** «إضراب المعلمين يشل المدارس», «الإضراب الذي شل المدارس»: the noun does what the verb tells. */
  private static boolean isSubject(Telling outer, Telling inner) {
    Span trigger = inner.event().trigger();
    return outer.event().in(Role.AGENT).stream()
            .map(Participant::span)
            .anyMatch(s -> s.contains(trigger) && trigger.start() - s.start() <= PROCLITICS)
        || (outer.event().in(Role.AGENT).isEmpty() && isRelative(inner, outer));
  }

  /** Tells whether the one event is the subject or object of the other, or comes right behind. */
  private static boolean governs(Telling outer, Telling inner) {
    Span trigger = inner.event().trigger();
    Span governor = outer.event().trigger();
    if (isHeldLater(outer, inner)) {
      return true;
    }
    if (!outer.event().sentence().equals(inner.event().sentence())
        || trigger.overlaps(governor)
        || !outer.sameArticle(inner)) {
      return false;
    }
    if (isRelative(inner, outer)) {
      return true;
    }
    if (isCoordinated(outer, trigger.start()) || isPurpose(inner)) {
      return false;
    }
    boolean behind = trigger.start() >= governor.end();
    if (behind
        && trigger.start() - governor.end() <= FAR
        && isStep(outer, governor.end(), trigger.start())) {
      return true;
    }
    return outer.event().participants().stream()
        .filter(p -> p.role() != Role.INSTRUMENT)
        .map(Participant::span)
        .filter(s -> s.contains(trigger) && trigger.start() - s.start() <= PROCLITICS)
        .anyMatch(
            s ->
                behind
                    ? isStep(outer, governor.end(), s.start())
                    : s.end() <= governor.start() && isStep(outer, s.end(), governor.start()));
  }

  /** «علقت مشاركتها احتجاجا على القصف»: why she does it is no part of what she does. */
  private static boolean isPurpose(Telling inner) {
    return FunctionWords.is(Folding.foldWord(inner.event().text()), Part.PURPOSE);
  }

  /** «مبادرة ومباحثات»: two events side by side, none in the other. */
  private static boolean isCoordinated(Telling telling, int start) {
    String text = telling.extraction().article().text();
    return start > 0 && FunctionWords.is(text.substring(start - 1, start), Part.CONJUNCTION);
  }

  /** «السيول التي ضربت الولاية», «قصف شنته القوات»: the verb is told of the noun before it. */
  private static boolean isRelative(Telling noun, Telling verb) {
    int from = noun.event().trigger().end();
    int to = verb.event().trigger().start();
    if (to <= from || to - from > NEAR || verb.index() != noun.index() + 1) {
      return false;
    }
    List<String> between =
        WORDS.splitToList(noun.extraction().article().text().substring(from, to)).stream()
            .map(Folding::foldWord)
            .toList();
    if (between.isEmpty()) {
      return noun.type() == verb.type();
    }
    String last = between.get(between.size() - 1);
    return between.size() <= RELATIVE_WORDS
        && FunctionWords.is(last, Part.RELATIVE)
        && between.stream().limit(between.size() - 1L).noneMatch(Folds::breaks);
  }

  /** A particle or a stop: what follows is told of something nearer. */
  private static boolean breaks(String word) {
    return !word.chars().allMatch(Character::isLetter)
        || (word.length() <= 3
            && Arrays.stream(Part.values()).anyMatch(p -> FunctionWords.is(word, p)));
  }

  /** «مؤتمرا دوليا يضم الأطراف سيعقد في العاصمة»: a verb that names nobody, behind its meeting. */
  private static boolean isHeldLater(Telling outer, Telling inner) {
    return outer.type() == EventType.MEET
        && inner.type() == EventType.MEET
        && outer.agents().isEmpty()
        && outer.patients().isEmpty()
        && outer.event().sentence().equals(inner.event().sentence())
        && !inner.triggerName().gathering().isEmpty()
        && outer.triggerName().kind() == EntityName.Kind.NAMED
        && outer.index() == inner.index() + 1;
  }

  /**
   * Nothing but others that take part, times, the place and a preposition stands in between: «أعلنت
   * الحكومة أمس تعليق», but not «انسحبت احتجاجا على القصف».
   */
  private static boolean isStep(Telling telling, int from, int to) {
    if (to - from > LONGEST_STEP) {
      return false;
    }
    List<Span> known = new ArrayList<>();
    telling.event().participants().forEach(p -> known.add(p.span()));
    addTimes(telling.extraction().times(), from, to, known);
    if (telling.event().place() != null) {
      known.add(telling.event().place().span());
    }
    String text = telling.extraction().article().text();
    StringBuilder left = new StringBuilder();
    for (int i = from; i < to; i++) {
      int at = i;
      char c = text.charAt(i);
      left.append(
          c == '"' || known.stream().anyMatch(s -> s.contains(at) && s.end() <= to) ? ' ' : c);
    }
    return WORDS.splitToList(left).stream().map(Folding::foldWord).allMatch(Folds::isStep);
  }

  /** Adds the times that stand between two places; the list is in text order. */
  private static void addTimes(List<TimeExpression> times, int from, int to, List<Span> known) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int k = low; k < times.size() && times.get(k).span().start() < to; k++) {
      known.add(times.get(k).span());
    }
  }

  /** A word of which folding leaves nothing (a lone tatweel, a mark) does not stand in between. */
  private static boolean isStep(String word) {
    boolean fused = word.isEmpty() || (word.length() <= 2 && Character.isLetter(word.charAt(0)));
    return fused
        || FunctionWords.is(word, Part.IN)
        || FunctionWords.is(word, Part.ON)
        || FunctionWords.is(word, Part.FROM)
        || FunctionWords.is(word, Part.DURING)
        || FunctionWords.is(word, Part.ABOUT);
  }

  private boolean agree(Telling outer, Telling inner, Nesting.Rule rule) {
    if (outer.type() == inner.type() && EventKinds.bundled().differ(outer.kinds(), inner.kinds())) {
      return false;
    }
    boolean told = outer.time().basis() == Basis.EXPLICIT && inner.time().basis() == Basis.EXPLICIT;
    if (told && TimeFit.of(outer.time().when(), inner.time().when()) == TimeFit.DISJOINT) {
      return false;
    }
    if (rule.facts() == Nesting.Part.OUTER) {
      // «سيواصل الهجوم المستمر منذ أبريل»: a plan does not undo what is dated already.
      return outer.isFact() || !inner.isFact() || inner.time().basis() != Basis.EXPLICIT;
    }
    if (isForeseen(outer, inner)
        || (!isMediated(outer, inner) && !isPress(outer) && isByOthers(outer, inner))) {
      return false;
    }
    Realis realis = inner.event().realis();
    return outer.event().polarity() == Polarity.POS
        && inner.event().polarity() == Polarity.POS
        && (realis == outer.event().realis() || (outer.isFact() && realis != Realis.HYPOTHETICAL));
  }

  /** «أكد الناطق اليوم أن المؤتمر سيعقد الأحد»: two days, two things. */
  private static boolean isForeseen(Telling outer, Telling inner) {
    return outer.type() == EventType.STATEMENT
        && !inner.isFact()
        && inner.time().basis() == Basis.EXPLICIT;
  }

  /** «أعلنت الخارجية توصل الطرفين إلى اتفاق»: whoever brought them together may tell it first. */
  private static boolean isMediated(Telling outer, Telling inner) {
    boolean mutual =
        switch (inner.type()) {
          case MEET, AGREEMENT, CEASEFIRE -> true;
          default -> false;
        };
    return outer.type() == EventType.STATEMENT && !outer.event().reporting() && mutual;
  }

  /** «أعلنت وكالة الأنباء وصول الوزير»: the press tells of what others do. */
  private boolean isPress(Telling outer) {
    return outer.type() == EventType.STATEMENT
        && !outer.agents().isEmpty()
        && outer.agents().stream().allMatch(aliases::isPress);
  }

  /** «أعلنت الأمم المتحدة تعليق الحركة مشاركتها»: what others do is not the speaker's own. */
  private static boolean isByOthers(Telling outer, Telling inner) {
    List<EntityName> some = inner.agents().stream().filter(EntityName::isNamed).toList();
    List<EntityName> others = outer.agents().stream().filter(EntityName::isNamed).toList();
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                a -> others.stream().allMatch(b -> NameLikeness.of(a, b) == NameLikeness.OTHER));
  }

  /** The leading event with what the other knows besides. */
  private Telling both(Telling head, Telling echo, Telling facts) {
    Event event = head.event();
    List<Participant> people = new ArrayList<>(event.participants());
    for (Participant each : echo.event().participants()) {
      boolean itself = each.span().overlaps(event.trigger());
      boolean known = people.stream().anyMatch(p -> p.span().overlaps(each.span()));
      if (!itself && !known) {
        people.add(each);
      }
    }
    if (echo.index() != facts.index() || head.index() == facts.index()) {
      addTrigger(people, head, echo);
    }
    people.sort((a, b) -> a.span().compareTo(b.span()));
    Event both =
        new Event(
            event.id(),
            event.trigger(),
            event.text(),
            event.lemma(),
            event.sentence(),
            event.zone(),
            event.type(),
            facts.event().realis(),
            facts.event().polarity(),
            event.reporting(),
            people,
            event.place() != null ? event.place() : echo.event().place(),
            event.source() != null ? event.source() : echo.event().source(),
            event.rule(),
            event.quantities().isEmpty() ? echo.event().quantities() : event.quantities());
    Telling whole =
        Telling.of(
            head.extraction(),
            head.index(),
            new TimedEvent(both, isWhole(head, facts) ? head.time() : better(head, echo)),
            aliases);
    return whole.takingUp(head, echo);
  }

  /** «تعليق الإضراب الذي بدأ أمس»: the day of the strike is not that of its suspension. */
  private static boolean isWhole(Telling head, Telling facts) {
    return head.index() == facts.index() && head.type() != EventType.MEET;
  }

  /** What the leading event is about: the talks that are resumed. */
  private static void addTrigger(List<Participant> people, Telling head, Telling echo) {
    Span trigger = echo.event().trigger();
    boolean known = people.stream().anyMatch(p -> p.span().overlaps(trigger));
    if (!known && echo.index() > head.index()) {
      String text = echo.event().text();
      people.add(new Participant(Role.PATIENT, trigger, text, text));
    }
  }

  /** The time that is better founded, of two alike the leading event's. */
  private static EventTime better(Telling head, Telling echo) {
    int basis = head.time().basis().compareTo(echo.time().basis());
    return basis <= 0 ? head.time() : echo.time();
  }
}
