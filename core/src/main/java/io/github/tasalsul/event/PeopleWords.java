package io.github.tasalsul.event;

import io.github.tasalsul.event.Amounts.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a noun counts people, and reads how many where no number stands: «شخصان» is two,
 * «جندي» one, «مسلحين», which may be a dual or a plural, two or more.
 */
final class PeopleWords {
  private static final String DUAL = "\u0627\u0646"; // the ending of «شخصان»
  private static final String FEMININE_DUAL = "\u062A\u0627\u0646";
  private static final String OBLIQUE = "\u064A\u0646"; // of «شخصين», and of plurals: «مدنيين»
  private static final String FEMININE_OBLIQUE = "\u062A\u064A\u0646";
  private static final String PLURAL = "\u0648\u0646";
  private static final String HEH = "\u0647";

  private final SentenceView view;
  private final Chunker chunker;
  private final Roles roles;
  private final Gazetteer gazetteer;
  private final QuantityWords words = QuantityWords.bundled();

  PeopleWords(SentenceView view, Chunker chunker, Roles roles, Gazetteer gazetteer) {
    this.view = view;
    this.chunker = chunker;
    this.roles = roles;
    this.gazetteer = gazetteer;
  }

  /** Tells whether the noun at token {@code i} stands for people. */
  boolean isAt(int i) {
    if (words.is(view.nounForms(i), QuantityWords.Part.THING)) {
      return false;
    }
    return words.is(view.nounForms(i), QuantityWords.Part.PEOPLE)
        || words.state(view.nounForms(i)) != null
        || roles.is(view, i, Roles.Kind.ROLE)
        || roles.is(view, i, Roles.Kind.GROUP)
        || gazetteer.countryOfAdjective(view.token(i).text()).isPresent()
        || isSoundPlural(i);
  }

  private boolean isSoundPlural(int i) {
    String form = view.token(i).form();
    return view.token(i).tag().contains("NNS") && (form.endsWith(PLURAL) || form.endsWith(OBLIQUE));
  }

  /** Where the phrase of a counted noun ends. */
  int end(Amount amount) {
    return chunker.end(view, amount.start());
  }

  /**
   * Reads a noun without a number: one or two people, or people in a state.
   *
   * @return the amount, or null where the noun at {@code i} is definite, a name, or no such noun
   */
  @Nullable Amount fewAt(int i) {
    boolean open =
        view.isNominal(i)
            && !view.isDefinite(i)
            && !view.token(i).isName()
            && !view.isPronoun(i + 1)
            && (i == 0 || view.amount(i - 1) == null)
            && !isCounted(i);
    if (!open || isOwned(i)) {
      return null;
    }
    String form = view.token(i).form();
    if (isDual(form)) {
      return new Amount(i, i, i, true, 2L, 2L, null);
    }
    String stem = form.endsWith(OBLIQUE) ? form.substring(0, form.length() - 2) : "";
    if (words.isSingular(stem)) {
      boolean two = words.hasBrokenPlural(stem) || isTwo(i + 1);
      return new Amount(i, i, i, true, 2L, two ? 2L : null, null);
    }
    boolean one = words.isSingular(form) || words.isSingular(withoutAccusative(form));
    return one ? new Amount(i, i, i, true, 1L, 1L, null) : null;
  }

  /** «أوقف شخصا»: the alef of an indefinite object. */
  private static String withoutAccusative(String form) {
    return form.endsWith("\u0627") ? form.substring(0, form.length() - 1) : form;
  }

  /** Tells whether the noun at token {@code i} counts one or two by itself. */
  boolean isOneOrTwo(int i) {
    return fewAt(i) != null;
  }

  /** «شرطيين اثنين». */
  private boolean isTwo(int i) {
    Amount number = view.amount(i);
    return number != null && !number.counts() && Long.valueOf(2).equals(number.from());
  }

  private boolean isCounted(int i) {
    for (int k = Math.max(0, i - 12); k < i; k++) {
      Amount amount = view.counted(k);
      if (amount != null && amount.end() == i) {
        return true;
      }
    }
    return false;
  }

  /** «قائد الجيش», «عناصر الشرطة»: a noun with a definite genitive is somebody in particular. */
  private boolean isOwned(int i) {
    return i + 1 < view.size()
        && view.isNominal(i + 1)
        && (view.isDefinite(i + 1) || view.token(i + 1).isName())
        && !view.isTime(i + 1);
  }

  private boolean isDual(String form) {
    if (form.endsWith(FEMININE_DUAL) || form.endsWith(FEMININE_OBLIQUE)) {
      return words.isSingular(form.substring(0, form.length() - 3) + HEH);
    }
    boolean dual = form.endsWith(DUAL);
    return dual
        && (words.isSingular(form.substring(0, form.length() - 2))
            || gazetteer.countryOfAdjective(form).isPresent()); // «فلسطينيان»
  }
}
