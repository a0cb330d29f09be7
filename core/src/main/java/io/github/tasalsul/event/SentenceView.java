package io.github.tasalsul.event;

import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Amounts.Amount;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the event rules look at it: tokens with their readings, the tagger's common slips
 * mended, time expressions marked so that «اليوم الاثنين» is nobody's subject.
 */
final class SentenceView {
  private static final String NUMBER = "CD";

  private static final char TEH_MARBUTA = '\u0629';
  private static final String RELATIVE_MASCULINE = "\u0627\u0644\u0630\u064A";
  private static final String FEMININE_PLURAL = "\u0627\u062A";
  private static final String SOUND = "\u0648\u0646";
  private static final String SOUND_OBLIQUE = "\u064A\u0646";
  private static final String VERB_LEADER = "\u0642\u062F";

  private final Sentence written;
  private final Sentence sentence;
  private final Roles roles;
  private final Topics topics;
  private final boolean headline;
  private final Lexemes dictionary;
  private final ClauseMap clauses;
  private final List<List<Lexeme>> lexemes;
  private final List<Set<String>> nounForms;
  private final boolean[] verb;
  private final boolean[] time;
  private final @Nullable Amount[] amounts;

  /**
   * Looks at a sentence.
   *
   * @param written the sentence as the tagger has it
   * @param names mends its names
   * @param times where time expressions stand
   * @param topics what its article is about
   * @param headline whether it is a title, which may do without a verb
   */
  SentenceView(
      Sentence written,
      NameTags names,
      Lexemes dictionary,
      Roles roles,
      List<Span> times,
      Topics topics,
      boolean headline) {
    this.written = written;
    Sentence sentence = VowelSigns.mend(names.mend(written));
    boolean[] isTime = new boolean[sentence.tokens().size()];
    for (int i = 0; i < isTime.length; i++) {
      Span span = sentence.tokens().get(i).span();
      isTime[i] = times.stream().anyMatch(t -> t.overlaps(span));
    }
    this.time = isTime;
    this.amounts = new Amount[isTime.length];
    Sentence counted = withAmounts(sentence, Amounts.of(sentence.tokens(), isTime));
    this.sentence = DecidedDeeds.mend(counted, dictionary, isTime);
    this.dictionary = dictionary;
    this.roles = roles;
    this.topics = topics;
    this.headline = headline;
    this.clauses = ClauseMap.of(this.sentence);
    int n = isTime.length;
    this.lexemes = new ArrayList<>(n);
    this.nounForms = new ArrayList<>(n);
    this.verb = new boolean[n];
    List<Token> tokens = this.sentence.tokens();
    for (int i = 0; i < n; i++) {
      lexemes.add(WordForms.readings(tokens, i, dictionary));
      nounForms.add(WordForms.forms(tokens.get(i), lexemes.get(i)));
    }
    VerbSpotter spotter =
        new VerbSpotter(tokens, lexemes, nounForms, time, clauses, dictionary, roles, headline);
    for (int i = 0; i < n; i++) {
      verb[i] = !time[i] && spotter.isVerb(i);
    }
  }

  /** Notes where amounts begin, and tags the words before the counted noun as a number is. */
  private Sentence withAmounts(Sentence plain, List<Amount> found) {
    List<Token> tokens = new ArrayList<>(plain.tokens());
    for (Amount amount : found) {
      amounts[amount.start()] = amount;
      boolean plural = tokens.get(amount.number()).isNominal(); // «عشرات» heads its phrase
      for (int i = amount.start(); amount.counts() && !plural && i < amount.end(); i++) {
        Token t = tokens.get(i);
        tokens.set(i, new Token(t.span(), t.text(), t.form(), NUMBER, t.attached()));
      }
    }
    return new Sentence(plain.span(), tokens);
  }

  /** Returns the amount that begins at token {@code i}, or null. */
  @Nullable Amount amount(int i) {
    return i >= 0 && i < size() ? amounts[i] : null;
  }

