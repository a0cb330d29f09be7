package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
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
  private static final char ALEF = '\u0627';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char SHADDA = '\u0651';
  private static final char HAMZA = '\u0621';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final char ALEF_MAQSURA = '\u0649';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH_HAMZA = '\u0626';
  private static final String DUAL = "\u0627\u0646";
  private static final String DUAL_OBLIQUE = "\u064A\u0646";
  private static final String NUMBER = "CD";

  /** Words of so many letters that are verbs alone are nobody's name. */
  private static final int LONGER_THAN_NAMES = 5;

  private static final String ARTICLE = "\u0627\u0644";

  private static final String RELATIVE_MASCULINE = "\u0627\u0644\u0630\u064A";
  private static final String FEMININE_PLURAL = "\u0627\u062A";
  private static final String SOUND = "\u0648\u0646";
  private static final String SOUND_OBLIQUE = "\u064A\u0646";
  private static final String NONE = "\u0644\u0627";
  private static final String VERB_LEADER = "\u0642\u062F";

  /** «قد», «لقد», «سوف»: particles that stand before nothing but a verb. */
  private static final Set<String> VERB_LEADERS =
      Set.of("\u0642\u062F", "\u0644\u0642\u062F", "\u0633\u0648\u0641");

  private final Sentence sentence;
  private final Lexemes dictionary;
  private final Roles roles;
  private final Topics topics;
  private final boolean headline;
  private final ClauseMap clauses;
  private final List<List<Lexeme>> lexemes;
  private final List<Set<String>> nounForms;
  private final boolean[] verb;
  private final boolean[] time;
  private final @Nullable Amount[] amounts;

  /**
   * Looks at a sentence.
   *
   * @param times where time expressions stand
   * @param topics what its article is about
   * @param headline whether it is a title, which may do without a verb
   */
  SentenceView(
      Sentence sentence,
      Lexemes dictionary,
      Roles roles,
      List<Span> times,
      Topics topics,
      boolean headline) {
    boolean[] isTime = new boolean[sentence.tokens().size()];
    for (int i = 0; i < isTime.length; i++) {
      Span span = sentence.tokens().get(i).span();
      isTime[i] = times.stream().anyMatch(t -> t.overlaps(span));
    }
    this.time = isTime;
    this.amounts = new Amount[isTime.length];
    this.sentence = withAmounts(sentence, Amounts.of(sentence.tokens(), isTime));
    this.dictionary = dictionary;
    this.roles = roles;
    this.topics = topics;
    this.headline = headline;
    this.clauses = ClauseMap.of(this.sentence);
    int n = isTime.length;
    this.lexemes = new ArrayList<>(n);
    this.nounForms = new ArrayList<>(n);
    this.verb = new boolean[n];
    for (int i = 0; i < n; i++) {
      Token token = token(i);
      lexemes.add(isWord(token) ? readings(i) : List.of());
      nounForms.add(isWord(token) ? forms(i) : ImmutableSet.of());
    }
    for (int i = 0; i < n; i++) {
      verb[i] = !time[i] && verbAt(i);
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
    return i >= 0 && i < size() && !verb[i] && !time[i] && token(i).isNominal() && isWord(token(i));
  }

  boolean isAdjective(int i) {
    return i >= 0 && i < size() && token(i).tag().contains("JJ");
  }

  boolean isDefinite(int i) {
    return token(i).tag().startsWith("DT");
  }

  /** Tells whether the written form begins with the article, whatever the tagger says. */
  boolean isDefiniteForm(int i) {
    return i >= 0 && i < size() && hasArticle(token(i));
  }

  /** «الغام» is «ألغام», whose hamza shows that it has no article. */
  private static boolean hasArticle(Token token) {
    return token.form().startsWith(ARTICLE) && token.text().charAt(0) == ALEF;
  }

  /** The folded forms under which a noun may stand in the lexicon, the plainest first. */
  Set<String> nounForms(int i) {
    return nounForms.get(i);
  }

  /** Tells whether a lemma is that of a verb that takes an object. */
  boolean isTransitive(String lemma) {
    return dictionary.of(lemma).stream()
        .anyMatch(l -> l.kind() == Kind.VERB && l.lemma().equals(lemma) && !l.intransitive());
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

  private static boolean isWord(Token token) {
    for (int k = 0; k < token.form().length(); k++) {
      char c = token.form().charAt(k);
      if (c >= HAMZA && c <= '\u064A') {
        return true;
      }
    }
    return false;
  }

  private List<Lexeme> readings(int i) {
    Token token = token(i);
    String word = token.text();
    if (token.tag().startsWith("DT") && hasArticle(token)) {
      int cut = word.indexOf('\u0644') + 1; // behind the article's lam
      word = word.substring(cut);
    } else if (token.tag().startsWith("DT") && i > 0 && token.form().startsWith("\u0644")) {
      word = word.substring(1); // «للهدنة» is cut «ل» + «لهدنة»
    }
    if (word.isEmpty()) {
      return List.of();
    }
    List<Lexeme> known = dictionary.of(word);
    int last = word.length() - 1;
    if (last > 1 && word.charAt(last) == ALEF && isPronoun(i + 1)) {
      // «نعاه», «أجراها»: a pronoun turns the alef maqsura of a verb into alef
      List<Lexeme> bare =
          dictionary.of(word.substring(0, last) + ALEF_MAQSURA).stream()
              .filter(l -> l.kind() == Kind.VERB)
              .toList();
      return bare.isEmpty() ? known : bare;
    }
    return known;
  }

  private Set<String> forms(int i) {
    Token token = token(i);
    String form = token.form();
    if (token.tag().startsWith("DT")) {
      if (hasArticle(token) && form.length() > 3) {
        form = form.substring(2);
      } else if (form.startsWith("\u0644") && form.length() > 3) {
        form = form.substring(1);
      }
    }
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(form);
    int last = form.length() - 1;
    if (last > 1) {
      String body = form.substring(0, last);
      switch (form.charAt(last)) {
        case ALEF -> forms.add(body);
        case YEH, WAW -> {
          if (token.tag().endsWith("NNS")) {
            forms.add(body); // «مساعديه», «ممثلو الدول»
          }
        }
        case TEH -> forms.add(body + HEH);
        case YEH_HAMZA, WAW_HAMZA -> forms.add(body + HAMZA);
        default -> {}
      }
    }
    for (Lexeme lexeme : lexemes.get(i)) {
      if (lexeme.kind() != Kind.VERB) {
        forms.add(lexeme.lemma());
      }
    }
    return forms.build();
  }

  /** The tagger's verdict, save where dictionary and position are against it. */
  private boolean verbAt(int i) {
    Token token = token(i);
    if (!isWord(token)
        || (FunctionWords.isAny(token.form()) && !opensWithSubject(i) && !opensBody(i))) {
      return false;
    }
    boolean canBeVerb = lexemes.get(i).stream().anyMatch(l -> l.kind() == Kind.VERB);
    boolean canBeNoun = lexemes.get(i).stream().anyMatch(l -> l.kind() != Kind.VERB);
    if (canBeVerb && followsParticle(i)) {
      return true;
    }
    boolean nounForm = canBeNoun && (isAccusativeNoun(i) || followsNone(i));
    if (token.isVerb() && (nounForm || followsPlain(i))) {
      return false;
    }
    if (token.isVerb()) {
      return (canBeVerb || lexemes.get(i).isEmpty()) && !(canBeNoun && governedAsNoun(i));
    }
    if (canBeVerb && opensBody(i)) {
      return true;
    }
    boolean noun = token.tag().equals("NN") || token.tag().matches("NNP|RB");
    if (noun && canBeVerb && isBoundToObject(i)) {
      return true;
    }
    if (noun && canBeVerb && (isDualVerb(i) || isDoubled(i) || opensWithSubject(i))) {
      return true;
    }
    boolean mistagged = token.tag().equals("VBG") || (i == 0 && token.tag().equals("NN"));
    if (mistagged && canBeVerb && !canBeNoun) {
      return true;
    }
    return (canBeVerb && !canBeNoun && isVerbAlone(i)) || isHeadlinePresent(i);
  }

  /**
   * «وهنأ الرئيس», «واتحاد الكرة يستقيل»: a word that the dictionary knows as a verb of the third
   * person alone, whatever the tagger takes it for. A short one may be somebody's name («يسري»).
   */
  private boolean isVerbAlone(int i) {
    Token token = token(i);
    boolean third =
        lexemes.get(i).stream()
            .anyMatch(l -> l.person() == 3 && l.number() != 2 && l.tense() != Tense.IMPERATIVE);
    boolean name = token.isName() && token.form().length() < LONGER_THAN_NAMES;
    return third
        && !name
        && !token.tag().startsWith("DT")
        && !isPronoun(i)
        && !isFeminineNoun(i)
        && token.form().length() > 2
        && !roles.isActor(token.form())
        && !roles.isGroup(token.form())
        && !ownedByNoun(i)
        && !governedAsNoun(i);
  }

  /** «استقالته»: a pronoun turns the teh marbuta of a noun into teh. */
  private boolean isFeminineNoun(int i) {
    String text = token(i).text();
    int last = text.length() - 1;
    return text.charAt(last) == TEH
        && dictionary.of(text.substring(0, last) + TEH_MARBUTA).stream()
            .anyMatch(l -> l.kind() != Kind.VERB);
  }

  /** «طريق تعز»: behind a noun without the article stands its owner, more likely than a verb. */
  private boolean ownedByNoun(int i) {
    return i > 0 && !token(i).attached() && token(i - 1).tag().matches("NNS?");
  }

  /**
   * «القوات العراقية تدخل كركوك»: behind the definite subject that opens a headline a word without
   * the article, which can be a present, is one: a verbal noun would have nothing to hang on.
   */
  private boolean isHeadlinePresent(int i) {
    if (i < 1 || !token(i).tag().equals("NN") || token(i).attached()) {
      return false;
    }
    boolean present =
        lexemes.get(i).stream()
            .anyMatch(l -> l.kind() == Kind.VERB && l.tense() == Tense.PRESENT && l.person() == 3);
    if (!present || i + 1 >= size() || !isOpenTo(i + 1)) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      if (!token(k).tag().startsWith("DT") || token(k).attached()) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether what stands at token {@code i} can be the object or goal of a verb. */
  private boolean isOpenTo(int i) {
    return token(i).isName() || token(i).tag().startsWith("DT") || token(i).tag().equals("IN");
  }

  /** «قد صادر الجيش», «لم تعلن»: behind such a particle stands a verb. */
  private boolean followsParticle(int i) {
    return i > 0 && !token(i).attached() && VERB_LEADERS.contains(token(i - 1).form());
  }

  /** «قضاة عينهم مجلس القضاء»: a noun with its pronoun takes no office or body behind it. */
  private boolean isBoundToObject(int i) {
    return i > 0
        && isPronoun(i + 1)
        && i + 2 < size()
        && !governedAsNoun(i)
        && !token(i + 2).attached()
        && !token(i + 2).tag().startsWith("DT")
        && roles.isActor(token(i + 2).form());
  }

  /** «خلّف أربعة قتلى»: a shadda inside that the word's verbs have and its nouns have not. */
  private boolean isDoubled(int i) {
    String text = token(i).text();
    int shadda = text.indexOf(SHADDA);
    if (shadda < 2 || shadda > 3 || text.length() > 5 || governedAsNoun(i)) {
      return false;
    }
    int next = i + 1;
    return next < size()
        && (token(next).tag().equals("CD") || token(next).tag().startsWith("NN"))
        && lexemes.get(i).stream()
            .anyMatch(l -> l.kind() == Kind.VERB && l.vocalised().indexOf(SHADDA) > 0);
  }

  /** «عبر مبعوث الأمم المتحدة عن أمله»: a sentence opens with its verb, and an office follows. */
  private boolean opensWithSubject(int i) {
    boolean opens = i == 0 || (i == 1 && is(0, Part.CONJUNCTION));
    return opens
        && i + 2 < size()
        && roles.isActor(token(i + 1).form())
        && lexemes.get(i).stream()
            .anyMatch(
                l -> l.kind() == Kind.VERB && l.person() == 3 && l.number() < 2 && !l.passive());
  }

  /**
   * «مثل الوزير السابق أمام المحكمة», «أقصى المنتخب نظيره»: a sentence of the body has a verb, and
   * where the tagger sees none in its main clause the first word is it, if it can be and somebody
   * who can be its subject follows.
   */
  private boolean opensBody(int i) {
    if (!opensBodySentence(i) || i + 2 >= size() || token(i).tag().startsWith("DT")) {
      return false;
    }
    boolean masculine = hasPast(i, 'M');
    boolean feminine = hasPast(i, 'F');
    if (!(masculine || feminine) || isPronoun(i + 1) || token(i + 1).attached()) {
      return false;
    }
    for (int k = i + 1; k < size(); k++) {
      if (token(k).isVerb() && clauses.clauseOf(k).index() == clauses.clauseOf(i).index()) {
        return false;
      }
    }
    return isSomebody(i + 1, feminine)
        || (token(i + 1).tag().equals("DTNN")
            && !isTime(i + 1)
            && feminine == endsFeminine(i + 1)
            && lexemes.get(i).stream().noneMatch(l -> l.kind() == Kind.MASDAR));
  }

  private boolean endsFeminine(int i) {
    String text = token(i).text();
    return text.charAt(text.length() - 1) == TEH_MARBUTA;
  }

  /**
   * «وقعت الشركتان عقدا»: a form in alef that the tagger takes for a verb of two who did it, with
   * no two before it.
   */
  private boolean isAccusativeNoun(int i) {
    if (i == 0 || !TriggerFinder.isAccusative(token(i).form()) || isPronoun(i + 1)) {
      return false;
    }
    boolean dualOnly =
        lexemes.get(i).stream()
            .filter(l -> l.kind() == Kind.VERB && l.tense() != Tense.IMPERATIVE)
            .allMatch(l -> l.number() == 2);
    String before = token(i - 1).form();
    boolean two = before.endsWith(DUAL) || before.endsWith(DUAL_OBLIQUE);
    return dualOnly && !two && token(i - 1).isNominal();
  }

  private boolean hasPast(int i, char gender) {
    return lexemes.get(i).stream()
        .anyMatch(
            l ->
                l.kind() == Kind.VERB
                    && l.tense() == Tense.PAST
                    && l.person() == 3
                    && l.gender() == gender
                    && l.number() < 2
                    && !l.passive());
  }

  /** Tells whether token {@code i} is somebody, of the gender asked for, who may act. */
  private boolean isSomebody(int i, boolean feminine) {
    Token token = token(i);
    if (isTime(i) || !token.isNominal()) {
      return false;
    }
    boolean known =
        roles.is(this, i, Roles.Kind.ROLE)
            || roles.is(this, i, Roles.Kind.HONORIFIC)
            || roles.is(this, i, Roles.Kind.GROUP)
            || roles.is(this, i, Roles.Kind.ORGANISATION);
    if (!known && token.tag().contains("JJ")) {
      return false;
    }
    boolean plural = token.tag().equals("DTNNS") && token.form().endsWith(SOUND);
    return token.isName() || ((known || plural) && (feminine || !endsFeminine(i)));
  }

  /** «أن الجانبين بحثا الوضع»: behind a dual subject a form in alef is its verb. */
  private boolean isDualVerb(int i) {
    boolean dual =
        lexemes.get(i).stream()
            .anyMatch(l -> l.kind() == Kind.VERB && l.number() == 2 && l.person() == 3);
    int before = i - 1;
    while (before > 0 && token(before).isPunctuation() && token(before).text().equals("\"")) {
      before--;
    }
    if (!dual || before < 1 || !token(before).tag().startsWith("DT")) {
      return false;
    }
    String subject = token(before).form();
    return (subject.endsWith(DUAL_OBLIQUE) || subject.endsWith(DUAL))
        && FunctionWords.is(token(before - 1).form(), Part.COMPLEMENTIZER);
  }

  /** «لا تسلل في رمية التماس»: «لا» denies a present or a noun, no past. */
  private boolean followsNone(int i) {
    return i > 0
        && token(i - 1).form().equals(NONE)
        && !token(i).attached()
        && lexemes.get(i).stream()
            .noneMatch(l -> l.kind() == Kind.VERB && l.tense() == Tense.PRESENT && l.person() == 3);
  }

  /** «في بوشر»: no verb stands behind such a preposition, though the tagger sees one. */
  private boolean followsPlain(int i) {
    return i > 0
        && token(i - 1).tag().equals("IN")
        && token(i - 1).form().length() > 1
        && !token(i - 1).attached()
        && (is(i - 1, Part.IN)
            || is(i - 1, Part.TO)
            || is(i - 1, Part.ON)
            || is(i - 1, Part.ABOUT));
  }

  /** «إلى حين فرض سيطرتها»: what a preposition or an open noun governs is no verb. */
  private boolean governedAsNoun(int i) {
    if (i == 0) {
      return false;
    }
    Token before = token(i - 1);
    boolean leadIn =
        before.tag().equals("IN")
            || (before.tag().equals("NN")
                && (FunctionWords.is(before.form(), Part.AFTER)
                    || FunctionWords.is(before.form(), Part.BEFORE)
                    || FunctionWords.is(before.form(), Part.SINCE)));
    return leadIn
        && !FunctionWords.is(before.form(), Part.COMPLEMENTIZER)
        && !FunctionWords.is(before.form(), Part.RELATIVE)
        && !FunctionWords.is(before.form(), Part.ADVERBIAL)
        && (before.attached() || before.form().length() > 1);
  }
}
