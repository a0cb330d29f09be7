package io.github.tasalsul.arabic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arabic words belong to the lexicon files; code names single letters by their code points. */
class WordsLiveInDataFilesTest {
  /** A comment, or as group 1 a literal; whichever begins first holds what looks like the other. */
  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile("/\\*(?s:.*?)\\*/|//[^\n]*+|(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^']+')");

  private static final Pattern ARABIC_LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");

  @Test
  void noLiteralOfTheCodeHoldsAnArabicLetter() throws IOException {
    List<String> found = new ArrayList<>();
    int files = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        files++;
        found.addAll(literalsWithArabicLetters(source));
      }
    }

    assertThat(files).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  private static List<String> literalsWithArabicLetters(Path source) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher literal = COMMENT_OR_LITERAL.matcher(Files.readString(source, UTF_8));
    while (literal.find()) {
      String text = literal.group(1);
      if (text != null && ARABIC_LETTER.matcher(text).find()) {
        found.add(source.getFileName() + ": " + text);
      }
    }
    return found;
  }
}
