package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tasalsul.arabic.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the table as the page's fold.js does. */
class PageFoldingTest {
  private static final Map<String, String> TABLE = new HashMap<>();

  @BeforeAll
  static void read_the_table() throws IOException {
    StringBuilder out = new StringBuilder();
    PageFolding.write(new ScriptJson(out));
    JsonNode table = new ObjectMapper().readTree(out.toString());
    for (Map.Entry<String, JsonNode> row : table.properties()) {
      String unit = Character.toString(Integer.parseInt(row.getKey(), 16));
      TABLE.put(unit, row.getValue().asText());
    }
  }

  private static String foldedByThePage(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(unit -> folded.append(TABLE.getOrDefault(unit, unit)));
    return folded.toString();
  }

  @Test
  void the_five_articles_fold_as_the_library_folds_them() throws IOException {
    Path articles = Path.of(System.getProperty("tasalsul.testdata"), "articles");
    List<Path> files;
    try (Stream<Path> list = Files.list(articles)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).hasSize(5);
    for (Path file : files) {
      String text = Normalizer.normalize(Files.readString(file, UTF_8), Normalizer.Form.NFC);
      assertThat(foldedByThePage(text)).as(file.toString()).isEqualTo(Folding.foldWord(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الإثْنين",
        "الأمم المتّحدة",
        "مستشفى",
        "ليبيـــا",
        "٢٠٢٠",
        "۲۰۲۰",
        "ﻟﻴﺒﻴﺎ",
        "رؤية",
        "مسؤول",
        "آذار",
        "ٱلأحد",
        "\u200Fقرن\u200E",
        "مسوٴول"
      })
  void words_fold_as_the_library_folds_them(String word) {
    assertThat(foldedByThePage(word)).isEqualTo(Folding.foldWord(word));
  }
}