  /** Returns the amount at token {@code i} if a noun stands behind it that it counts, or null. */
  @Nullable Amount counted(int i) {
    Amount amount = amount(i);
    return amount != null && amount.counts() ? amount : null;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  Sentence sentence() {
    return sentence;
  }

  ClauseMap clauses() {
    return clauses;
  }

  List<Lexeme> lexemes(int i) {
    return lexemes.get(i);
  }

  boolean isVerb(int i) {
    return i >= 0 && i < size() && verb[i];
  }

  boolean isTime(int i) {
    return i >= 0 && i < size() && time[i];
  }

  boolean is(int i, Part part) {
    return i >= 0 && i < size() && FunctionWords.is(token(i).form(), part);
  }

  /** Tells whether the tagger itself takes a token for a name. */
  boolean isSurelyName(int i) {
    return written.tokens().get(i).isName();
  }

  /** Tells whether the token is a pronoun written on the one before. */
  boolean isPronoun(int i) {
    return i >= 0 && i < size() && token(i).tag().startsWith("PRP") && token(i).attached();
  }

  /** Tells whether the token is a preposition written on the next word: «ب», «ل». */
  boolean isFused(int i) {
    return i >= 0
        && i + 1 < size()
        && token(i + 1).attached()
        && token(i).form().length() == 1
        && (is(i, Part.IN) || is(i, Part.TO));
  }

  /** Tells whether the token is «أي» before a noun: "any". */
  boolean isAny(int i) {
    return is(i, Part.ANY);
  }

  /** Tells whether the token denies the future: «لن». */
  boolean isFutureDenial(int i) {
    return is(i, Part.NEVER);
  }

  boolean isNominal(int i) {
    return i >= 0
        && i < size()
        && !verb[i]
        && !time[i]
        && token(i).isNominal()
        && WordForms.isWord(token(i));
  }

  boolean isAdjective(int i) {
    return i >= 0 && i < size() && token(i).tag().contains("JJ");
  }

  boolean isDefinite(int i) {
    return token(i).tag().startsWith("DT");
  }

  /** Tells whether the written form begins with the article, whatever the tagger says. */
  boolean isDefiniteForm(int i) {
    return i >= 0 && i < size() && WordForms.hasArticle(token(i));
  }

  /** The folded forms under which a noun may stand in the lexicon, the plainest first. */
  Set<String> nounForms(int i) {
    return nounForms.get(i);
  }

  /** Tells whether a sense is that of a verb that takes an object. */
  boolean isTransitive(Sense sense) {
    return dictionary.of(sense.written()).stream()
        .anyMatch(
            l -> l.kind() == Kind.VERB && l.lemma().equals(sense.lemma()) && !l.intransitive());
  }

  /** Tells whether the article is about one of some topics: {@code sport}. */
  boolean isAbout(Set<String> wanted) {
    return topics.any(wanted);
  }

  /** Tells whether a name, an office or people stand at token {@code i}. */
  boolean isPerson(int i) {
    return isNominal(i)
        && (token(i).isName()
            || roles.is(this, i, Roles.Kind.ROLE)
            || roles.is(this, i, Roles.Kind.HONORIFIC)
            || roles.is(this, i, Roles.Kind.GROUP)
            || isPluralOfPeople(i));
  }

  /** Tells whether an office or body of masculine gender, in the singular, stands at a token. */
  boolean isOffice(int i) {
    if (!isNominal(i) || token(i).isName() || endsFeminine(i)) {
      return false;
    }
    boolean office =
        roles.is(this, i, Roles.Kind.ROLE)
            || roles.is(this, i, Roles.Kind.HONORIFIC)
            || (roles.is(this, i, Roles.Kind.ORGANISATION) && !roles.is(this, i, Roles.Kind.GROUP));
    return office && !token(i).tag().endsWith("NNS") && !roles.is(this, i, Roles.Kind.PLURAL);
  }

  /** Tells whether the sentence is a title. */
  boolean isHeadline() {
    return headline;
  }

  /** Tells whether token {@code i} is the first word of a sentence that is no headline. */
  boolean opensBodySentence(int i) {
    return !headline && (i == 0 || (i == 1 && is(0, Part.CONJUNCTION)));
  }

  /** Tells whether the noun at token {@code i} takes a verb in the feminine: «الدولة», «السفن». */
  boolean isFeminine(int i) {
    String form = token(i).form();
    boolean counted = token(i).tag().startsWith("CD") || roles.is(this, i, Roles.Kind.PLURAL);
    if (endsFeminine(i) || (form.endsWith(FEMININE_PLURAL) && !counted)) {
      return true;
    }
    List<Lexeme> nouns = lexemes(i).stream().filter(l -> l.kind() != Kind.VERB).toList();
    return !nouns.isEmpty() && nouns.stream().anyMatch(l -> l.gender() == 'F');
  }

  /** Tells whether the verb at token {@code i} stands before its subject, if it has one. */
  boolean isVerbFirst(int i) {
    boolean accusative = i + 1 < size() && TriggerFinder.isAccusative(token(i + 1).form());
    return !accusative
        && (i == 0 || !(token(i - 1).isNominal() || isPronoun(i - 1)))
        && i + 1 < size()
        && !token(i + 1).attached();
  }

  /** Tells whether «الذي» opens the clause of the verb at token {@code i}. */
  boolean isLedByMasculine(int i) {
    return i > 0 && token(i - 1).form().equals(RELATIVE_MASCULINE);
  }

  /** «المتهمون», «المدانين»: a sound masculine plural with the article. */
  private boolean isPluralOfPeople(int i) {
    String form = token(i).form();
    return token(i).tag().equals("DTNNS") && (form.endsWith(SOUND) || form.endsWith(SOUND_OBLIQUE));
  }

  /**
   * Tells whether the verb at token {@code i} is used in the passive: as its tag says, or because
   * nothing stands behind it that could be its object and its subject came before («كان المدير قد
   * أوقف مطلع الشهر»).
   */
  boolean isPassiveUse(int i) {
    if (!isVerb(i)) {
      return false;
    }
    if (token(i).tag().equals("VBN")) {
      return true;
    }
    boolean led = i > 1 && token(i - 1).form().equals(VERB_LEADER) && isPersonBefore(i - 1);
    return led && (i + 1 >= size() || isTime(i + 1) || !canBeObject(i + 1));
  }

  private boolean isPersonBefore(int i) {
    for (int k = i - 1; k >= 0 && !isVerb(k); k--) {
      if (isPerson(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeObject(int i) {
    String tag = token(i).tag();
    return isPronoun(i) || tag.contains("NN") || tag.startsWith("CD") || tag.startsWith("DT");
  }

  private boolean endsFeminine(int i) {
    String text = token(i).text();
    return text.charAt(text.length() - 1) == TEH_MARBUTA;
  }
}
