package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.arabic.FunctionWords.Part;
import java.util.List;

/**
 * What a noun phrase can be: somebody who acts, a place, a force of nature; and whether it agrees
 * with a verb, so that «ترأس الجلسة نائب الرئيس» gets its subject behind its object.
 */
final class Actors {
  /** What the grammar calls a gender, or that a form does not show it. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  private static final String TEH_MARBUTA = "\u0629";
  private static final String FEMININE_PLURAL = "\u0627\u062A";

  private final SentenceView view;
  private final Roles roles;
  private final Gazetteer gazetteer;

  Actors(SentenceView view, Roles roles, Gazetteer gazetteer) {
    this.view = view;
    this.roles = roles;
    this.gazetteer = gazetteer;
  }

  /** The token that a phrase is about: behind numbers, quantifiers, «أكثر من» and brackets. */
  int head(Chunk chunk) {
    int i = chunk.start();
    while (i + 1 < chunk.end()
        && (!view.isNominal(i)
            || view.token(i).tag().equals("JJR")
            || view.is(i, Part.FROM)
            || view.token(i).tag().startsWith("NOUN_QUANT"))) {
      i++;
    }
    return i;
  }

  /** Tells whether a phrase's head names somebody who can act, a city or country among them. */
  boolean isActor(Chunk chunk) {
    return view.token(head(chunk)).isName() || isQuoted(chunk) || isBody(chunk);
  }

  /** «"الوفاق"»: what the press puts in quotes is a name. */
  private boolean isQuoted(Chunk chunk) {
    int first = chunk.start();
    boolean inside = view.token(first).isPunctuation();
    boolean around =
        first > 0
            && chunk.end() < view.size()
            && view.token(first - 1).isPunctuation()
            && view.token(chunk.end()).isPunctuation()
            && !view.token(first - 1).text().equals("\u060C");
    return (inside && chunk.end() - first > 2 && view.isDefinite(first + 1))
        || (around && chunk.end() - first == 1 && view.isDefinite(first));
  }

  /** Tells whether a phrase's head is an office, a title, an organisation or a group of people. */
  boolean isBody(Chunk chunk) {
    int head = head(chunk);
    return roles.is(view, head, Roles.Kind.ROLE)
        || roles.is(view, head, Roles.Kind.ORGANISATION)
        || roles.is(view, head, Roles.Kind.HONORIFIC)
        || roles.is(view, head, Roles.Kind.GROUP)
        || (view.isDefinite(head) && isPeople(head));
  }

  /** «الروس», «الليبيون»: people called after their country. */
  private boolean isPeople(int head) {
    return view.token(head).tag().endsWith("NNS")
        && gazetteer.countryOfAdjective(view.token(head).text()).isPresent();
  }

  /** «جميع الأطراف», «كل الدول»: everybody is called upon rather than calling. */
  boolean isQuantified(Chunk chunk) {
    return view.token(chunk.start()).tag().startsWith("NOUN_QUANT");
  }

  /** Tells whether a phrase is a person or body by its words, and no mere place name. */
  boolean isPersonOrBody(Chunk chunk) {
    return isBody(chunk) || (view.token(head(chunk)).isName() && !isPlace(chunk));
  }

  /** Tells whether a phrase is surely people: a person, a body, a number of somebody. */
  boolean isAnimate(Chunk chunk) {
    return isActor(chunk)
        || roles.is(view, head(chunk), Roles.Kind.PLURAL)
        || (view.counted(chunk.start()) != null && view.token(head(chunk)).tag().equals("NNS"));
  }

  /** «الرئيس», «فيصل»: one person, of whom no plural speaks. */
  boolean isOne(Chunk chunk) {
    int head = head(chunk);
    boolean office =
        roles.is(view, head, Roles.Kind.ROLE)
            && !roles.is(view, head, Roles.Kind.ORGANISATION)
            && !roles.is(view, head, Roles.Kind.PLURAL)
            && !roles.is(view, head, Roles.Kind.GROUP);
    return office
        && head == chunk.start()
        && view.token(head).tag().matches("(DT)?NN")
        && !headsSeveral(head);
  }

