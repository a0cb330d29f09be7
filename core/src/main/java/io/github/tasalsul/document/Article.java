package io.github.tasalsul.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in: its text untouched, and what is known about it from outside.
 *
 * <pre>{@code
 * Article article = Article.of("libya-1", "أمس الثلاثاء قصفت قوات حفتر ميناء طرابلس")
 *     .publishedOn(LocalDate.of(2020, 2, 19));
 * }</pre>
 *
 * @param document the name that results carry: a file name or the id of a JSON line
 * @param text the whole text, to which every offset refers
 * @param title the title where it came apart from the text, else null
 * @param published the day of publication where somebody said so from outside, else null
 * @param outlet who published it, else null
 * @param url where it stands, else null
 * @param pageDate the day of publication that its page tells, else null; {@code published} is
 *     trusted more
 * @param zones what its page's markup tells of the zones of its text, in text order; empty where it
 *     came without markup
 */
public record Article(
    String document,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable PageDate pageDate,
    List<Zone> zones) {

  /**
   * Checks the name and copies the list.
   *
   * @throws IllegalArgumentException if {@code document} is empty
   */
  public Article {
    checkArgument(!document.isEmpty(), "document must have a name");
    requireNonNull(text, "text");
    zones = List.copyOf(zones);
  }

  /** Makes an article that came without a page. */
  public Article(
      String document,
      String text,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String outlet,
      @Nullable String url) {
    this(document, text, title, published, outlet, url, null, List.of());
  }

  /** Makes an article of which nothing but its name and text is known. */
  public static Article of(String document, String text) {
    return new Article(document, text, null, null, null, null);
  }

  /** Returns this article with its day of publication, which every later stage trusts. */
  public Article publishedOn(LocalDate day) {
    requireNonNull(day, "day");
    return new Article(document, text, title, day, outlet, url, pageDate, zones);
  }

  /** Returns this article with the title that came beside its text. */
  public Article titled(String newTitle) {
    return new Article(document, text, newTitle, published, outlet, url, pageDate, zones);
  }

  /** Returns this article with its outlet and address; null where unknown. */
  public Article from(@Nullable String newOutlet, @Nullable String newUrl) {
    return new Article(document, text, title, published, newOutlet, newUrl, pageDate, zones);
  }

  /** Returns this article under another name. */
  public Article named(String newDocument) {
    return new Article(newDocument, text, title, published, outlet, url, pageDate, zones);
  }

  /** Returns this article with the day that its page tells; null where it tells none. */
  public Article datedByPage(@Nullable PageDate newPageDate) {
    return new Article(document, text, title, published, outlet, url, newPageDate, zones);
  }

  /** Returns this article with the zones that its page's markup tells, in text order. */
  public Article zoned(List<Zone> newZones) {
    return new Article(document, text, title, published, outlet, url, pageDate, newZones);
  }
}
