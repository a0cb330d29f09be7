package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
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
    return new TextTimeline(false);
  }

  /** Returns the plain text of a timeline with the reason of each date and its sentences. */
  public static Renderer<Timeline> explainedText() {
    return new TextTimeline(true);
  }

  /** Returns the times of an article, one a line. */
  public static Renderer<DatedArticle> tags() {
    return new TextTags(false);
  }

  /** Returns the times of an article, each followed by how its value came about. */
  public static Renderer<DatedArticle> explainedTags() {
    return new TextTags(true);
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
