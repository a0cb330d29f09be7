package io.github.tasalsul.event;

import java.util.Locale;

/** What an entity is, by the words that name it and by the gazetteer. */
public enum EntityKind {
  /** A human being, by name or office: «فايز السراج», «وزير الدفاع». */
  PERSON,
  /** A body with a name or task: «وزارة الصحة», «قوات حفتر». */
  ORGANISATION,
  /** A place, which may stand for its government: «موسكو», «ميناء طرابلس». */
  PLACE,
  /** Somebody or something described and not named: «طائرة حربية», «عشرات الأسرى». */
  COMMON,
  /** Anything else, or what the text does not tell. */
  OTHER;

  /** Tells whether the words alone do not say what it is. */
  boolean isOpen() {
    return this == COMMON || this == OTHER;
  }

  /** Returns the name that JSON uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
