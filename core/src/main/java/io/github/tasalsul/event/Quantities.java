package io.github.tasalsul.event;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Amounts.Amount;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.event.Quantity.Kind;
import io.github.tasalsul.event.Quantity.Mod;
import io.github.tasalsul.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many were killed, wounded, displaced, arrested: amounts that a trigger governs («مقتل
 * 12 شخصا»), that count people in a state («15 جريحا»), or that a total leads in («بلغ عدد القتلى
 * 35»). Of «بينهم طفلان» nothing is kept: they were counted before.
 */
final class Quantities {
  /** Types of event that people in a state come from: «خلف الزلزال 3 قتلى». */
  private static final Set<EventType> SOURCES =
      EnumSet.of(
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.DISASTER,
          EventType.ATTACK,
          EventType.DISPLACEMENT,
          EventType.ARREST,
          EventType.PROTEST);

  /** States that «و» sets apart from what went before: «مقتل ثلاثة و15 جريحا». */
  private static final Set<Kind> RESULTS = EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.MISSING);

  /** How far behind «عدد القتلى» its number may stand, in tokens. */
  private static final int FARTHEST_TOTAL = 12;

  private final SentenceView view;
  private final Phrases phrases;
  private final PeopleWords people;
  private final List<Trigger> triggers;
  private final Function<Trigger, Arguments.Found> participants;
  private final QuantityWords words = QuantityWords.bundled();
  private final ListMultimap<Trigger, Quantity> found = ArrayListMultimap.create();

  Quantities(
      SentenceView view,
      Phrases phrases,
      PeopleWords people,
      List<Trigger> triggers,
      Function<Trigger, Arguments.Found> participants) {
    this.view = view;
    this.phrases = phrases;
    this.people = people;
    this.triggers = triggers;
    this.participants = participants;
    read();
  }

  /** Returns what is counted of a trigger's event, in text order. */
  List<Quantity> of(Trigger trigger) {
    return found.get(trigger);
  }

  /** An amount that found its event: whom the next one may be joined to. */
  private record Placed(Trigger trigger, Kind kind, int end) {}

  private void read() {
    Placed last = null;
    for (int i = 0; i < view.size(); i++) {
      Amount amount = view.amount(i);
      if (amount == null) {
        amount = people.fewAt(i);
      }
      if (amount != null && !isAmong(i)) {
        Placed placed = place(amount, last);
        last = placed == null ? last : placed;
      }
    }
  }

  private @Nullable Placed place(Amount amount, @Nullable Placed last) {
    int noun = amount.counts() ? amount.end() : -1;
    if (noun >= 0 && !people.isAt(noun)) {
      return null;
    }
    Kind state = noun < 0 ? null : words.state(view.nounForms(noun));
    Trigger itself = noun < 0 ? null : triggerAt(noun);
    if (noun < 0 && amount.start() > 0 && people.isOneOrTwo(amount.start() - 1)) {
      return null; // «شخص واحد»
    }
    Placed bare = noun < 0 ? total(amount) : null;
    if (bare != null) {
      return bare;
    }
    boolean and = view.is(amount.start() - 1, Part.CONJUNCTION);
    boolean apart = and && state != null && RESULTS.contains(state);
    Trigger governor = apart ? null : governor(amount);
    if (governor != null && !governor.equals(itself)) {
      Kind kind = kindOf(governor);
      return kind == null ? null : add(governor, kind, amount, amount.mod());
    }
    Placed total = noun < 0 || itself != null ? null : total(amount);
    if (total != null) {
      return total;
    }
    boolean joined =
        last != null && noun >= 0 && and && !apart && isRightBehind(last.end(), amount.start() - 1);
    if (joined && last != null) {
      return add(last.trigger(), last.kind(), amount, amount.mod());
    }
    if (state != null) {
      Trigger trigger = itself != null ? itself : source(amount.start());
      return trigger == null ? null : add(trigger, state, amount, amount.mod());
    }
    return null;
  }

  private static boolean isRightBehind(int end, int and) {
    return end <= and && and - end <= 1;
  }

  /** The nearest trigger before an amount that says what was done to those that it counts. */
  private @Nullable Trigger governor(Amount amount) {
    for (int k = triggers.size() - 1; k >= 0; k--) {
      Trigger trigger = triggers.get(k);
      Kind kind = kindOf(trigger);
      boolean mayCount = kind != null && trigger.first() < amount.start();
      if (mayCount && kind != null && governs(trigger, kind, amount)) {
        return trigger;
      }
    }
    for (Trigger trigger : triggers) {
      boolean behind = trigger.isVerbal() && trigger.first() > amount.start();
      if (behind && kindOf(trigger) != null && takes(trigger, amount)) {
        return trigger; // «عشرات الأشخاص قتلوا»
      }
    }
    return null;
  }

  private boolean governs(Trigger trigger, Kind kind, Amount amount) {
    if (trigger.end() == amount.start() || takes(trigger, amount)) {
      return true;
    }
    for (Led led : phrases.after(trigger.end())) {
      boolean inside =
          led.chunks().stream()
              .anyMatch(c -> c.start() <= amount.start() && amount.start() < c.end());
      boolean at = led.start() == amount.start() || inside;
      if (at && (led.isBare() || leadsIn(led.preposition(), kind))) {
        return true;
      }
    }
    return false;
  }

  /** «أفرج عن 46», «قضى على أربعين», «ألقى القبض على ستة». */
  private boolean leadsIn(int preposition, Kind kind) {
    return (kind == Kind.FREED && view.is(preposition, Part.ABOUT))
        || ((kind == Kind.KILLED || kind == Kind.DETAINED) && view.is(preposition, Part.ON));
  }

  private boolean takes(Trigger trigger, Amount amount) {
    Arguments.Found who = participants.apply(trigger);
    boolean subject = trigger.sense().type() == EventType.DISPLACEMENT;
    return holds(who.patients(), amount) || (subject && holds(who.agents(), amount));
  }

  private static boolean holds(List<Chunk> chunks, Amount amount) {
    return chunks.stream().anyMatch(chunk -> chunk.start() == amount.start());
  }

  /** What a trigger tells of those that it counts: by its lemma, else by its type. */
  private @Nullable Kind kindOf(Trigger trigger) {
    Kind kind = words.done(trigger.sense().lemma());
    if (kind != null) {
      return kind;
    }
    return switch (trigger.sense().type()) {
      case DEATH -> Kind.KILLED;
      case DISPLACEMENT -> Kind.DISPLACED;
      case ARREST -> Kind.DETAINED;
      default -> null;
    };
  }

  /** «بلغ عدد القتلى 35», «ارتفعت حصيلة القتلى إلى 2300». */
  private @Nullable Placed total(Amount amount) {
    int from = Math.max(0, amount.start() - FARTHEST_TOTAL);
    for (int i = amount.start() - 1; i >= from; i--) {
      Kind kind = words.is(view.nounForms(i), QuantityWords.Part.TOTAL) ? stateBehind(i) : null;
      if (kind == null) {
        continue;
      }
      Mod mod = amount.mod();
      Trigger reached = triggerAt(i);
      boolean reaches = view.is(amount.start() - 1, Part.TO);
      for (int k = Math.max(0, i - 2); k < amount.start(); k++) {
        if (view.isVerb(k) && words.reaches(lemmas(k))) {
          reaches = true;
          mod = mod == null ? words.reached(lemmas(k)) : mod;
          reached = reached == null ? triggerAt(k) : reached;
        }
      }
      Trigger trigger = reached != null ? reached : source(i);
      return reaches && trigger != null ? add(trigger, kind, amount, mod) : null;
    }
    return null;
  }

  /** «عدد القتلى», «حصيلة ضحايا الزلزال من القتلى»: the state right behind a total. */
  private @Nullable Kind stateBehind(int total) {
    for (int i = total + 1; i <= total + 3 && i < view.size(); i++) {
      Kind kind = words.state(view.nounForms(i));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private List<String> lemmas(int verb) {
    return view.lexemes(verb).stream().map(lexeme -> lexeme.lemma()).toList();
  }

  /** «بينهم», «من بينهم», «منهم»: what follows was counted before. */
  private boolean isAmong(int start) {
    int pronoun = start - 1;
    return view.isPronoun(pronoun)
        && pronoun > 0
        && words.is(List.of(view.token(pronoun - 1).form()), QuantityWords.Part.AMONG);
  }

  private @Nullable Trigger triggerAt(int token) {
    return triggers.stream().filter(t -> t.first() == token).findFirst().orElse(null);
  }

  /** The nearest event before a token that people may have suffered from, else the next one. */
  private @Nullable Trigger source(int token) {
    Trigger before = null;
    for (Trigger trigger : triggers) {
      boolean may = SOURCES.contains(trigger.sense().type());
      if (may && trigger.first() < token) {
        before = trigger;
      } else if (may && before == null) {
        return trigger;
      }
    }
    return before;
  }

  private Placed add(Trigger trigger, Kind kind, Amount amount, @Nullable Mod mod) {
    int end = amount.counts() ? people.end(amount) : amount.end();
    Span span = Chunker.span(view, amount.start(), end);
    Span whom = amount.counts() ? Chunker.span(view, amount.end(), end) : null;
    boolean over = mod == Mod.MORE_THAN && amount.mod() == null; // «تجاوز عدد القتلى 35»
    found.put(
        trigger,
        new Quantity(
            kind,
            amount.from(),
            over ? null : amount.to(),
            mod,
            whom == null ? null : SentenceText.of(view, whom),
            span,
            SentenceText.exact(view, span)));
    return new Placed(trigger, kind, end);
  }
}
