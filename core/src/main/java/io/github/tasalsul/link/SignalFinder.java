package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TimeSignals.Signal;
import io.github.tasalsul.time.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads which events a signal word joins: in «أعلنت الوزارة مقتل ثلاثة إثر قصف الميناء» the death
 * and the shelling, not the announcement.
 */
final class SignalFinder {
  /** How far behind a cause what it brings about may stand, in tokens. */
  private static final int EFFECT = 12;

  private static final Set<EventType> HARM = EnumSet.of(EventType.CASUALTIES, EventType.DEATH);

  private final SentenceEvents sentence;
  private final Phrasing phrasing;
  private final LedIn ledIn;
  private final Qualified qualified;
  private final @Nullable Placed told;
  private final List<Signalled> found = new ArrayList<>();

  private SignalFinder(SentenceEvents sentence, @Nullable Placed told) {
    this.sentence = sentence;
    this.phrasing = new Phrasing(sentence);
    this.ledIn = new LedIn(sentence, phrasing);
    this.qualified = new Qualified(sentence, phrasing);
    this.told = told;
  }

  /** Finds the signals of an article, for each of its sentences. */
  static List<List<Signalled>> find(List<SentenceEvents> sentences) {
    ImmutableList.Builder<List<Signalled>> all = ImmutableList.builder();
    Placed told = null;
    for (SentenceEvents sentence : sentences) {
      SignalFinder finder = new SignalFinder(sentence, told);
      all.add(finder.find());
      Placed main = MainEvent.of(sentence, finder.qualified);
      told = main == null ? told : main;
    }
    return all.build();
  }

  /** Returns the relations that hold, and what a denied future comes no earlier than. */
  static List<EventRelation> relations(List<Signalled> signals) {
    ImmutableList.Builder<EventRelation> relations = ImmutableList.builder();
    Set<EventRelation> given = new HashSet<>();
    for (Signalled each : signals) {
      Placed from = each.from();
      if (from == null || from.equals(each.to())) {
        continue;
      }
      boolean notBefore =
          each.kind() == TimeSignals.Kind.NOT_BEFORE
              || (each.kind() == TimeSignals.Kind.BEFORE
                  && from.event().polarity() == Polarity.NEG);
      if (each.isTold() || notBefore) {
        Relation relation = notBefore ? Relation.NOT_BEFORE : each.kind().relation();
        String one = from.event().id();
        String other = each.to().event().id();
        if (given.add(new EventRelation(one, relation, other, null))) {
          relations.add(new EventRelation(one, relation, other, each.text()));
        }
      }
    }
    return relations.build();
  }

  private List<Signalled> find() {
    for (Signal signal : TimeSignals.in(sentence)) {
      if (signal.kind().looksBack()) {
        back(signal);
        continue;
      }
      Placed behind = ledIn.by(signal);
      if (behind == null) {
        continue;
      }
      qualified.ledIn(behind, signal);
      switch (signal.kind()) {
        case RESULT, BRINGS -> result(signal, behind);
        case FOLLOWS, PRECEDES -> add(antecedent(signal, behind), signal, behind);
        case FOLLOWED_BY, PRECEDED_BY -> add(antecedent(signal, behind), signal, behind);
        case BEFORE -> {
          Placed subject = deniedBefore(signal, behind);
          if (subject == null) {
            join(signal, behind);
          } else {
            String words = text(signal, signal.last());
            found.add(new Signalled(subject, TimeSignals.Kind.NOT_BEFORE, behind, words));
          }
        }
        case THEN -> {
          Placed earlier = nearest(signal.first(), behind, false);
          boolean act = earlier != null && !Qualified.isSpeech(earlier.event());
          add(act && sentence.isVerbal(behind) ? earlier : null, signal, behind);
        }
        case WHILE -> meanwhile(signal, behind);
        default -> join(signal, behind);
      }
    }
    found.addAll(new Unsignalled(sentence, phrasing).find());
    return ImmutableList.copyOf(found);
  }

  private void add(@Nullable Placed from, Signal signal, Placed to) {
    if (from != null && signal.kind() == TimeSignals.Kind.THEN) {
      found.add(new Signalled(to, signal.kind(), from, text(signal, signal.last())));
    } else if (from != null) {
      found.add(new Signalled(from, signal.kind(), to, text(signal, signal.last())));
    }
  }

  /** «انهار مبنى ما أسفر عن مقتل أربعة», «أدى انفجار لغم إلى مقتل ثلاثة». */
  private void result(Signal signal, Placed behind) {
    Placed brought = broughtBy(signal, behind);
    Placed effect = brought == null ? behind : brought;
    Placed cause = brought == null ? cause(signal, behind) : behind;
    boolean subject = signal.kind() == TimeSignals.Kind.RESULT && !isLed(signal, behind);
    if (cause != null && (brought != null || !subject)) {
      String text = text(signal, signal.last());
      found.add(new Signalled(effect, signal.kind(), cause, text));
      for (Placed event : sentence.events()) {
        if (event.token() > effect.token() && isHarmToo(effect, event)) {
          found.add(new Signalled(event, signal.kind(), cause, text));
        }
      }
    }
  }

