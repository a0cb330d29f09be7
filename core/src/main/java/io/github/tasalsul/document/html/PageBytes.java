package io.github.tasalsul.document.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.document.UnreadableTextException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into characters: by the charset that the caller names, else by the byte
 * order mark, else by what the page says of itself where its bytes bear that out, else by what the
 * bytes look like.
 */
final class PageBytes {
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int HEAD = 8_192;
  private static final int SAMPLE = 1_000_000;
  private static final double MOST_CONTROLS = .02;
  private static final double MOST_BROKEN = .01;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  private PageBytes() {}

  /**
   * Decodes a page; what is invalid in it becomes U+FFFD.
   *
   * @throws UnreadableTextException if it is empty, binary or too big
   */
  static String decode(byte[] bytes, @Nullable Charset named) throws UnreadableTextException {
    if (bytes.length > MOST_BYTES) {
      throw unreadable(
          "is too big for a page (over " + MOST_BYTES / 1024 / 1024 + " MB)",
          "save the page alone, without its pictures");
    }
    String text = new String(bytes, named != null ? named : charset(bytes));
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw unreadable("is empty", "a page needs text");
    }
    refuseBinary(text);
    return text;
  }

  private static void refuseBinary(String text) throws UnreadableTextException {
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    if (controls > MOST_CONTROLS * text.length()) {
      throw unreadable("is a binary file", "a page is text; if it is packed, unpack it first");
    }
  }

  private static UnreadableTextException unreadable(String problem, String advice) {
    return new UnreadableTextException(problem, advice, UnreadableTextException.NO_OFFSET);
  }

  private static Charset charset(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset declared = declared(bytes);
    if (isUtf8(bytes)) {
      return UTF_8; // also where an old name was left in a page that a browser saved anew
    } else if (declared != null && !declared.equals(UTF_8)) {
      return declared;
    }
    String lenient = new String(bytes, UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    return declared != null && broken < MOST_BROKEN * lenient.length()
        ? UTF_8
        : OldCharsets.guess(bytes, SAMPLE);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB)) {
      return UTF_8;
    } else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
      return UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<') ? UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    while (m.find()) {
      Charset charset = charset(m.group(1).toLowerCase(Locale.ROOT));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name.equals("arabic") ? "ISO-8859-6" : name);
      // Browsers read what calls itself Latin-1 or ASCII so, and sixteen bits cannot be meant.
      boolean latin = charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII");
      return charset.name().startsWith("UTF-16") ? UTF_8 : latin ? WESTERN : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      var unused = TextReader.decode(bytes, 0, bytes.length, UTF_8);
      return true;
    } catch (UnreadableTextException e) {
      return false;
    }
  }
}
