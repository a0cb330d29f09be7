package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Amounts.Amount;
import io.github.tasalsul.text.Span;

/**
 * Finds how far a noun phrase reaches: «رئيس حكومة الوفاق الليبية فايز السراج» is one, «قوات حفتر |
 * ميناء طرابلس» are two, since a new indefinite noun begins where the first phrase is closed.
 */
final class Chunker {
  private static final String OPENERS = "(\"«“";
  private static final String CLOSERS = ")\"»”";
  private static final int LONGEST_ASIDE = 4;

  private static final String TEH_MARBUTA = "\u0629";
  private static final String LAM = "\u0644";

  /** The longest phrase, in tokens: a bound for hostile text. */
  private static final int LONGEST = 40;

  private final Gazetteer gazetteer;
  private final Roles roles;

  Chunker(Gazetteer gazetteer, Roles roles) {
    this.roles = roles;
    this.gazetteer = gazetteer;
  }

  /** Tells whether a noun phrase may begin at token {@code i}. */
  static boolean startsAt(SentenceView view, int i) {
    if (i < 0 || i >= view.size() || view.isTime(i) || view.isVerb(i)) {
      return false;
    }
    String tag = view.token(i).tag();
    if (view.counted(i) != null) {
      return true;
    }
    if (isComparedNumber(view, i) || numberAlone(view, i) > i) {
      return true;
    }
    if ((view.isAdjective(i) && !standsAlone(view, i)) || isLeadIn(view, i)) {
      return false;
    }
    return view.isNominal(i)
        || (tag.startsWith("NOUN_QUANT") && (view.isNominal(i + 1) || view.is(i + 1, Part.FROM)))
        || (tag.equals("CD") && view.isNominal(i + 1) && !view.isDefinite(i + 1))
        || (tag.equals("CD") && view.isNominal(i + 1) && !view.isAdjective(i + 1))
        || (isOpener(view, i) && view.isNominal(i + 1) && !view.isAdjective(i + 1))
        || (tag.equals("DT") && view.isNominal(i + 1) && !isLeadIn(view, i + 1));
  }

  /**
   * «153 ألفا سجلوا», «خمسة منهم»: a number without a noun that acts or is part of those told
   * before.
   *
   * @return the token after it, or {@code i} if there is none
   */
  private static int numberAlone(SentenceView view, int i) {
    Amount amount = view.amount(i);
    if (amount == null || amount.counts() || !view.token(i).tag().equals("CD")) {
      return i;
    }
    int end = amount.end();
    if (view.is(end, Part.FROM) && view.isPronoun(end + 1)) {
      return end + 2;
    }
    boolean part = view.is(end - 1, Part.FROM) && view.isPronoun(end);
    return part ? end + 1 : view.isVerb(end) && view.is(i - 1, Part.COMPLEMENTIZER) ? end : i;
  }

  /** «200 ألف شخص»: a number that a counted noun follows. */
  private static boolean isCounted(SentenceView view, int i) {
    return i < view.size() && view.token(i).tag().equals("CD") && view.isNominal(i + 1);
  }

  /** «أكثر من 150 ألف نازح». */
  private static boolean isComparedNumber(SentenceView view, int i) {
    return view.token(i).tag().equals("JJR")
        && view.is(i + 1, Part.FROM)
        && i + 2 < view.size()
        && !view.isTime(i + 2)
        && (view.token(i + 2).tag().equals("CD") || view.token(i + 2).tag().equals("NN"))
        && i + 3 < view.size()
        && (view.isNominal(i + 3) || view.token(i + 3).tag().equals("CD"));
  }

  /** «وزيرا الدفاع»: the alef of a dual, which a genitive follows, marks no indefinite noun. */
  static boolean opensGenitive(SentenceView view, int i) {
    return i + 1 < view.size()
        && view.isNominal(i + 1)
        && view.isDefinite(i + 1)
        && !view.isAdjective(i + 1);
  }

