package io.github.tasalsul.arabic;

import io.github.tasalsul.text.FoldedText;
import java.text.Normalizer;

/**
 * The one folding of spelling variants, used on lexicon entries and on input alike: «الإثنين»,
 * «الاثنين» and «الإثْنين» all become «الاثنين».
 *
 * <p>Case by case:
 *
 * <ul>
 *   <li>alef with hamza above or below, with madda or wasla: bare alef
 *   <li>alef maqsura and Farsi yeh: yeh; keheh: kaf
 *   <li>teh marbuta: heh
 *   <li>a combining hamza after waw or yeh: waw or yeh with hamza (so that NFD text folds as NFC)
 *   <li>vowel signs, shadda, superscript alef, Quranic signs, tatweel: removed
 *   <li>bidi controls, zero-width joiners and non-joiners, BOM, soft hyphen: removed
 *   <li>Arabic-Indic and extended (Persian) digits: ASCII digits
 *   <li>no-break and other spaces (not line ends): space
 *   <li>presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFC): their letters
 * </ul>
 *
 * <p>Hamza on waw and yeh stays, since it tells words apart (رؤية، روية).
 */
public final class Folding {
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char WAW_HAMZA = '\u0624';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char YEH_HAMZA = '\u0626';
  private static final char ALEF = '\u0627';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char TATWEEL = '\u0640';
  private static final char KAF = '\u0643';
  private static final char HEH = '\u0647';
  private static final char WAW = '\u0648';
  private static final char ALEF_MAQSURA = '\u0649';
  private static final char YEH = '\u064A';
  private static final char FATHATAN = '\u064B';
  private static final char HAMZA_ABOVE = '\u0654';
  private static final char LAST_MARK = '\u065F';
  private static final char ARABIC_INDIC_ZERO = '\u0660';
  private static final char ARABIC_INDIC_NINE = '\u0669';
  private static final char SUPERSCRIPT_ALEF = '\u0670';
  private static final char ALEF_WASLA = '\u0671';
  private static final char KEHEH = '\u06A9';
  private static final char FARSI_YEH = '\u06CC';
  private static final char FIRST_QURANIC = '\u06D6';
  private static final char LAST_QURANIC = '\u06ED';
  private static final char EXTENDED_ZERO = '\u06F0';
  private static final char EXTENDED_NINE = '\u06F9';
  private static final char REMOVED = '\0';

  /** What each character up to the end of the Arabic block folds to, so that text folds quickly. */
  private static final char[] FOLDED = new char[0x700];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = computed(c);
    }
  }

  private Folding() {}

  /** Folds {@code text} into a view that maps back to it. */
  public static FoldedText fold(String text) {
    FoldedText.Builder out = FoldedText.builder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = c < FOLDED.length ? FOLDED[c] : REMOVED;
      if (folded != REMOVED) {
        out.append(folded, i, i + 1);
      } else if (isPresentationForm(c)) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < letters.length(); k++) {
          append(out, letters.charAt(k), i);
        }
      } else {
        append(out, c, i);
      }
    }
    return out.build();
  }

  /** Folds a word or phrase whose offsets do not matter, such as a lexicon entry. */
  public static String foldWord(String word) {
    return fold(word).folded();
  }

  private static void append(FoldedText.Builder out, char c, int at) {
    if (c == HAMZA_ABOVE && (out.last() == WAW || out.last() == YEH)) {
      out.replaceLast(out.last() == WAW ? WAW_HAMZA : YEH_HAMZA, at + 1);
      return;
    }
    char folded = fold(c);
    if (folded == REMOVED && c != REMOVED) {
      if (isMark(c)) {
        out.extendLast(at + 1);
      }
      return;
    }
    out.append(folded, at, at + 1);
  }

  /** Folds one character; NUL where folding removes it. */
  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : computed(c);
  }

  private static char computed(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c == ALEF_MADDA || c == ALEF_HAMZA_ABOVE || c == ALEF_HAMZA_BELOW || c == ALEF_WASLA) {
      return ALEF;
    } else if (c == ALEF_MAQSURA || c == FARSI_YEH) {
      return YEH;
    } else if (c == KEHEH) {
      return KAF;
    } else if (c == TEH_MARBUTA) {
      return HEH;
    }
    if (isMark(c) || isInvisible(c)) {
      return REMOVED;
    }
    if (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_NINE) {
      return (char) ('0' + (c - ARABIC_INDIC_ZERO));
    }
    if (c >= EXTENDED_ZERO && c <= EXTENDED_NINE) {
      return (char) ('0' + (c - EXTENDED_ZERO));
    }
    return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
  }

  /** Tells whether {@code c} only decorates the letter before it: a vowel sign or the tatweel. */
  public static boolean isMark(char c) {
    return (c >= FATHATAN && c <= LAST_MARK)
        || c == SUPERSCRIPT_ALEF
        || c == TATWEEL
        || (c >= FIRST_QURANIC
            && c <= LAST_QURANIC
            && Character.getType(c) != Character.OTHER_SYMBOL)
        || (c >= '\u0610' && c <= '\u061A');
  }

  /** Tells whether {@code c} is a format control that nobody sees: bidi marks, joiners, BOM. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= 0x600 && Character.getType(c) == Character.FORMAT);
  }

  /** Tells whether {@code c} is a letter or ligature frozen in one of its printed shapes. */
  public static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }
}
