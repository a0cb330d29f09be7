package io.github.tasalsul.render;

import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stretches of text as brat writes them: {@code 42 54}, in code points; one over a line end has a
 * part for each line, {@code 42 46;47 54}.
 */
final class BratText {
  private BratText() {}

  /** Cuts a span at line ends, which belong to no part. */
  static List<Span> parts(String text, Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || Lines.isLineEnd(text.charAt(i))) {
        if (i > start) {
          parts.add(Span.of(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Returns where the parts stand. */
  static String places(List<Span> parts, CodePointOffsets offsets) {
    return parts.stream()
        .map(part -> offsets.codePoints(part.start()) + " " + offsets.codePoints(part.end()))
        .collect(Collectors.joining(";"));
  }

  /** Returns the words as in the text, but for tabs, which part the fields. */
  static String words(List<Span> parts, String text) {
    return parts.stream()
        .map(part -> part.of(text))
        .collect(Collectors.joining(" "))
        .replace('\t', ' ');
  }
}
