package io.github.tasalsul.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.document.UnreadableTextException;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of articles, one JSON object a line: {@code {"id": "libya-1", "text": "أمس الثلاثاء
 * قصفت قوات حفتر ميناء طرابلس", "published": "2020-02-19"}}. A line that is broken costs no other
 * line.
 */
public final class ArticleLines {
  /**
   * Jackson is set up with the first line that is read: who reads plain text never waits for it.
   */
  private static final class OnFirstLine {
    static final ObjectReader READER =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
  }

  private final Charset charset;
  private final @Nullable ZoneId zone;

  private ArticleLines(Charset charset, @Nullable ZoneId zone) {
    this.charset = charset;
    this.zone = zone;
  }

  /** Makes a reader of UTF-8 that takes day and time of the offset written in {@code published}. */
  public static ArticleLines reader() {
    return new ArticleLines(UTF_8, null);
  }

  /** Returns a reader of another charset; null is UTF-8. */
  public ArticleLines withCharset(@Nullable Charset newCharset) {
    return new ArticleLines(newCharset == null ? UTF_8 : newCharset, zone);
  }

  /**
   * Returns a reader that takes the day and time of {@code published} in {@code newZone}; null is
   * the offset written in it.
   */
  public ArticleLines withZone(@Nullable ZoneId newZone) {
    return new ArticleLines(charset, newZone);
  }

  /**
   * Reads the lines that are not blank, in order.
   *
   * @param file the name that an article without {@code id} is called by, followed by its line
   * @throws UnreadableTextException if the bytes are empty or binary
   */
  public List<ArticleLine> read(String file, byte[] bytes) throws UnreadableTextException {
    TextReader.refuseBinary(bytes);
    List<ArticleLine> lines = new ArrayList<>();
    int start = hasByteOrderMark(bytes) ? 3 : 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      ArticleLine line = line(file, number, bytes, start, end);
      if (line != null) {
        lines.add(line);
      }
      start = end + 1;
    }
    if (lines.isEmpty()) {
      throw new UnreadableTextException(
          "is empty", "an article needs text", UnreadableTextException.NO_OFFSET);
    }
    return lines;
  }

  private @Nullable ArticleLine line(String file, int number, byte[] bytes, int start, int end) {
    try {
      String json = TextReader.decode(bytes, start, end, charset);
      if (json.isBlank()) {
        return null;
      }
      JsonNode node = OnFirstLine.READER.readTree(json);
      if (!node.isObject()) {
        return ArticleLine.broken(number, "is not a JSON object; an article is one object a line");
      }
      return article(file, number, node);
    } catch (UnreadableTextException e) {
      return ArticleLine.broken(number, e.problem() + "; " + e.advice());
    } catch (JsonProcessingException e) {
      return ArticleLine.broken(number, "is not valid JSON" + at(e) + "; the line is left out");
    }
  }

  private ArticleLine article(String file, int number, JsonNode node) {
    JsonNode text = node.get("text");
    if (text == null || !text.isTextual() || text.textValue().isBlank()) {
      String what = text == null ? "has no \"text\"" : "has no words in \"text\"";
      return ArticleLine.broken(number, what + "; the line is left out");
    }
    String id = string(node, "id");
    Article article =
        new Article(
            id == null ? file + ":" + number : id,
            wellFormed(text.textValue()),
            string(node, "title"),
            null,
            string(node, "source"),
            string(node, "url"));
    String published = string(node, "published");
    if (published == null) {
      return new ArticleLine(number, article, null);
    }
    Optional<Published> date = Published.parse(published, zone);
    return date.isPresent()
        ? new ArticleLine(number, date.get().of(article), null)
        : new ArticleLine(
            number,
            article,
            "\"published\" is no ISO date (" + published + "); the article is read without it");
  }

  /** Returns a field as text, or null where it is absent, null or blank. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    return wellFormed(value.asText());
  }

  /** Replaces each half of a surrogate pair that lost its other half, which no UTF-8 can hold. */
  private static String wellFormed(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }
}
