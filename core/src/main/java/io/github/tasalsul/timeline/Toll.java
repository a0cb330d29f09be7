package io.github.tasalsul.timeline;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.match.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of victims that a mention gives, and whom it counts: in «17 قتيلا» anybody, in «12
 * جنديا» soldiers; in «انتشال ثلاث جثث» and «بينهم ستة مدنيين» it is no toll of its own.
 *
 * @param telling the mention
 * @param number the number
 * @param group whom it counts
 * @param alone whether its article counts nobody else
 */
record Toll(Telling telling, Quantity number, Kind group, boolean alone) {
  /** What a word says of a number beside it. */
  enum Kind {
    /** People of a kind that tells nothing of sides: «14 عاملا». */
    OTHERS,
    ANYBODY,
    SOLDIERS,
    FIGHTERS,
    CIVILIANS,
    REMAINS,
    HURT,
    AMONG,
    OF
  }

  private static final String THE = "\u0627\u0644";
  private static final String ACCUSATIVE = "\u0627";
  private static final int SHORT = 3;

  private static final ImmutableMap<String, Kind> WORDS = load();

  private static ImmutableMap<String, Kind> load() {
    ImmutableMap.Builder<String, Kind> words = ImmutableMap.builder();
    for (TsvTable.Row row : TsvTable.bundled("toll-words.tsv").rows()) {
      words.put(Folding.foldWord(row.required("form")), row.constant("kind", Kind.class));
    }
    return words.buildKeepingLast();
  }

  /** Reads whom a number of a mention counts. */
  static Toll of(Telling telling, Quantity number) {
    return new Toll(telling, number, group(number), true);
  }

  /** Tells whether two count the same people, or one of them all. */
  boolean isAlike(Toll other) {
    boolean all = (group == Kind.ANYBODY && other.alone) || (other.group == Kind.ANYBODY && alone);
    return number.kind() == other.number.kind() && (group == other.group || all);
  }

  Toll besideOthers() {
    return new Toll(telling, number, group, false);
  }

  /**
   * Tells whether a number is one of those that tell how many the happening befell, and not of a
   * part, of bodies found or of those who died later.
   */
  static boolean isWhole(Telling telling, Quantity number) {
    List<String> counted = Phrases.words(number.text());
    for (int i = 0; i < counted.size(); i++) {
      Kind kind = kind(counted.get(i));
      boolean whole = i + 1 < counted.size() && counted.get(i + 1).startsWith(THE);
      boolean hurt = kind == Kind.HURT && number.kind() == Quantity.Kind.KILLED;
      if (kind == Kind.REMAINS || hurt || (kind == Kind.OF && i > 0 && whole)) {
        return false;
      }
    }
    Kind only = counted.size() == 1 ? kind(counted.get(0)) : Kind.SOLDIERS;
    boolean bare = only == null || only == Kind.ANYBODY; // «جثمان شهيد»: one, not a toll of one
    return !bare && !isAmong(telling, number);
  }

  /** «بينهم ستة مدنيين», «بين القتلى ستة مدنيين». */
  private static boolean isAmong(Telling telling, Quantity number) {
    int start = telling.event().sentence().start();
    if (number.span().start() < start) {
      return false;
    }
    String text = telling.extraction().article().text();
    List<String> before = Phrases.words(text.substring(start, number.span().start()));
    int last = before.size() - 1;
    if (last >= 0 && kind(before.get(last)) == Kind.AMONG) {
      return true;
    }
    Kind noun = last >= 1 ? kind(before.get(last)) : null;
    return (noun == Kind.ANYBODY || noun == Kind.HURT) && kind(before.get(last - 1)) == Kind.AMONG;
  }

  private static Kind group(Quantity number) {
    String who = number.who();
    for (String word : who == null ? List.<String>of() : Phrases.words(who)) {
      Kind kind = kind(word);
      if (kind != null && kind != Kind.OF && kind != Kind.AMONG) {
        return kind == Kind.HURT ? Kind.ANYBODY : kind;
      }
    }
    return who == null ? Kind.ANYBODY : Kind.OTHERS;
  }

  private static @Nullable Kind kind(String word) {
    Kind kind = WORDS.get(word);
    return kind == null ? WORDS.get(plain(word)) : kind;
  }

  /** Without «ال» and the ending of the accusative. */
  private static String plain(String word) {
    String bare = word.length() > SHORT && word.startsWith(THE) ? word.substring(2) : word;
    return bare.length() > SHORT && bare.endsWith(ACCUSATIVE)
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
