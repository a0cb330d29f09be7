package io.github.tasalsul.render;

import java.util.Locale;

/** The language of what stands around the Arabic of the articles: headings, labels, dates. */
public enum Language {
  /** Arabic, written from right to left: «حدث مخطط له». */
  ARABIC("ar"),
  /** English: "planned". */
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns its code, {@code ar} or {@code en}. */
  public String tag() {
    return tag;
  }

  /**
   * Returns the language of a code.
   *
   * @throws IllegalArgumentException if it is neither {@code ar} nor {@code en}
   */
  public static Language of(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    throw new IllegalArgumentException("no such language: " + tag + "; there are ar and en");
  }
}