  /** Tells whether an adjective stands where a noun is due: right after a verb or preposition. */
  private static boolean standsAlone(SentenceView view, int i) {
    if (i == 0) {
      return view.isDefinite(0) && view.isVerb(1); // «الملقي يستقيل»
    }
    if (PlaceWords.isSide(view, i - 1) && !view.isDefinite(i - 1) && !PlaceWords.isSide(view, i)) {
      return true; // «شمال شرق مالي»
    }
    boolean taken = view.isPronoun(i - 1) && i > 1 && view.token(i - 2).tag().equals("IN");
    return view.isVerb(i - 1)
        || view.token(i - 1).tag().equals("IN")
        || (view.isDefinite(i) && (taken || isLeadIn(view, i - 1))); // «رد عليها العلمي»
  }

  /** Tells whether a noun serves as a preposition: «حول», «خلال», «بين». */
  static boolean isLeadIn(SentenceView view, int i) {
    return FunctionWords.isAny(view.token(i).form())
        && !view.isDefinite(i)
        && !view.token(i).isName()
        && !PlaceWords.isAt(view, i);
  }

  /** Returns the token after the phrase that begins at {@code start}, without what is joined. */
  int end(SentenceView view, int start) {
    int alone = numberAlone(view, start);
    if (alone > start) {
      return alone;
    }
    int i = start;
    boolean closed = false;
    int names = 0;
    Amount amount = view.counted(start);
    int head = amount == null ? start : amount.end();
    if (amount != null) {
      i = head;
    } else if (i < view.size() && view.token(i).tag().matches("DT|NOUN_QUANT")) {
      i++;
    } else if (isComparedNumber(view, i)) {
      i += 2;
    }
    while (i < view.size() && i < start + LONGEST && !view.isTime(i) && !view.isVerb(i)) {
      String tag = view.token(i).tag();
      if (i > head && view.counted(i) != null && !isOfSeveral(view, start, i)) {
        break; // «الزلزال | 3 قتلى»
      }
      Amount several = i > head ? view.counted(i) : null;
      if (several != null && several.end() > i) {
        i = several.end(); // «حياة أكثر من سبعة أشخاص»
        continue;
      }
      if (i > head && isNunated(view, i - 1) && view.isNominal(i) && !describes(view, i)) {
        break; // «توفي شخصان | غرقا»
      }
      if (i > start && (isPlaceBehindCount(view, i, start) || isStruck(view, i, start))) {
        break;
      }
      if (i > start && isOther(view, i)) {
        break;
      }
      if (amount != null && i == head + 1 && isSpecified(view, head) && !view.isAdjective(i)) {
        break; // «14 عاملا | مصرعهم»
      }
      if (i > start && view.isPronoun(i)) {
        closed = true;
      } else if (tag.equals("CD")
          && !view.token(i).isPunctuation()
          && (view.isNominal(i + 1) || (i > start && isCounted(view, i + 1)))) {
        if (closed) {
          break;
        }
      } else if (aside(view, i) > i) {
        closed |= i == start && isClosedAside(view, i);
        i = aside(view, i);
        continue;
      } else if (sharesNoun(view, start, i)) {
        i += 2;
        continue;
      } else if (!closed && governsPointed(view, start, i)) {
        i++;
        continue;
      } else if (belongsToNext(view, start, i)) {
        closed = false;
        i++;
        continue;
      } else if ((!view.isNominal(i) && !tag.startsWith("VN") && !isOrdinal(view, i, start))
          || (i > start && isLeadIn(view, i))) {
        break;
      } else if (i > start && isSideOfNext(view, i) && (closed || view.token(i + 1).isName())) {
        break; // «القضبان | شمالي القاهرة»
      } else if (closed && i > start + 1 && isOffice(view, i)) {
        break; // «الشرطة الأردنية | الصحفي عدنان»
      } else if (view.isAdjective(i) || tag.startsWith("VN") || tag.equals("ADJ_NUM")) {
        if (tag.startsWith("VN") && !view.token(i).form().startsWith("\u0627\u0644")) {
          break; // «مخاطبا» goes with the verb, «المعترف بها» with the noun
        }
        if (tag.startsWith("VN") && isTheirs(view, i + 1)) {
          return i + 3; // «الأسرى المقرر إطلاقهم»
        }
      } else if (view.token(i).isName()) {
        if ((closed || names > 0) && isNewPlace(view, i, start)) {
          break;
        }
        if (i > start && isBodyBehindLand(view, i)) {
          break;
        }
        names = view.isDefinite(i) ? 0 : names + 1;
        closed = true;
      } else if (view.isDefinite(i)) {
        if (closed && !(names > 0 && isFamilyName(view, i, names))) {
          break;
        }
        closed = true;
      } else if (closed && i > start) {
        break;
      } else if (TriggerFinder.isAccusative(view.token(i).form())
          && i > head
          && !opensGenitive(view, i)
          && !view.isPronoun(i + 1)
          && view.token(i).text().length() > 4) {
        break; // «اجتماعا» after its verb's subject opens a phrase of its own
      }
      i++;
    }
    return Math.max(i, start + 1);
  }

