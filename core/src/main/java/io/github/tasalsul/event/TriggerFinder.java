package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Sense.Flag;
import io.github.tasalsul.event.Trigger.Form;
import io.github.tasalsul.event.TriggerLexicon.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words and phrases of a sentence that tell events: each its lexicon's sense. */
final class TriggerFinder {
  /** How many tokens may stand between the words of a verbal phrase («دخل وقف هش حيز التنفيذ»). */
  private static final int GAP = 9;

  private static final char ALEF = '\u0627';
  private static final char HEH = '\u0647';

  private final TriggerLexicon lexicon;
  private final Roles roles;
  private final RealisCues cues;

  TriggerFinder(TriggerLexicon lexicon, Roles roles, RealisCues cues) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.cues = cues;
  }

  /** Returns all triggers in text order, auxiliaries and light verbs too. */
  List<Trigger> find(SentenceView view) {
    boolean[] taken = new boolean[view.size()];
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Trigger phrase = taken[i] ? null : phraseAt(view, i, taken);
      if (phrase != null) {
        found.add(phrase);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      if (!taken[i] && !view.isTime(i)) {
        wordAt(view, i).ifPresent(found::add);
      }
    }
    found.sort(java.util.Comparator.comparingInt(Trigger::first));
    return found;
  }

  private @Nullable Trigger phraseAt(SentenceView view, int i, boolean[] taken) {
    for (String form : firstForms(view, i)) {
      Phrase best = null;
      List<Integer> bestAt = List.of();
      for (Phrase phrase : lexicon.phrases(form)) {
        boolean verbal = phrase.sense().is(Flag.VERB);
        if (verbal != view.isVerb(i)) {
          continue;
        }
        List<Integer> at = place(view, i, phrase, verbal);
        if (!at.isEmpty() && (best == null || phrase.words().size() > best.words().size())) {
          best = phrase;
          bestAt = at;
        }
      }
      if (best != null) {
        bestAt.forEach(k -> taken[k] = true);
        int last = bestAt.get(bestAt.size() - 1);
        boolean whole = last - i < 2 * bestAt.size();
        return new Trigger(
            i, whole && !view.isVerb(i) ? last + 1 : i + 1, best.sense(), Form.PHRASE, false);
      }
    }
    return null;
  }

  /** Where the phrase's words stand from token {@code i} on, or nothing. */
  private static List<Integer> place(SentenceView view, int i, Phrase phrase, boolean verbal) {
    List<Integer> at = new ArrayList<>();
    at.add(i);
    int k = i + 1;
    for (int w = 1; w < phrase.words().size(); w++) {
      int limit = Math.min(view.size(), k + (verbal ? GAP : 4));
      int length = 0;
      while (k < limit && (length = matched(view, k, phrase, w)) == 0) {
        if (view.isVerb(k) || (!verbal && !skippable(view, k))) {
          return List.of();
        }
        k++;
      }
      if (k >= limit) {
        return List.of();
      }
      for (int end = k + length; k < end; k++) {
        at.add(k);
      }
    }
    return at;
  }

  /** «وقفٌ هشّ لإطلاق النار»: an adjective or a proclitic lam may part the words of a noun. */
  private static boolean skippable(SentenceView view, int k) {
    return view.isAdjective(k)
        || (view.token(k).tag().equals("IN")
            && k + 1 < view.size()
            && view.token(k + 1).attached());
  }

  /**
   * Returns how many tokens from {@code k} on are the phrase's word {@code w}, 0 if none: «بحياة»
   * and «مصرعهم» are two each.
   */
  private static int matched(SentenceView view, int k, Phrase phrase, int w) {
    String word = phrase.words().get(w);
    boolean same =
        view.token(k).form().equals(word)
            || (word.length() > 2 && view.nounForms(k).contains(word));
    if (same) {
      return 1;
    }
    int end = k + 1;
    StringBuilder written = new StringBuilder(view.token(k).form());
    StringBuilder bare = new StringBuilder(written);
    while (end < view.size() && view.token(end).attached() && !view.token(end).isPunctuation()) {
      written.append(view.token(end).form());
      if (!view.isPronoun(end)) {
        bare.append(view.token(end).form());
      }
      end++;
    }
    boolean owned =
        phrase.owned().contains(w)
            && view.isPronoun(end - 1)
            && word.substring(0, word.length() - 1).contentEquals(bare);
    return end > k + 1 && (owned || word.contentEquals(written)) ? end - k : 0;
  }

  private static Set<String> firstForms(SentenceView view, int i) {
    Set<String> forms = new LinkedHashSet<>();
    if (view.isVerb(i)) {
      view.lexemes(i).stream()
          .filter(l -> l.kind() == Kind.VERB)
          .map(Lexeme::lemma)
          .forEach(forms::add);
    } else if (view.isNominal(i)) {
      forms.addAll(view.nounForms(i));
    }
    return forms;
  }

  private Optional<Trigger> wordAt(SentenceView view, int i) {
    if (view.isVerb(i)) {
      return verbAt(view, i);
    }
    if (!view.isNominal(i) && !view.token(i).tag().startsWith("VN")) {
      return Optional.empty();
    }
    if (lexicon.isNonTrigger(view, i) || roles.isInName(view, i)) {
      return Optional.empty();
    }
    Optional<Trigger> participle = participleAt(view, i);
    return participle.isPresent() ? participle : nounAt(view, i);
  }

  private Optional<Trigger> verbAt(SentenceView view, int i) {
    if (!view.is(i - 1, Part.FUTURE)
        && cues.endingAt(view, i).stream().anyMatch(c -> c.kind() == RealisCues.Kind.ONGOING)) {
      return Optional.empty(); // «لا يزال» says that something else goes on
    }
    if (lexicon.isHelper(view, i) || Readings.isToReader(view, i)) {
      return Optional.empty(); // «تكون», which the dictionary takes for «كوّن» alone
    }
    List<Lexeme> readings = Readings.ofVerb(view, i);
    Sense best = null;
    Lexeme bestReading = null;
    for (Lexeme reading : readings) {
      Sense sense = choose(lexicon.verb(reading.lemma()), view, i + 1);
      boolean alike = bestReading != null && Readings.alike(view, i, bestReading, reading);
      if (sense != null && (best == null || (alike && isBetter(sense, best)))) {
        best = sense;
        bestReading = reading;
      }
    }
    if (best == null || bestReading == null) {
      return Optional.empty();
    }
    if (best.is(Flag.REPORTING) && isOpinion(view, i)) {
      return Optional.empty();
    }
    String lemma = bestReading.lemma();
    boolean passive =
        view.token(i).tag().equals("VBN")
            || readings.stream().filter(r -> r.lemma().equals(lemma)).allMatch(Lexeme::passive);
    return Optional.of(new Trigger(i, i + 1, best, Form.VERB, passive));
  }

  /** Of two readings the one that its arguments ask for, else the one that tells no event. */
  private static boolean isBetter(Sense sense, Sense best) {
    boolean asked = !sense.condition().isEmpty();
    boolean bestAsked = !best.condition().isEmpty();
    return asked == bestAsked ? sense.isNoEvent() && !best.isNoEvent() : asked;
  }

  /** «يعتبر من أبرز المنتقدين»: a verb of speech in the passive, with nothing said behind it. */
  private static boolean isOpinion(SentenceView view, int i) {
    if (!view.token(i).tag().equals("VBN")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(view.size(), i + GAP) && !view.isVerb(k); k++) {
      if (view.is(k, Part.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  /** A participle tells an event where it stands indefinite («مؤكدا أن ...»), not in a name. */
  private Optional<Trigger> participleAt(SentenceView view, int i) {
    if (view.isDefinite(i) || !standsAsClause(view, i)) {
      return Optional.empty();
    }
    for (String form : view.nounForms(i)) {
      Sense sense = choose(lexicon.participle(form), view, i + 1);
      if (sense != null) {
        return Optional.of(new Trigger(i, i + 1, sense, Form.PARTICIPLE, false));
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a participle goes on with its clause («مضيفا أن», «داعيا إلى», «مخاطبا الصحفيين»)
   * rather than describing the noun before it («اجتماع مباشر»).
   */
  private static boolean standsAsClause(SentenceView view, int i) {
    String form = view.token(i).form();
    char last = form.charAt(form.length() - 1);
    if (last != ALEF && last != HEH) {
      return false;
    }
    return view.is(i + 1, Part.COMPLEMENTIZER)
        || view.is(i + 1, Part.ON)
        || (view.is(i + 1, Part.TO) && view.token(i + 1).form().length() > 1)
        || view.is(i + 1, Part.ABOUT)
        || (view.is(i + 1, Part.IN) && last == ALEF)
        || (last == ALEF && i + 1 < view.size() && view.isNominal(i + 1) && view.isDefinite(i + 1))
        || (last == ALEF && i + 1 < view.size() && view.token(i + 1).isPunctuation());
  }

  private Optional<Trigger> nounAt(SentenceView view, int i) {
    if (view.isAdjective(i)
        || (view.token(i).isName() && !isForce(view, i))
        || isSurname(view, i)) {
      return Optional.empty();
    }
    String plain = view.nounForms(i).isEmpty() ? "" : view.nounForms(i).iterator().next();
    for (String form : view.nounForms(i)) {
      if (!form.equals(plain)
          && view.nounForms(i).stream().anyMatch(f -> roles.isActor(f) || roles.isGroup(f))) {
        continue; // «الشرطة» is no condition, «مساعدي» no help, «الطلبة» no demand
      }
      Sense sense = choose(lexicon.noun(form, view.token(i).text()), view, i + 1);
      if (sense != null) {
        return sense.isNoEvent()
            ? Optional.empty()
            : Optional.of(new Trigger(i, i + 1, sense, Form.NOUN, false));
      }
    }
    return Optional.empty();
  }

  /** «في سيول اجتاحت البلدة», «جراء سيول»: what strikes, though the tagger takes it for a city. */
  private boolean isForce(SentenceView view, int i) {
    boolean strikes = view.isVerb(i + 1) || (i + 1 < view.size() && view.isAdjective(i + 1));
    boolean caused = view.is(i - 1, Part.CAUSE) || view.is(i - 1, Part.AFTER);
    return roles.is(view, i, Roles.Kind.FORCE) && (strikes || caused);
  }

  /** «رئيس المجلس نايف العدوان»: behind a first name, with no verb whose object it could be. */
  private boolean isSurname(SentenceView view, int i) {
    boolean named =
        i > 1
            && view.isDefinite(i)
            && !view.token(i).attached()
            && view.token(i - 1).isName()
            && !view.token(i - 1).tag().startsWith("DT")
            && (roles.is(view, i - 2, Roles.Kind.ROLE)
                || roles.is(view, i - 2, Roles.Kind.HONORIFIC)
                || view.isDefinite(i - 2));
    if (!named) {
      return false;
    }
    int clause = view.clauses().clauseOf(i).index();
    for (int k = i - 1; k >= 0; k--) {
      if (view.isVerb(k) && view.clauses().clauseOf(k).index() == clause) {
        return view.is(i + 1, Part.COMPLEMENTIZER);
      }
    }
    return true;
  }

  private static @Nullable Sense choose(List<Sense> senses, SentenceView view, int from) {
    for (Sense sense : senses) {
      if (!sense.condition().isEmpty() && sense.condition().holds(view, from)) {
        return sense;
      }
    }
    for (Sense sense : senses) {
      if (sense.condition().isEmpty()) {
        return sense;
      }
    }
    return null;
  }

  /** Tells whether a form carries the alef of an indefinite accusative. */
  static boolean isAccusative(String form) {
    return !form.isEmpty() && form.charAt(form.length() - 1) == ALEF;
  }
}
