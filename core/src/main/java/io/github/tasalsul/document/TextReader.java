package io.github.tasalsul.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a plain article into its text, and refuses what is no text rather than guess.
 *
 * <p>The bytes {@code D8 A3 D9 85 D8 B3} give «أمس». A byte order mark is left out of the text, all
 * else stays as it is, line ends too, so that every offset refers to the text that is returned.
 */
public final class TextReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final @Nullable Charset charset;

  private TextReader(@Nullable Charset charset) {
    this.charset = charset;
  }

  /** Makes a reader of UTF-8, which also reads what its byte order mark says is UTF-16. */
  public static TextReader utf8() {
    return new TextReader(null);
  }

  /** Makes a reader of one charset; null is {@link #utf8}. */
  public static TextReader of(@Nullable Charset charset) {
    return new TextReader(charset);
  }

  /**
   * Decodes all bytes of one article.
   *
   * @throws UnreadableTextException if there is nothing but blanks, if the bytes are binary, or if
   *     one of them is invalid in the charset
   */
  public String read(byte[] bytes) throws UnreadableTextException {
    Charset used = charset != null ? charset : markedCharset(bytes);
    if (oneByteASpace(used)) {
      refuseBinary(bytes);
    }
    String text = decode(bytes, 0, bytes.length, used);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new UnreadableTextException(
          "is empty", "an article needs text", UnreadableTextException.NO_OFFSET);
    }
    return text;
  }

  /**
   * Refuses bytes that hold a NUL, which no text does.
   *
   * @throws UnreadableTextException if there is one
   */
  public static void refuseBinary(byte[] bytes) throws UnreadableTextException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableTextException(
            "is a binary file (NUL byte at offset " + i + ")",
            "if it is UTF-16 text, try --encoding UTF-16LE",
            i);
      }
    }
  }

  /**
   * Decodes some of the bytes strictly.
   *
   * @throws UnreadableTextException if a byte is invalid in {@code charset}; its offset is counted
   *     from the first of all bytes
   */
  public static String decode(byte[] bytes, int start, int end, Charset charset)
      throws UnreadableTextException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil((end - start) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw invalid(bytes[in.position()], in.position(), charset);
    }
    return out.flip().toString();
  }

  private static UnreadableTextException invalid(byte bad, int offset, Charset charset) {
    String advice =
        charset.equals(UTF_8)
            ? "try --encoding windows-1256"
            : "try another --encoding, or none for UTF-8";
    String problem =
        String.format(Locale.ROOT, "is not valid %s (byte 0x%02X", charset.name(), bad & 0xFF);
    return new UnreadableTextException(problem + " at offset " + offset + ")", advice, offset);
  }

  /**
   * Tells whether a NUL byte is a NUL character, as it is in all charsets but UTF-16 and UTF-32.
   */
  private static boolean oneByteASpace(Charset charset) {
    return !charset.canEncode() || " ".getBytes(charset).length == 1;
  }

  private static Charset markedCharset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16;
    }
    return UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
