package io.github.tasalsul.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The zones of the gold folder, in our kinds. */
final class GoldZones {
  private static final Path TESTDATA = Path.of("../testdata");

  private GoldZones() {}

  static String text(String file) {
    try {
      return Files.readString(TESTDATA.resolve("articles").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the zones that the gold names; all else is body. */
  static List<Zone> of(String file) {
    try {
      Path gold = TESTDATA.resolve("gold").resolve(file.substring(0, 3) + ".json");
      CodePointOffsets offsets = CodePointOffsets.of(text(file));
      List<Zone> zones = new ArrayList<>();
      for (JsonNode zone : new ObjectMapper().readTree(gold.toFile()).get("zones")) {
        Span span =
            Span.of(
                offsets.index(zone.get("start").asInt()), offsets.index(zone.get("end").asInt()));
        String name = zone.get("zone").asText();
        zones.add(new Zone(kind(name), span, name));
      }
      return zones;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZoneKind kind(String name) {
    return switch (name) {
      case "headline", "headline_dup" -> ZoneKind.HEADLINE;
      case "caption", "caption_en" -> ZoneKind.CAPTION;
      case "byline", "credit", "related_link", "boilerplate" -> ZoneKind.BOILERPLATE;
      case "lead", "dateline", "dateline_place", "subheading" -> ZoneKind.BODY;
      default -> throw new IllegalArgumentException("no such zone: " + name);
    };
  }
}
