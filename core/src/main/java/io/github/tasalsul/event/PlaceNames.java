package io.github.tasalsul.event;

import io.github.tasalsul.arabic.Folding;
import java.text.Normalizer;

/**
 * The two forms in which place names are compared: the exact one keeps hamza, teh marbuta and alef
 * maqsura, since they tell places from words; the loose one forgives their absence.
 */
final class PlaceNames {
  private static final char HAMZA = '\u0621';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF = '\u0627';
  private static final char ALEF_WASLA = '\u0671';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char TATWEEL = '\u0640';
  private static final char HEH = '\u0647';
  private static final char ALEF_MAQSURA = '\u0649';
  private static final char YEH = '\u064A';
  private static final char FARSI_YEH = '\u06CC';
  private static final char KEHEH = '\u06A9';
  private static final char KAF = '\u0643';
  private static final char VEH = '\u06A4';
  private static final char FEH = '\u0641';

  /** The article «ال». */
  static final String ARTICLE = "\u0627\u0644";

  private PlaceNames() {}

  /**
   * Returns {@code name} without vowel signs, tatweel and invisible controls, hyphens as spaces and
   * the letters of a Persian keyboard as Arabic ones: «جنيڤ» and «جنيف» are one name, «إب» and «اب»
   * two.
   */
  static String exact(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case FARSI_YEH -> out.append(YEH);
        case KEHEH -> out.append(KAF);
        case VEH -> out.append(FEH);
        case ALEF_WASLA -> out.append(ALEF);
        case '-' -> out.append(' ');
        default -> {
          if (c >= HAMZA && c <= YEH && c != TATWEEL) {
            out.append(c);
          } else {
            out.append(Folding.foldWord(String.valueOf(c)));
          }
        }
      }
    }
    return squeeze(out);
  }

  /**
   * Returns an exact form with its alefs bare and a last alef maqsura as yeh; a last heh becomes
   * teh marbuta, but only in a word with the article, which can bear no pronoun: «القاهره» is the
   * city, «جده» is his grandfather.
   */
  static String loose(String exact) {
    StringBuilder out = new StringBuilder(exact.length());
    int start = 0;
    for (int i = 0; i < exact.length(); i++) {
      char c = exact.charAt(i);
      boolean last = i + 1 == exact.length() || exact.charAt(i + 1) == ' ';
      if (c == ' ') {
        start = i + 1;
      }
      out.append(
          switch (c) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW -> ALEF;
            case ALEF_MAQSURA -> YEH;
            case HEH -> last && exact.startsWith(ARTICLE, start) ? TEH_MARBUTA : HEH;
            default -> c;
          });
    }
    return out.toString();
  }

  /**
   * Tells whether {@code written} only leaves out what {@code name}, of the same loose form, has:
   * «المانيا» for «ألمانيا», but not «بأنه» for the city «بانه».
   */
  static boolean onlyOmits(String written, String name) {
    for (int i = 0; i < written.length(); i++) {
      if (name.charAt(i) == ALEF && written.charAt(i) != ALEF) {
        return false;
      }
    }
    return true;
  }

  private static String squeeze(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
        out.append(c);
      }
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
