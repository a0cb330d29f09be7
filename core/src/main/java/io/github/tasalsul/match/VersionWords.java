package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.link.Extraction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell a corrected article, and the figures that tell two bulletins apart. */
final class VersionWords {
  /** «تصحيح: ...», «(تحديث)»: the word stands among the first. */
  private static final int HEAD = 2;

  private static final Set<String> WORDS =
      TsvTable.bundled("version-words.tsv").rows().stream()
          .map(row -> NameWords.bare(Folding.foldWord(row.required("form"))))
          .collect(Collectors.toUnmodifiableSet());

  private VersionWords() {}

  /** Tells whether an article says at its head that it is a correction or an update. */
  static boolean marks(Extraction extraction) {
    String title = extraction.article().title();
    if (title != null && isMarked(title)) {
      return true;
    }
    String text = extraction.article().text();
    for (Zone zone : extraction.zones()) {
      if (zone.kind() == ZoneKind.HEADLINE) {
        return isMarked(zone.span().of(text));
      }
    }
    return isMarked(text);
  }

  /** «تصحيح: مقتل ثلاثة»: a sign parts the word from the rest, else it belongs to it. */
  private static boolean isMarked(String head) {
    String line = head.strip().lines().findFirst().orElse("");
    List<String> words = NameWords.split(line.substring(0, Math.min(line.length(), 60)));
    for (int i = 0; i < Math.min(HEAD, words.size()); i++) {
      if (WORDS.contains(NameWords.bare(words.get(i))) && isParted(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(String line) {
    for (int i = 0; i < Math.min(line.length(), 25); i++) {
      int type = Character.getType(line.charAt(i));
      if (type == Character.OTHER_PUNCTUATION
          || type == Character.DASH_PUNCTUATION
          || type == Character.START_PUNCTUATION
          || type == Character.MATH_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  /** Returns the numbers of an article's body that are written in digits. */
  static Set<String> figures(Extraction extraction) {
    String text = extraction.article().text();
    Set<String> figures = new HashSet<>();
    boolean body = extraction.zones().stream().anyMatch(z -> z.kind() == ZoneKind.BODY);
    for (Zone zone : extraction.zones()) {
      if (zone.kind() == ZoneKind.BODY) {
        add(zone.span().of(text), figures);
      }
    }
    if (!body) {
      add(text, figures);
    }
    return figures;
  }

  private static void add(String text, Set<String> figures) {
    NameWords.split(text).stream()
        .filter(word -> Character.isDigit(word.charAt(0)))
        .forEach(figures::add);
  }
}