  /** «المقرر | إطلاقهم»: what is due to those whom the participle describes. */
  private static boolean isTheirs(SentenceView view, int i) {
    return i + 1 < view.size()
        && view.isNominal(i)
        && !view.isDefinite(i)
        && !view.token(i).isName()
        && view.isPronoun(i + 1);
  }

  /** «شخصان», «مسلحون»: an open dual or plural that keeps its nun governs no genitive. */
  private static boolean isNunated(SentenceView view, int noun) {
    String form = view.token(noun).form();
    return !view.isDefinite(noun)
        && view.token(noun).tag().equals("NNS")
        && (form.endsWith("\u0627\u0646")
            || form.endsWith("\u0648\u0646")
            || form.endsWith("\u064A\u0646"));
  }

  /** «الدوار الرابع». */
  private static boolean isOrdinal(SentenceView view, int i, int start) {
    return i > start
        && view.token(i).tag().equals("ADJ_NUM")
        && view.isDefiniteForm(i)
        && view.isDefinite(i - 1);
  }

  /** «بقوة 6 درجات | إقليم تازة»: what is counted governs no place. */
  private static boolean isPlaceBehindCount(SentenceView view, int i, int start) {
    return i > start + 1
        && PlaceWords.isAt(view, i)
        && !view.isDefinite(i)
        && view.token(i - 1).tag().equals("NNS")
        && view.token(i - 2).tag().equals("CD");
  }

  /** «زلزال | إقليم أزيلال»: what strikes, and where. */
  private boolean isStruck(SentenceView view, int i, int start) {
    return i == start + 1
        && roles.is(view, start, Roles.Kind.FORCE)
        && !view.isDefinite(start)
        && !view.isDefinite(i)
        && !view.isAdjective(i)
        && PlaceWords.isAt(view, i)
        && view.isNominal(i + 1) // not «موجة حارة»
        && !PlaceWords.isSide(view, i);
  }

  /** «المحكمة | المتهم»: a man's word does not describe a woman's. */
  private boolean isOther(SentenceView view, int i) {
    return view.isAdjective(i)
        && view.isDefinite(i)
        && view.token(i).tag().equals("DTJJ")
        && view.token(i - 1).text().endsWith(TEH_MARBUTA)
        && view.isDefinite(i - 1)
        && !view.token(i).text().endsWith(TEH_MARBUTA)
        && (roles.is(view, i, Roles.Kind.ROLE) || roles.is(view, i, Roles.Kind.GROUP));
  }

  /** «تتهم إسرائيل | حزب الله»: the name of a country governs no body. */
  private boolean isBodyBehindLand(SentenceView view, int i) {
    return roles.is(view, i, Roles.Kind.ORGANISATION)
        && !view.isDefinite(i)
        && view.token(i - 1).isName()
        && gazetteer.isCountry(view.token(i - 1).text());
  }