  /** «أدى انفجار لغم إلى مقتل ثلاثة»: what stands right behind the verb is its subject. */
  private @Nullable Placed broughtBy(Signal signal, Placed subject) {
    if (isLed(signal, subject)) {
      return null;
    }
    boolean cause =
        subject.event().type() == EventType.ATTACK || subject.event().type() == EventType.DISASTER;
    for (Placed event : sentence.events()) {
      boolean near = event.token() > subject.token() && event.token() - subject.token() <= EFFECT;
      if (near && event.clause().equals(subject.clause()) && !sentence.isVerbal(event)) {
        int before = phrasing.phraseStart(event) - 1;
        boolean led = before > subject.token() && sentence.token(before).tag().equals("IN");
        return led || cause ? event : null;
      }
    }
    return null;
  }

  /** «الانفجار الذي دمر المرفأ وأسفر عن مقتل»: the explosion, not what it did besides. */
  private @Nullable Placed cause(Signal signal, Placed effect) {
    Placed cause = null;
    for (Placed event : sentence.events()) {
      boolean before = event.token() < signal.first() && !event.equals(effect);
      boolean inner =
          cause != null
              && event.clause().kind() == Kind.RELATIVE
              && cause.token() == event.clause().first() - 1;
      cause = before && !inner ? event : cause;
    }
    return cause != null && cause.event().realis() != Realis.HYPOTHETICAL ? cause : null;
  }

