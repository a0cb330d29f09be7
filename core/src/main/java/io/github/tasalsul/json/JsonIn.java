package io.github.tasalsul.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object of a JSON document that is read, which knows where it stands: {@code articles[2]}. */
final class JsonIn {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** What is wrong with a document, until it reaches the caller as a checked exception. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  private final JsonNode node;
  private final String place;

  private JsonIn(JsonNode node, String place) {
    this.node = node;
    this.place = place;
    if (!node.isObject()) {
      throw wrong("is not a JSON object");
    }
  }

  /**
   * Reads a document that is one object.
   *
   * @throws MalformedJsonException if it is none, or {@code body} finds something wrong in it
   * @throws IOException if {@code source} cannot be read
   */
  static <T> T read(Reader source, Function<JsonIn, T> body) throws IOException {
    try {
      return body.apply(new JsonIn(READER.readTree(source), ""));
    } catch (JsonProcessingException e) {
      throw new MalformedJsonException("is not valid JSON" + at(e));
    } catch (Wrong e) {
      throw new MalformedJsonException(String.valueOf(e.getMessage()));
    }
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  Wrong wrong(String problem) {
    return new Wrong(place.isEmpty() ? problem : place + ": " + problem);
  }

  private Wrong wrong(String field, String problem) {
    return new Wrong((place.isEmpty() ? field : place + "." + field) + ": " + problem);
  }

  /** Makes a value of what was read; what its own checks refuse is told with the place. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private JsonNode get(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw wrong(field, "is missing");
    }
    return value;
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  JsonIn in(String field) {
    return new JsonIn(get(field), place.isEmpty() ? field : place + "." + field);
  }

  @Nullable JsonIn inOrNull(String field) {
    return has(field) ? in(field) : null;
  }

  /** Reads each object of an array; an absent one is empty. */
  <T> List<T> list(String field, Function<JsonIn, T> reader) {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (JsonNode element : array(field)) {
      String at = (place.isEmpty() ? field : place + "." + field) + "[" + number++ + "]";
      all.add(reader.apply(new JsonIn(element, at)));
    }
    return all;
  }

  List<String> texts(String field) {
    List<String> all = new ArrayList<>();
    array(field).forEach(element -> all.add(element.asText()));
    return all;
  }

  private Iterable<JsonNode> array(String field) {
    if (!has(field)) {
      return List.of();
    }
    JsonNode array = get(field);
    if (!array.isArray()) {
      throw wrong(field, "is no array");
    }
    return array;
  }

  String text(String field) {
    JsonNode value = get(field);
    if (!value.isTextual()) {
      throw wrong(field, "is no text");
    }
    return value.textValue();
  }

  @Nullable String textOrNull(String field) {
    return has(field) ? text(field) : null;
  }

  String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  int whole(String field) {
    JsonNode value = get(field);
    if (!value.isInt()) {
      throw wrong(field, "is no whole number");
    }
    return value.intValue();
  }

  @Nullable Long wholeOrNull(String field) {
    return has(field) ? Long.valueOf(get(field).asLong()) : null;
  }

  double number(String field) {
    JsonNode value = get(field);
    if (!value.isNumber()) {
      throw wrong(field, "is no number");
    }
    return value.doubleValue();
  }

  boolean flag(String field) {
    return has(field) && get(field).asBoolean();
  }

  /** Reads a constant by the name or label that JSON gives it. */
  <E extends Enum<E>> E constant(String field, Class<E> type) {
    String name = text(field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    throw wrong(field, "has no such " + type.getSimpleName() + " as " + name);
  }

  <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
    return has(field) ? constant(field, type) : otherwise;
  }

  /** Reads a value that is written as text, such as a day. */
  <T> @Nullable T parsedOrNull(String field, Function<String, T> parser) {
    String text = textOrNull(field);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (java.time.DateTimeException | IllegalArgumentException e) {
      throw wrong(field, "cannot be read: " + text);
    }
  }

  /** Reads the borders of a span, which count code points of {@code offsets}'s text. */
  Span span(CodePointOffsets offsets) {
    int start = whole("start");
    int end = whole("end");
    return make(() -> new Span(offsets.index(start), offsets.index(end)));
  }
}
