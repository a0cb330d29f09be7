package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Timeline;

/**
 * The way in: every form of text that results can take.
 *
 * <pre>{@code
 * Renderers.text().render(timeline, System.out);
 * // 2020-02-18  = ATTACK  2 articles, 3 mentions  ميناء طرابلس | قصفت قوات حفتر ميناء طرابلس
 * }</pre>
 */
public final class Renderers {
  private Renderers() {}

  /** Returns the plain text of a timeline. */
  public static Renderer<Timeline> text() {
    return text(TextStyle.PLAIN);
  }

  /** Returns the plain text of a timeline with the reason of each date and its sentences. */
  public static Renderer<Timeline> explainedText() {
    return text(TextStyle.PLAIN.explained());
  }

  /** Returns the text of a timeline as a style lays it out, for a terminal or in Arabic. */
  public static Renderer<Timeline> text(TextStyle style) {
    return new TextTimeline(style);
  }

  /**
   * Returns a timeline as comma-separated values, as RFC 4180 has them; one entry a line.
   *
   * @param explained whether a last column gives the reason of each date
   * @param marked whether the text begins with a byte order mark, as Excel wants it for Arabic
   */
  public static Renderer<Timeline> table(boolean explained, boolean marked) {
    return new TimelineTable(explained, marked);
  }

  /**
   * Returns a timeline in Markdown.
   *
   * @param style the language and form of its dates
   * @param explained whether each entry gives the reason of its date
   */
  public static Renderer<Timeline> markdown(DateStyle style, boolean explained) {
    return new TimelineMarkdown(style, explained);
  }

  /** Returns articles as TimeML documents with their events, times and the links between them. */
  public static Renderer<Extraction> eventTimeml() {
    return new EventTimeml();
  }

  /**
   * Returns what was found in an article as the annotation file of brat, to lie beside its text.
   */
  public static Renderer<Extraction> eventBrat() {
    return new EventBrat();
  }

  /** Returns the {@code annotation.conf} of a folder that holds such files. */
  public static String eventBratConfiguration() {
    return EventBrat.CONFIGURATION;
  }

  /** Returns a timeline as one page in Arabic that needs nothing else. */
  public static Renderer<Timeline> html() {
    return html(DateStyle.ARABIC);
  }

  /**
   * Returns the same in the language, with the dates that a reader first sees, of {@code style}.
   */
  public static Renderer<Timeline> html(DateStyle style) {
    return new HtmlTimeline(style);
  }

  /** Returns an article with its times marked and resolved where they stand. */
  public static Renderer<DatedArticle> tags() {
    return new TagText(false, false);
  }

  /** Returns the same, each line followed by how the values of its times came about. */
  public static Renderer<DatedArticle> explainedTags() {
    return new TagText(true, false);
  }

  /**
   * Returns the same for a terminal: marks are bold, and isolates keep the Arabic from turning
   * values round.
   *
   * @param explained whether to say how the values came about
   */
  public static Renderer<DatedArticle> terminalTags(boolean explained) {
    return new TagText(explained, true);
  }

  /** Returns times as comma-separated values, as RFC 4180 has them; one a line under the names. */
  public static Renderer<DatedArticle> tagTable() {
    return new TagTable(false);
  }

  /** Returns the same with a column that says how each value came about. */
  public static Renderer<DatedArticle> explainedTagTable() {
    return new TagTable(true);
  }

  /** Returns an article as a TimeML document with its times as TIMEX3. */
  public static Renderer<DatedArticle> timeml() {
    return new TagTimeml();
  }

  /** Returns the times of an article as the annotation file of brat, to lie beside its text. */
  public static Renderer<DatedArticle> brat() {
    return new TagBrat();
  }

  /** Returns the {@code annotation.conf} of a folder that holds such files. */
  public static String bratConfiguration() {
    return TagBrat.CONFIGURATION;
  }

  /** Returns the tokens of an article, one a line, with the times in BIO notation. */
  public static Renderer<DatedArticle> conll() {
    return new TagConll();
  }

  /** Returns the date of an article, on one line. */
  public static Renderer<DatedArticle> dates() {
    return new TextDates(false);
  }

  /** Returns the date of an article, followed by the clues of its text. */
  public static Renderer<DatedArticle> explainedDates() {
    return new TextDates(true);
  }
}