  /** Tells whether a phrase's head is a place word or the name of a place. */
  boolean isPlace(Chunk chunk) {
    int head = head(chunk);
    return PlaceWords.isAt(view, head)
        || gazetteer.find(view.token(head).text(), false, null).isPresent();
  }

  /** Tells whether a name is one of the gazetteer: «صلاح الدين». */
  boolean isNamedPlace(String name) {
    return gazetteer.find(name, false, null).isPresent();
  }

  /** Tells whether a phrase is a city or region, which a meeting may be called after. */
  boolean isTown(Chunk chunk) {
    return chunk.end() - chunk.start() == 1
        && view.token(chunk.start()).isName()
        && gazetteer
            .find(view.token(chunk.start()).text(), true, null)
            .filter(place -> place.kind() != Place.Kind.COUNTRY)
            .isPresent();
  }

  /** Tells whether the adjective at token {@code i} is that of a country: «روسية». */
  boolean isNationality(int i) {
    return view.isAdjective(i) && gazetteer.countryOfAdjective(view.token(i).text()).isPresent();
  }

  /** Tells whether a phrase is surely no one who acts: a word of the dictionary, and no body. */
  boolean isThing(Chunk chunk) {
    int head = head(chunk);
    boolean noun =
        view.lexemes(head).stream()
            .anyMatch(l -> l.kind() == Lexeme.Kind.NOUN || l.kind() == Lexeme.Kind.MASDAR);
    boolean surname =
        view.isDefinite(head)
            && chunk.end() - chunk.start() == 1
            && view.lexemes(head).stream().noneMatch(l -> l.kind() == Lexeme.Kind.MASDAR);
    boolean feminine = gender(chunk) == Gender.FEMININE;
    return !isActor(chunk) && !isForce(chunk) && noun && (!surname || feminine);
  }

  /** «قوات التحالف», «الجيش»: those who fight, and tell of it themselves. */
  boolean isForces(Chunk chunk) {
    return roles.is(view, head(chunk), Roles.Kind.FIGHTERS);
  }

  /** «المعلمون», «المانحين»: men told one by one, of whom no verb behind speaks in the singular. */
  boolean isSoundPlural(Chunk chunk) {
    int head = head(chunk);
    String form = view.token(head).form();
    return isSoundPlural(head) && (form.endsWith("\u0648\u0646") || form.endsWith("\u064A\u0646"));
  }

  /** Tells whether a phrase's head is what strikes by itself: «زلزال», «موجة», «انفجار». */
  boolean isForce(Chunk chunk) {
    return roles.is(view, head(chunk), Roles.Kind.FORCE);
  }

