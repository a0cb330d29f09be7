package io.github.tasalsul.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of a long JSON document: what lies in its first levels begins a line of its own,
 * indented by two; what lies deeper, such as {@code {"id": "t4", "text": "أمس الثلاثاء"}}, stays
 * whole on one line.
 */
final class ReadableForm implements PrettyPrinter {
  private static final String INDENT = "  ";

  private final int linesDownTo;
  private int depth;

  /** Makes the form that gives lines of their own to what lies in {@code levels} levels. */
  ReadableForm(int levels) {
    linesDownTo = levels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, "");
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    breakLine(out, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries);
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    breakLine(out, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values);
    out.writeRaw(']');
  }

  private void end(JsonGenerator out, int inside) throws IOException {
    boolean lines = depth <= linesDownTo;
    depth--;
    if (lines && inside > 0) {
      out.writeRaw('\n');
      out.writeRaw(INDENT.repeat(depth));
    }
  }

  private void breakLine(JsonGenerator out, String otherwise) throws IOException {
    if (depth <= linesDownTo) {
      out.writeRaw('\n');
      out.writeRaw(INDENT.repeat(depth));
    } else {
      out.writeRaw(otherwise);
    }
  }
}
