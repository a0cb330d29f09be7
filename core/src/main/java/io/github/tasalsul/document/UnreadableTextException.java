package io.github.tasalsul.document;

import java.io.IOException;

/**
 * Bytes that are not the text they should be: a file of old Arabic bytes read as UTF-8 gives "not
 * valid UTF-8 (byte 0xCD at offset 0); try --encoding windows-1256".
 */
public final class UnreadableTextException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Where no single byte is to blame. */
  public static final int NO_OFFSET = -1;

  private final String problem;
  private final String advice;
  private final int offset;

  /**
   * Makes the exception.
   *
   * @param problem what is wrong, in a few English words
   * @param advice what to do about it
   * @param offset the byte that is to blame, counted from 0, or {@link #NO_OFFSET}
   */
  public UnreadableTextException(String problem, String advice, int offset) {
    super(problem + "; " + advice);
    this.problem = problem;
    this.advice = advice;
    this.offset = offset;
  }

  /** Returns what is wrong. */
  public String problem() {
    return problem;
  }

  /** Returns what to do about it. */
  public String advice() {
    return advice;
  }

  /** Returns the offset of the first bad byte, or {@link #NO_OFFSET}. */
  public int offset() {
    return offset;
  }
}