  /** Tells whether a preposition stands between a verb and a noun: «أسفر عن مقتل». */
  private boolean isLed(Signal signal, Placed noun) {
    for (int i = signal.last() + 1; i <= noun.token(); i++) {
      if (sentence.token(i).tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** «مظاهرات أعقبت الانتخابات», «الهدوء الذي سبق الهجوم»: the noun right before the verb. */
  private @Nullable Placed antecedent(Signal signal, Placed behind) {
    Placed noun = nearest(signal.first(), behind, true);
    if (noun == null || phrasing.isBroken(noun.token(), signal.first())) {
      return null;
    }
    int before = signal.first() - 1;
    boolean relative = FunctionWords.is(sentence.token(before).form(), Part.RELATIVE);
    boolean bare = !sentence.token(noun.token()).tag().startsWith("DT");
    return relative || bare ? noun : null;
  }

  /** «أي حل لن يكون قبل انسحاب القوات»: the noun that the denied verb is about, else null. */
  private @Nullable Placed deniedBefore(Signal signal, Placed to) {
    int never = signal.first() - 2;
    boolean denied =
        never >= 0
            && sentence.token(signal.first() - 1).isVerb()
            && FunctionWords.is(sentence.token(never).form(), Part.NEVER);
    Placed subject = null;
    for (Placed event : sentence.events()) {
      boolean own =
          event.token() < never
              && !event.equals(to)
              && event.clause().equals(sentence.clauses().clauseOf(never));
      subject = denied && own && subject == null ? event : subject;
      if (event.token() == signal.first() - 1) {
        return null; // the verb tells an event itself
      }
    }
    return subject;
  }

  private void join(Signal signal, Placed to) {
    String text = text(signal, amountBehind(signal));
    if (isResumed(signal.first())) {
      Placed last = ledInBefore(signal);
      Placed from = last == null ? qualified.by(signal, to) : last;
      found.add(new Signalled(from, signal.kind(), to, text));
      return;
    }
    if (takesUp(signal)) {
      found.add(new Signalled(null, signal.kind(), to, text));
      Placed news = toldBefore(signal);
      if (news != null) {
        found.add(new Signalled(news, signal.kind().backwards(), to, text));
      }
      return;
    }
    Placed from = qualified.by(signal, to);
    found.add(new Signalled(from, signal.kind(), to, text));
    for (Placed event : sentence.events()) {
      boolean before = event.token() < signal.first() && signal.kind().harms();
      if (from != null && before && isHarmToo(from, event)) {
        found.add(new Signalled(event, signal.kind(), to, text));
      }
    }
    boolean first = from == null || from.token() > to.token();
    if (first && signal.kind().relation() == Relation.SINCE && qualified.standsFirst(signal)) {
      counts(signal, from, to, text);
    }
  }

  /** «استشهد 42 وأصيب العشرات إثر قصف», «مقتل ثلاثة وجرح خمسة»: «و» joins the one to the other. */
  private boolean isHarmToo(Placed one, Placed other) {
    int first = Math.min(one.token(), other.token());
    int later = Math.max(one.token(), other.token());
    boolean joined = later > 0 && sentence.token(later - 1).tag().equals("CC");
    boolean same = sentence.isVerbal(one) == sentence.isVerbal(other);
    return !one.equals(other)
        && HARM.contains(one.event().type())
        && HARM.contains(other.event().type())
        && joined
        && same
        && sentence.events().stream().noneMatch(e -> first < e.token() && e.token() < later);
  }

  /** «منذ بدء القتال قتل المئات ونزح الآلاف»: each toll is counted from there. */
  private void counts(Signal signal, @Nullable Placed first, Placed to, String text) {
    for (Placed event : sentence.events()) {
      boolean main =
          sentence.isVerbal(event)
              && (event.clause().kind() == Kind.MAIN || event.clause().kind() == Kind.COORDINATE);
      boolean toll =
          event.event().type() == EventType.CASUALTIES
              || event.event().type() == EventType.DISPLACEMENT;
      boolean other = event.token() > to.token() && !event.equals(first);
      if (other && sentence.isOuter(event) && (main || toll)) {
        found.add(new Signalled(event, signal.kind(), to, text));
      }
    }
  }

  /**
   * «تستمر المحادثات بعد الاستجابة، وذلك بعد يومين من الإعلان»: the second counts from the first.
   */
  private @Nullable Placed ledInBefore(Signal signal) {
    Signalled last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean same = last != null && last.kind().relation() == signal.kind().relation();
    return last != null && same && last.from() != null && last.from().token() < last.to().token()
        ? last.to()
        : null;
  }

  private boolean isResumed(int first) {
    return first > 1
        && sentence.token(first - 1).tag().equals("DT")
        && sentence.token(first - 2).tag().equals("CC");
  }

  /** «وتأتي هذه التطورات بالتزامن مع», «ويأتي ذلك بعد»: the verb takes up what was told before. */
  private boolean takesUp(Signal signal) {
    for (int i = signal.first() - 1; i > 0 && i >= signal.first() - 4; i--) {
      if (phrasing.eventAt(i) != null || sentence.token(i).isPunctuation()) {
        return false;
      }
      if (TellingCues.isAt(sentence, i, TellingCues.Kind.COMES)) {
        return sentence.token(i + 1).tag().equals("DT");
      }
    }
    return false;
  }

  private @Nullable Placed toldBefore(Signal signal) {
    for (int i = signal.first(); i > 0; i--) {
      if (TellingCues.isAt(sentence, i, TellingCues.Kind.COMES)) {
        Clause first = sentence.clauses().clauseOf(0);
        Placed main = i < 2 ? null : qualified.before(first, i - 1, null);
        return main == null ? told : main;
      }
    }
    return null;
  }

  /** «وصل الوفد فيما غادر آخر»: facts of one time, or of now; speech is of no one time. */
  private void meanwhile(Signal signal, Placed to) {
    if (takesUp(signal)) {
      join(signal, to);
      return;
    }
    boolean opens = signal.first() > 0 && sentence.token(signal.first() - 1).tag().equals("CC");
    Placed from = opens ? qualified.ahead(signal, to) : qualified.by(signal, to);
    boolean facts = from != null && from.event().isFact() && to.event().isFact();
    if (facts && !Qualified.isSpeech(to.event()) && !isDated(signal)) {
      found.add(new Signalled(from, signal.kind(), to, text(signal, signal.last())));
    }
  }

  /** «فيما تبادلا الاتهامات الأسبوع الماضي»: a clause that has its own time is of that. */
  private boolean isDated(Signal signal) {
    for (int i = signal.last() + 1; i < sentence.size(); i++) {
      if (sentence.token(i).isPunctuation() && !Phrasing.isQuote(sentence.token(i))) {
        return false;
      }
      if (phrasing.timeAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** «في غضون ذلك أعلنت ...»: the time of what the sentence before tells. */
  private void back(Signal signal) {
    Placed own = null;
    for (Placed event : sentence.events()) {
      boolean main = event.clause().kind() == Kind.MAIN || event.clause().kind() == Kind.COORDINATE;
      if (own == null && event.token() > signal.last() && main && sentence.isOuter(event)) {
        own = event;
      }
    }
    Placed earlier = told;
    if (own != null && earlier != null && signal.first() <= 1 && own.event().isFact()) {
      found.add(new Signalled(own, signal.kind(), earlier, text(signal, signal.last())));
    }
  }

  /** The last token of the amount behind a signal, «بعد يومين من», else of the signal itself. */
  private int amountBehind(Signal signal) {
    Timed time = signal.last() + 1 < sentence.size() ? phrasing.timeAt(signal.last() + 1) : null;
    if (time == null || !(time.time().meaning() instanceof Meaning.FromEvent)) {
      return signal.last();
    }
    int next = time.last() + 1;
    boolean from =
        next < sentence.size() && FunctionWords.is(sentence.token(next).form(), Part.FROM);
    return from ? next : time.last();
  }

  private String text(Signal signal, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = signal.first(); i <= last; i++) {
      text.append(i > signal.first() && !sentence.token(i).attached() ? " " : "");
      text.append(sentence.token(i).text());
    }
    return text.toString();
  }

  /** The nearest event before a token. */
  private @Nullable Placed nearest(int token, Placed not, boolean nouns) {
    Placed found = null;
    for (Placed event : sentence.events()) {
      boolean fits = nouns || sentence.isVerbal(event);
      found = event.token() < token && fits && !event.equals(not) ? event : found;
    }
    return found;
  }
}
