package io.github.tasalsul.event;

import java.util.Locale;

/** The part that a participant has in an event. */
public enum Role {
  /** Who did it: «قصفت <b>قوات حفتر</b> الميناء». */
  AGENT,
  /** Whom or what it was done to: «قصفت قوات حفتر <b>الميناء</b>». */
  PATIENT,
  /** Whom it was addressed to: «قدم <b>للسراج</b> قراءة». */
  RECIPIENT,
  /** With what: «قصفت الميناء <b>بالصواريخ</b>». */
  INSTRUMENT;

  /** Returns the name that JSON uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
