package io.github.tasalsul.event;

import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells the verbs of a sentence: the tagger's, save where dictionary and position are against it.
 */
final class VerbSpotter {
  private static final char ALEF = '\u0627';
  private static final char TEH = '\u062A';
  private static final String NONE = "\u0644\u0627";
  private static final String SOUND = "\u0648\u0646";
  private static final char TEH_MARBUTA = '\u0629';
  private static final char SHADDA = '\u0651';
  private static final String FEMININE = "\u0647"; // teh marbuta, folded
  private static final String DUAL = "\u0627\u0646";
  private static final String DUAL_OBLIQUE = "\u064A\u0646";

  /** Words of so many letters that are verbs alone are nobody's name. */
  private static final int LONGER_THAN_NAMES = 5;

  /** «قد», «لقد», «سوف»: particles that stand before nothing but a verb. */
  private static final Set<String> VERB_LEADERS =
      Set.of("\u0642\u062F", "\u0644\u0642\u062F", "\u0633\u0648\u0641");

  private static final Set<String> DASHES = Set.of("-", "–", "—", ":");
  private static final int LONGEST_DATELINE = 9;

  private final List<Token> tokens;
  private final List<List<Lexeme>> lexemes;
  private final List<Set<String>> nounForms;
  private final boolean[] time;
  private final ClauseMap clauses;
  private final Lexemes dictionary;
  private final Roles roles;
  private final boolean headline;

  VerbSpotter(
      List<Token> tokens,
      List<List<Lexeme>> lexemes,
      List<Set<String>> nounForms,
      boolean[] time,
      ClauseMap clauses,
      Lexemes dictionary,
      Roles roles,
      boolean headline) {
    this.nounForms = nounForms;
    this.time = time;
    this.clauses = clauses;
    this.headline = headline;
    this.tokens = tokens;
    this.lexemes = lexemes;
    this.dictionary = dictionary;
    this.roles = roles;
  }

  /** The tagger's verdict, save where dictionary and position are against it. */
  boolean isVerb(int i) {
    Token token = token(i);
    if (!WordForms.isWord(token)
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
    if (noun && canBeVerb && (isPredicate(i) || followsNunation(i))) {
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
        && isPronoun(i + 1)
        && dictionary.of(text.substring(0, last) + TEH_MARBUTA).stream()
            .anyMatch(l -> l.kind() != Kind.VERB);
  }

  /** «طريق تعز»: behind a noun without the article stands its owner, more likely than a verb. */
  private boolean ownedByNoun(int i) {
    boolean open = i > 0 && !token(i).attached() && token(i - 1).tag().matches("NNS?");
    return open && !isHerPast(i); // «احتجاجات | عمت المدن»
  }

  /** «عمت»: no noun ends in an open teh, but for «ات» and before a pronoun. */
  private boolean isHerPast(int i) {
    String text = token(i).text();
    int last = text.length() - 1;
    return last > 1
        && text.charAt(last) == TEH
        && text.charAt(last - 1) != ALEF
        && !isPronoun(i + 1)
        && lexemes.get(i).stream().anyMatch(l -> l.kind() == Kind.VERB && l.gender() == 'F');
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
    return opensSentence(i)
        && i + 2 < size()
        && (roles.isActor(token(i + 1).form()) || roles.isForce(token(i + 1).form()))
        && lexemes.get(i).stream()
            .anyMatch(
                l -> l.kind() == Kind.VERB && l.person() == 3 && l.number() < 2 && !l.passive());
  }

  /** Tells whether a sentence begins at token {@code i}, «و» or a dateline apart: «عمان - قدم». */
  private boolean opensSentence(int i) {
    boolean dateline =
        i > 1 && i < LONGEST_DATELINE && DASHES.contains(token(i - 1).text()) && token(0).isName();
    return i == 0 || (i == 1 && is(0, Part.CONJUNCTION)) || dateline;
  }

  /**
   * «إن مجلس الإدارة رفض العرض»: behind the closed subject of «إن» an open word, which a definite
   * one follows and which can be a verb, is one.
   */
  private boolean isPredicate(int i) {
    boolean between =
        i > 1
            && i + 1 < size()
            && !token(i).attached()
            && token(i - 1).tag().startsWith("DT")
            && token(i + 1).tag().startsWith("DT")
            && lexemes.get(i).stream().anyMatch(VerbSpotter::isHisPast);
    int at = i - 1;
    while (between && at > 0 && i - at < LONGEST_DATELINE && token(at).isNominal()) {
      at--;
    }
    return between && is(at, Part.COMPLEMENTIZER) && !token(at + 1).form().endsWith(FEMININE);
  }

  /** «مواطنا | قتل شقيقه»: an indefinite accusative governs no genitive, so that a verb follows. */
  private boolean followsNunation(int i) {
    return i > 0
        && !token(i).attached()
        && token(i - 1).tag().equals("NN")
        && TriggerFinder.isAccusative(token(i - 1).form())
        && isPronoun(i + 2)
        && token(i + 1).isNominal()
        && lexemes.get(i).stream().anyMatch(VerbSpotter::isHisPast);
  }

  private static boolean isHisPast(Lexeme reading) {
    return reading.kind() == Kind.VERB
        && reading.tense() == Tense.PAST
        && reading.person() == 3
        && reading.gender() == 'M'
        && reading.number() < 2
        && !reading.passive();
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

  private Token token(int i) {
    return tokens.get(i);
  }

  private int size() {
    return tokens.size();
  }

  private boolean is(int i, Part part) {
    return i >= 0 && i < size() && FunctionWords.is(token(i).form(), part);
  }

  private boolean isPronoun(int i) {
    return i >= 0 && i < size() && token(i).tag().startsWith("PRP") && token(i).attached();
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
            && !time[i + 1]
            && feminine == endsFeminine(i + 1)
            && lexemes.get(i).stream().noneMatch(l -> l.kind() == Kind.MASDAR));
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
    if (time[i] || !token.isNominal()) {
      return false;
    }
    boolean known =
        is(i, Roles.Kind.ROLE)
            || is(i, Roles.Kind.HONORIFIC)
            || is(i, Roles.Kind.GROUP)
            || is(i, Roles.Kind.ORGANISATION);
    if (!known && token.tag().contains("JJ")) {
      return false;
    }
    boolean plural = token.tag().equals("DTNNS") && token.form().endsWith(SOUND);
    return token.isName() || ((known || plural) && (feminine || !endsFeminine(i)));
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

  private boolean opensBodySentence(int i) {
    return !headline && (i == 0 || (i == 1 && is(0, Part.CONJUNCTION)));
  }

  private boolean endsFeminine(int i) {
    String text = token(i).text();
    return text.charAt(text.length() - 1) == TEH_MARBUTA;
  }

  private boolean is(int i, Roles.Kind kind) {
    return i >= 0 && i < size() && roles.is(nounForms.get(i), kind);
  }
}
