package io.github.tasalsul.match;

import java.util.List;

/** How two names lie to each other. */
enum NameLikeness {
  /** One and the same: «فايز السراج», «السراج». */
  SAME,
  /** One holds the other: «قوات حفتر» and «حفتر», «ميناء طرابلس» and «طرابلس». */
  PART,
  /** Nothing in common. */
  OTHER;

  private static final int LONGEST_PERSON = 4;
  private static final String HEH = "\u0647";

  /** The feminine ending before the pronouns of the third person, the longest first. */
  private static final List<String> OWNERS =
      List.of(
          "\u062A\u0647\u0645\u0627", "\u062A\u0647\u0645", "\u062A\u0647\u0627", "\u062A\u0647");

  private static final int SHORTEST_STEM = 3;
  private static final String PROCLITICS = "\u0644\u0628\u0648\u0641";

  /** Compares two names. */
  static NameLikeness of(EntityName a, EntityName b) {
    if (a.isTold() && b.isTold()) {
      return named(a, b);
    }
    if (a.kind() != b.kind()) {
      return OTHER;
    }
    return switch (a.kind()) {
      case GENERIC -> a.words().equals(b.words()) ? PART : OTHER;
      case THING -> things(a, b);
      case NAMED, COMMON -> named(a, b);
    };
  }

  private static NameLikeness named(EntityName a, EntityName b) {
    boolean heads = a.head().equals(b.head());
    boolean oneHead = a.head().isEmpty() || b.head().isEmpty();
    if (sameCore(a, b)) {
      if (heads) {
        return SAME;
      }
      return oneHead && a.definite() && b.definite() ? SAME : PART;
    }
    if (isAbridged(a, b) || isAbridged(b, a)) {
      return SAME;
    }
    if (heads && !a.head().isEmpty() && (isUnnamed(a) || isUnnamed(b))) {
      return PART;
    }
    if (isHeadIn(a, b) || isHeadIn(b, a)) {
      return PART;
    }
    List<String> shorter = a.words().size() <= b.words().size() ? a.words() : b.words();
    List<String> longer = a.words().size() <= b.words().size() ? b.words() : a.words();
    return shorter.size() < longer.size() && holds(longer, shorter) ? PART : OTHER;
  }

  /** «أعوان النقل» for «أعوان شركات النقل»: the same first word and last, one within left out. */
  private static boolean isAbridged(EntityName shorter, EntityName longer) {
    List<String> few = shorter.words();
    List<String> more = longer.words();
    int n = few.size();
    if (n < 2 || more.size() != n + 1) {
      return false;
    }
    int same = 0;
    while (same < n && few.get(same).equals(more.get(same))) {
      same++;
    }
    return same > 0 && same < n && few.subList(same, n).equals(more.subList(same + 1, n + 1));
  }

  /** «المجلس الرئاسي لحكومة الوفاق»: a part of the body that the other name has. */
  private static boolean isHeadIn(EntityName part, EntityName whole) {
    return !whole.head().isEmpty()
        && !part.head().isEmpty()
        && whole.definite()
        && !part.head().equals(whole.head())
        && holds(part.words(), List.of(whole.head(), whole.core().get(0)));
  }

  /** «ميناء العاصمة»: which one, the rest of the text knows. */
  private static boolean isUnnamed(EntityName name) {
    return name.core().get(0).isEmpty();
  }

  /** A last name for the whole, or a body's name cut short: «الوفاق» for «الوفاق الوطني». */
  private static boolean sameCore(EntityName a, EntityName b) {
    List<String> shorter = a.core().size() <= b.core().size() ? a.core() : b.core();
    List<String> longer = a.core().size() <= b.core().size() ? b.core() : a.core();
    int n = shorter.size();
    if (n == longer.size()) {
      return equal(shorter, longer);
    }
    boolean bodies = a.definite() && b.definite();
    boolean headed = !a.head().isEmpty() && a.head().equals(b.head());
    if (headed && equal(shorter, longer.subList(0, n))) {
      return true;
    }
    return bodies ? equal(shorter, longer.subList(0, n)) : isLastName(shorter, longer);
  }

  private static boolean isLastName(List<String> shorter, List<String> longer) {
    int n = longer.size();
    return n <= LONGEST_PERSON && equal(shorter, longer.subList(n - shorter.size(), n));
  }

  private static NameLikeness things(EntityName a, EntityName b) {
    if (!ownerless(a.words().get(0)).equals(ownerless(b.words().get(0)))) {
      long shared = a.words().stream().filter(b.words()::contains).distinct().count();
      return shared > 0 ? PART : OTHER;
    }
    return SAME;
  }

  /** Tells whether a thing is somebody's, «مشاركتها», so that the text around tells in what. */
  static boolean isOwned(EntityName thing) {
    String word = thing.words().get(0);
    return !ownerless(word).equals(word);
  }

  /** «مشاركته», «مشاركتها»: «مشاركة» of whomever, as the folding writes it. */
  private static String ownerless(String word) {
    for (String owner : OWNERS) {
      if (word.endsWith(owner) && word.length() - owner.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - owner.length()) + HEH;
      }
    }
    return word;
  }

  /** Tells whether {@code longer} holds {@code shorter} in a row. */
  private static boolean holds(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      if (equal(shorter, longer.subList(i, i + shorter.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Equal, but for a proclitic left on the first word. */
  private static boolean equal(List<String> a, List<String> b) {
    return sameWord(a.get(0), b.get(0)) && a.subList(1, a.size()).equals(b.subList(1, b.size()));
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b) || withoutProclitic(a).equals(b) || withoutProclitic(b).equals(a);
  }

  private static String withoutProclitic(String word) {
    return word.length() > 3 && PROCLITICS.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
  }
}
