package io.github.tasalsul.render;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of text in the making, which becomes several where it is wider than the terminal. Every
 * line that comes of it closes the colours and isolates that it opens.
 */
final class TextLine {
  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String RIGHT_TO_LEFT = "\u2067";
  private static final String POP = "\u2069";
  private static final Splitter WORDS = Splitter.on(' ');

  /** Which way a piece runs. */
  enum Run {
    /** As its neighbours do. */
    ALONG,
    /** Numbers and Latin, which Arabic beside them must not turn round. */
    LTR,
    /** Arabic. */
    RTL
  }

  private record Piece(String text, Ink ink, Run run) {}

  private final TextStyle style;
  private final String first;
  private final String further;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Begins a line.
   *
   * @param first what stands before it
   * @param further what stands before each line that it is continued on
   */
  TextLine(TextStyle style, String first, String further) {
    this.style = style;
    this.first = first;
    this.further = further;
  }

  /** Adds a piece that runs along with its neighbours. */
  TextLine add(String text) {
    return add(text, Ink.NONE, Run.ALONG);
  }

  /** Adds a piece. */
  TextLine add(String text, Ink ink, Run run) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, ink, run));
    }
    return this;
  }

  /** Writes the line, in several where it is too wide. */
  void writeTo(Appendable target) throws IOException {
    Wrapping wrapping = new Wrapping(target);
    for (Piece piece : pieces) {
      wrapping.add(piece);
    }
    wrapping.end();
  }

  /** The line that is being filled. */
  private final class Wrapping {
    private final Appendable target;
    private final List<Piece> line = new ArrayList<>();
    private String indent = first;
    private int room = style.width() - first.length();

    Wrapping(Appendable target) {
      this.target = target;
    }

    void add(Piece piece) throws IOException {
      if (piece.text().isBlank()) { // left out where the line is broken behind it
        take(piece, piece.text());
        return;
      }
      room -= isolation(piece);
      String part = "";
      boolean begun = false;
      for (String word : WORDS.split(piece.text())) {
        String next = begun ? part + " " + word : word;
        begun = true;
        if (fits(next, room)) {
          part = next;
          continue;
        }
        if (!part.isBlank() || !line.isEmpty()) {
          breakBehind(piece, part);
        }
        part = word;
        while (!fits(part, room)) {
          int end = cut(part, room);
          breakBehind(piece, part.substring(0, end));
          part = part.substring(end);
        }
      }
      take(piece, part);
    }

    private void take(Piece piece, String part) {
      line.add(new Piece(part, piece.ink(), piece.run()));
      room -= style.cells().applyAsInt(part);
    }

    private void breakBehind(Piece piece, String part) throws IOException {
      take(piece, part);
      end();
      line.clear();
      indent = further;
      room = style.width() - further.length() - isolation(piece);
    }

    void end() throws IOException {
      write(line, indent, target);
    }
  }

  /** Returns the cells that the isolates of a piece take. */
  private int isolation(Piece piece) {
    return isIsolated(piece) ? style.cells().applyAsInt(LEFT_TO_RIGHT + POP) : 0;
  }

  private boolean isIsolated(Piece piece) {
    return style.isolates() && piece.run() != Run.ALONG && !piece.text().isBlank();
  }

  private boolean fits(String text, int room) {
    return style.width() == 0 || style.cells().applyAsInt(text) <= room;
  }

  /** Returns where a word that is wider than a line is cut: never within a character. */
  private int cut(String word, int room) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int end = characters.next();
    for (int next = characters.next();
        next != BreakIterator.DONE && fits(word.substring(0, next), room);
        next = characters.next()) {
      end = next;
    }
    return end;
  }

  private void write(List<Piece> line, String indent, Appendable target) throws IOException {
    List<Piece> shown = style.width() == 0 ? line : stripped(line);
    target.append(indent);
    for (Piece piece : shown) {
      target.append(written(piece));
    }
    target.append('\n');
  }

  /** Returns the pieces without the blanks at which a line was broken. */
  private static List<Piece> stripped(List<Piece> line) {
    List<Piece> kept = new ArrayList<>(line);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).text().isBlank()) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty()) {
      Piece last = kept.remove(kept.size() - 1);
      kept.add(new Piece(last.text().stripTrailing(), last.ink(), last.run()));
    }
    return kept;
  }

  private String written(Piece piece) {
    String text = piece.text();
    String coloured = style.colour() ? piece.ink().on(text) : text;
    if (!isIsolated(piece)) {
      return coloured;
    }
    return (piece.run() == Run.LTR ? LEFT_TO_RIGHT : RIGHT_TO_LEFT) + coloured + POP;
  }
}