  /** «مرتكبي هذه الجرائم»: an open noun governs what is pointed at. */
  private static boolean governsPointed(SentenceView view, int start, int i) {
    return i > start
        && view.token(i).tag().equals("DT")
        && i + 1 < view.size()
        && view.isNominal(i + 1)
        && view.isDefinite(i + 1)
        && view.isNominal(i - 1)
        && !view.isAdjective(i - 1)
        && !view.isDefinite(i - 1)
        && !view.token(i - 1).isName()
        && !isNunated(view, i - 1)
        && !TriggerFinder.isAccusative(view.token(i - 1).form());
  }

  /** «لاعبو نزوى»: a plural without its nun has a genitive. */
  private static boolean isOpenPlural(SentenceView view, int noun) {
    return view.token(noun).tag().equals("NNS") && view.token(noun).form().endsWith("\u0648");
  }

  private static boolean describes(SentenceView view, int i) {
    return view.isAdjective(i) || view.token(i).isName() || view.isPronoun(i);
  }

  /** «14 عاملا»: the accusative behind a number, which takes no genitive. */
  private static boolean isSpecified(SentenceView view, int noun) {
    return TriggerFinder.isAccusative(view.token(noun).form()) && !view.isDefinite(noun);
  }

  /** «مقتل 12 شخصا»: an open noun takes what is counted as its genitive. */
  private static boolean isOfSeveral(SentenceView view, int start, int i) {
    return view.token(i - 1).tag().equals("NN")
        && !view.isDefinite(i - 1)
        && !TriggerFinder.isAccusative(view.token(i - 1).form())
        && (i - 1 == start || view.token(i - 2).tag().equals("NN"));
  }

  /** «خليفة حفتر | موسكو»: a well-known place after a name is where somebody goes. */
  private boolean isNewPlace(SentenceView view, int i, int start) {
    if (i == start || view.token(i - 1).tag().equals("NN") || isOpenPlural(view, i - 1)) {
      return false;
    }
    boolean named = i + 1 < view.size() && view.token(i + 1).isName();
    boolean placeWord = i > start + 1 && view.isAdjective(i - 1) && PlaceWords.isAt(view, start);
    return !placeWord
        && !named
        && gazetteer.find(view.token(i).text(), true, null).isPresent()
        && !view.token(i - 1).form().equals(view.token(i).form());
  }