  /** The gender that a phrase's head shows. */
  Gender gender(Chunk chunk) {
    int head = head(chunk);
    String text = view.token(head).text();
    if (head > chunk.start() && !view.token(chunk.start()).isPunctuation()) {
      return Gender.UNKNOWN; // «أكثر من مئة», «بعض الدول»: a verb agrees with either
    }
    if (view.token(head).isName() || roles.is(view, head, Roles.Kind.PLURAL)) {
      return Gender.UNKNOWN;
    }
    if (text.endsWith(TEH_MARBUTA) || text.endsWith(FEMININE_PLURAL)) {
      return Gender.FEMININE;
    }
    boolean plural = view.token(head).tag().endsWith("NNS");
    boolean person =
        roles.is(view, head, Roles.Kind.ROLE)
            || roles.is(view, head, Roles.Kind.HONORIFIC)
            || roles.is(view, head, Roles.Kind.ORGANISATION);
    return person && !plural ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  /** Tells whether a phrase cannot be the subject of the verb at token {@code verb}. */
  boolean clashes(int verb, Chunk chunk) {
    Gender is = gender(chunk);
    Gender wanted = genderOfVerb(verb);
    return is != Gender.UNKNOWN && wanted != Gender.UNKNOWN && is != wanted;
  }

  /** Tells whether the pronoun at token {@code i} cannot stand for a phrase. */
  boolean clashesWithPronoun(int i, Chunk chunk) {
    Gender wanted =
        switch (view.token(i).form()) {
          case "\u0647" -> Gender.MASCULINE;
          case "\u0647\u0627" -> Gender.FEMININE;
          default -> Gender.UNKNOWN;
        };
    Gender is = gender(chunk);
    if (is == Gender.UNKNOWN && wanted == Gender.FEMININE) {
      return view.token(head(chunk)).isName() && !isPlace(chunk) && chunk.end() - chunk.start() > 1;
    }
    return is != Gender.UNKNOWN && wanted != Gender.UNKNOWN && is != wanted;
  }

  /** The gender that a verb's form shows in the singular. */
  Gender genderOfVerb(int verb) {
    List<Lexeme> readings = Readings.likeliest(view, verb);
    if (readings.isEmpty()) {
      return Gender.UNKNOWN;
    }
    if (readings.stream().allMatch(r -> r.gender() == 'M' && r.number() < 2)) {
      return Gender.MASCULINE;
    }
    boolean feminine = readings.stream().allMatch(r -> r.gender() == 'F' && r.number() < 2);
    return feminine ? Gender.FEMININE : Gender.UNKNOWN;
  }

  /**
   * «وزير الثقافة والرياضة», «اتحاد الأدباء والكتاب»: tells whether the noun at {@code next} is one
   * more task or member of the one office or body at {@code head}.
   *
   * @param more whether another task stands between them
   */
  boolean isTask(int head, int next, boolean more) {
    boolean one =
        isOfficeOrBody(head)
            && !view.isDefinite(head)
            && !roles.is(view, head, Roles.Kind.PLURAL)
            && view.isDefinite(head + 1)
            && !view.token(head + 1).isName();
    boolean task =
        view.isDefinite(next)
            && !view.token(next).isName()
            && !view.isPronoun(next + 1)
            && !isOfficeOrBody(next)
            && !isPlace(new Chunk(next, next + 1));
    boolean members = roles.is(view, next, Roles.Kind.GROUP) || isSoundPlural(next);
    return one && task && (!members || more || isOfPeople(head + 1));
  }

  private boolean isOfficeOrBody(int i) {
    return roles.is(view, i, Roles.Kind.ROLE) || roles.is(view, i, Roles.Kind.ORGANISATION);
  }

  private boolean isSoundPlural(int i) {
    return view.token(i).tag().endsWith("NNS") && !view.token(i).text().endsWith(FEMININE_PLURAL);
  }

  /** «الأدباء», «المعلمين»: members of a body. */
  private boolean isOfPeople(int i) {
    return isSoundPlural(i)
        || roles.is(view, i, Roles.Kind.GROUP)
        || roles.is(view, i, Roles.Kind.PLURAL);
  }

  /**
   * Tells whether the noun at {@code i} speaks of two or more who share what follows: «وزيرا الدفاع
   * والخارجية», «سفارات فرنسا وألمانيا».
   */
  boolean headsSeveral(int i) {
    if (view.isDefinite(i) || !view.isNominal(i) || !view.isNominal(i + 1)) {
      return false;
    }
    boolean chain = view.isNominal(i + 2) && view.isDefinite(i + 2) && !view.isAdjective(i + 2);
    boolean owned = view.isDefinite(i + 1) || view.token(i + 1).isName() || chain;
    boolean known =
        roles.is(view, i, Roles.Kind.ROLE)
            || roles.is(view, i, Roles.Kind.ORGANISATION)
            || roles.is(view, i, Roles.Kind.GROUP);
    if (!owned || !known || (view.isAdjective(i + 1) && !chain)) {
      return false;
    }
    String form = view.token(i).form();
    boolean ending =
        TriggerFinder.isAccusative(form)
            || form.endsWith(FEMININE_PLURAL)
            || (form.endsWith("\u064A") && view.token(i).tag().endsWith("NNS"));
    return ending || roles.is(view, i, Roles.Kind.PLURAL);
  }
}
