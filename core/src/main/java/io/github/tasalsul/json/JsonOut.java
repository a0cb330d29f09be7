package io.github.tasalsul.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.CharStreams;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream of JSON whose bytes depend on nothing but what is written. */
final class JsonOut implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Appendable target;
  private final JsonGenerator json;

  private JsonOut(Appendable target) throws IOException {
    this.target = target;
    this.json = FACTORY.createGenerator(CharStreams.asWriter(target));
  }

  /** Opens a document on one line. */
  static JsonOut line(Appendable target) throws IOException {
    return new JsonOut(target);
  }

  /** Opens a document whose first levels have lines of their own. */
  static JsonOut readable(Appendable target, int levels) throws IOException {
    JsonOut out = new JsonOut(target);
    out.json.setPrettyPrinter(new ReadableForm(levels));
    return out;
  }

  void object() throws IOException {
    json.writeStartObject();
  }

  void object(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void array(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void text(String name, @Nullable Object value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  void texts(String name, List<?> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** Writes a number rounded to so many decimals, without an exponent. */
  void number(String name, double value, int decimals) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(rounded(value, decimals));
  }

  /** Writes an array of numbers, each rounded to so many decimals. */
  void numbers(String name, int decimals, double... values) throws IOException {
    json.writeArrayFieldStart(name);
    for (double value : values) {
      json.writeNumber(rounded(value, decimals));
    }
    json.writeEndArray();
  }

  private static BigDecimal rounded(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }

  /** Writes a number with all its digits. */
  void exact(String name, double value) throws IOException {
    json.writeNumberField(name, value);
  }

  void whole(String name, @Nullable Long value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  /** Writes the borders of a span as offsets in code points. */
  void span(CodePointOffsets offsets, Span span) throws IOException {
    json.writeNumberField("start", offsets.codePoints(span.start()));
    json.writeNumberField("end", offsets.codePoints(span.end()));
  }

  /** Ends the document and its last line. */
  @Override
  public void close() throws IOException {
    json.close();
    target.append('\n');
  }
}