  /** Tells whether the last names of a phrase are no place, so that they are somebody's. */
  boolean isPerson(SentenceView view, int from, int end) {
    for (int i = from; i < end; i++) {
      if (gazetteer.find(view.token(i).text(), true, null).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** «فايز السراج»: after a first name a definite noun is the family name. */
  private boolean isFamilyName(SentenceView view, int i, int names) {
    if (view.token(i).tag().equals("DTNNS") && !view.lexemes(i).isEmpty()) {
      return false; // «سلطنة عمان | الجانبين»
    }
    boolean land = gazetteer.isCountry(view.token(i - 1).text()) && !view.token(i).isName();
    if (land && !view.lexemes(i).isEmpty()) {
      return false; // «مصر | المعبر»
    }
    boolean fullName = names > 1 || view.token(i).isName();
    if (!view.token(i).isName()
        && view.lexemes(i).stream().anyMatch(l -> l.kind() == Lexeme.Kind.MASDAR)) {
      return false; // «ماي | التأكيد»
    }
    boolean unknownWord = view.lexemes(i).isEmpty();
    boolean lonely = !view.isNominal(i + 1) || (view.isAdjective(i + 1) && !view.isDefinite(i + 1));
    return unknownWord || (names == 1 && lonely) || (!fullName && lonely);
  }

  /** Returns the token after an aside in brackets or quotes inside a name, or {@code i}. */
  private static int aside(SentenceView view, int i) {
    if (!isOpener(view, i)) {
      return i;
    }
    for (int k = i + 1; k < Math.min(view.size(), i + 2 + LONGEST_ASIDE); k++) {
      if (isCloser(view, k) && k > i + 1) {
        return k + 1;
      }
      if (!view.isNominal(k)) {
        return i;
      }
    }
    return i;
  }

  /** «الرئيسين الروسي والتركي»: each of two adjectives describes one of those named together. */
  private static boolean sharesNoun(SentenceView view, int start, int i) {
    return i > start
        && view.is(i, Part.CONJUNCTION)
        && view.isAdjective(i - 1)
        && view.isDefinite(i - 1)
        && i + 1 < view.size()
        && view.isAdjective(i + 1)
        && view.isDefinite(i + 1);
  }

  /**
   * «المجلس الرئاسي لحكومة الوفاق»: a definite body or office that has an adjective is owned by
   * means of «ل». Not «الحكومة المصرية لمجلس الأمن»: whose adjective tells the country needs no
   * owner.
   */
  private boolean belongsToNext(SentenceView view, int start, int i) {
    boolean owned =
        i == start + 2
            && view.token(i).form().equals(LAM)
            && view.isDefinite(start)
            && isHead(view, start)
            && view.isAdjective(start + 1)
            && view.isDefinite(start + 1);
    return owned
        && i + 1 < view.size()
        && roles.is(view, i + 1, Roles.Kind.ORGANISATION)
        && gazetteer.countryOfAdjective(view.token(start + 1).text()).isEmpty();
  }

  private boolean isHead(SentenceView view, int i) {
    return roles.is(view, i, Roles.Kind.ORGANISATION) || roles.is(view, i, Roles.Kind.ROLE);
  }

  /** An office that the tagger takes for an adjective, before a name. */
  private boolean isOffice(SentenceView view, int i) {
    return view.isAdjective(i)
        && view.isDefinite(i)
        && view.isAdjective(i - 1)
        && roles.is(view, i, Roles.Kind.ROLE)
        && i + 1 < view.size()
        && view.token(i + 1).isName();
  }

  private static boolean isSideOfNext(SentenceView view, int i) {
    return !view.isDefinite(i)
        && PlaceWords.isSide(view, i)
        && view.isNominal(i + 1)
        && !view.isAdjective(i + 1);
  }

  /** «"الوفاق" | تعليق مشاركتها»: a definite word in quotes closes its phrase. */
  private static boolean isClosedAside(SentenceView view, int i) {
    return view.isDefinite(i + 1) || view.token(i + 1).isName();
  }

  private static boolean isOpener(SentenceView view, int i) {
    return i >= 0 && i < view.size() && isOneOf(view, i, OPENERS);
  }

  private static boolean isCloser(SentenceView view, int i) {
    return isOneOf(view, i, CLOSERS);
  }

  private static boolean isOneOf(SentenceView view, int i, String characters) {
    String text = view.token(i).text();
    return text.length() == 1 && characters.indexOf(text.charAt(0)) >= 0;
  }

  /** Returns the start of a phrase joined by «و» to the one that ends before {@code end}, or -1. */
  int joined(SentenceView view, int end) {
    boolean and = end + 1 < view.size() && view.is(end, Part.CONJUNCTION) && !view.isVerb(end + 1);
    return and && startsAt(view, end + 1) ? end + 1 : -1;
  }

  /** Returns the characters that the tokens from {@code start} up to {@code end} cover. */
  static Span span(SentenceView view, int start, int end) {
    int first = start;
    int last = end - 1;
    while (first < last && view.token(first).isPunctuation() && !balanced(view, first, last)) {
      first++;
    }
    while (last > first
        && view.token(last).isPunctuation()
        && !CLOSERS.contains(view.token(last).text())) {
      last--;
    }
    return view.token(first).span().cover(view.token(last).span());
  }

  private static boolean balanced(SentenceView view, int first, int last) {
    for (int k = first + 1; k <= last; k++) {
      if (isCloser(view, k)) {
        return true;
      }
    }
    return false;
  }
}
