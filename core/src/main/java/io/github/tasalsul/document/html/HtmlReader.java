package io.github.tasalsul.document.html;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.UnreadableTextException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved page as an article: its text without the frame of the site, the zones that the
 * markup tells, title, outlet, address, and the day of publication with the place that told it.
 *
 * <pre>{@code
 * Article article = HtmlReader.create().read("page.html", Files.readAllBytes(path));
 * article.pageDate(); // 2020-02-18, JSON-LD datePublished 2020-02-18T23:10:00+03:00
 * }</pre>
 *
 * <p>The day is that of the offset written beside it. Pages of any language are dated; the rest of
 * the program reads Arabic only. Immutable; safe to share between threads.
 */
public final class HtmlReader {
  /** Deeper elements are taken as standing at this depth; no real page comes near. */
  private static final int MOST_DEPTH = 256;

  private final @Nullable Charset charset;
  private final @Nullable ZoneId zone;
  private final @Nullable LocalDate latest;
  private final MonthNames months;
  private final DateCues cues;

  private HtmlReader(
      @Nullable Charset charset,
      @Nullable ZoneId zone,
      @Nullable LocalDate latest,
      MonthNames months,
      DateCues cues) {
    this.charset = charset;
    this.zone = zone;
    this.latest = latest;
    this.months = months;
    this.cues = cues;
  }

  /** Makes a reader with the bundled words, which finds out the charset of each page. */
  public static HtmlReader create() {
    return new HtmlReader(null, null, null, MonthNames.bundled(), new DateCues());
  }

  /** Returns a reader of pages in one charset, whatever they say; null is their own. */
  public HtmlReader withCharset(@Nullable Charset newCharset) {
    return new HtmlReader(newCharset, zone, latest, months, cues);
  }

  /** Returns a reader that takes the day of moments in {@code newZone}; null is their own. */
  public HtmlReader withZone(@Nullable ZoneId newZone) {
    return new HtmlReader(charset, newZone, latest, months, cues);
  }

  /** Returns a reader that believes no date after {@code day}; null is no bound. */
  public HtmlReader notAfter(@Nullable LocalDate day) {
    return new HtmlReader(charset, zone, day, months, cues);
  }

  /**
   * Reads one page. One without an article gives what text it has, or none but the title.
   *
   * @param document what the article is to be called
   * @throws UnreadableTextException if the page is empty, binary, too big, or has no word
   */
  public Article read(String document, byte[] bytes) throws UnreadableTextException {
    Parsed parsed = parse(bytes);
    PageDate date = choice(parsed).of(candidates(parsed));
    PageText text = new PageText(parsed.around());
    text.build(parsed.title(), parsed.lines().lines(), parsed.around().content());
    if (text.text().isBlank() && date == null) {
      throw new UnreadableTextException(
          "holds no word of an article",
          "save the page when it has loaded, or its text (.txt)",
          UnreadableTextException.NO_OFFSET);
    }
    Article article =
        Article.of(document, text.text()).from(parsed.outlet(), address(parsed.page()));
    return (parsed.title().isBlank() ? article : article.titled(parsed.title()))
        .datedByPage(date)
        .zoned(text.zones());
  }

  /** A page with what all that is asked of it needs. */
  private record Parsed(
      Page page,
      JsonLd jsonLd,
      PageLines lines,
      Surroundings around,
      String title,
      @Nullable String outlet,
      DateOrder order) {}

  private Parsed parse(byte[] bytes) throws UnreadableTextException {
    Document parsed =
        Parser.htmlParser()
            .setMaxDepth(MOST_DEPTH)
            .parseInput(PageBytes.decode(bytes, charset), "");
    Page page = new Page(parsed);
    JsonLd jsonLd = JsonLd.of(parsed);
    String headTitle = Headings.inHead(page, jsonLd.headline());
    String outlet = outlet(page, jsonLd);
    Element heading = Headings.find(parsed, headTitle);
    PageLines lines = PageLines.of(parsed);
    Surroundings around = Surroundings.of(parsed, heading, lines.lines());
    String title = title(heading, Headings.withoutSite(headTitle, outlet));
    DateOrder proven = provenOrder(lines.lines());
    DateOrder order = proven == DateOrder.UNKNOWN ? page.order() : proven;
    return new Parsed(page, jsonLd, lines, around, title, outlet, order);
  }

  /** Returns every day that some place of the page tells, for reports on the single places. */
  List<Candidate> candidates(byte[] bytes) throws UnreadableTextException {
    return candidates(parse(bytes));
  }

  private List<Candidate> candidates(Parsed parsed) {
    Page page = parsed.page();
    YearMonth near = AddressDates.month(page);
    DateText dates = new DateText(months, page.language(), parsed.order(), near);
    List<Candidate> candidates = new ArrayList<>();
    parsed.jsonLd().addTo(candidates, dates, page, parsed.title());
    HeadDates.addTo(candidates, dates, page);
    AddressDates.addTo(candidates, dates, page);
    Closeness closeness = new Closeness(parsed.lines(), parsed.around().heading());
    Element body = page.document().body();
    OtherArticles others = new OtherArticles(parsed.around(), dates);
    new BodyDates(dates, others, closeness, cues)
        .addTo(candidates, body == null ? page.document() : body);
    new VisibleDates(dates, others, closeness, cues).addTo(candidates, parsed.lines().lines());
    candidates = EventDays.weighed(candidates, parsed.jsonLd(), page, dates);
    return near == null ? candidates : AddressDates.weighed(candidates, near);
  }

  private Choice choice(Parsed parsed) {
    return new Choice(zone, latest, parsed.order());
  }

  /** The order of day and month that the dates of the page prove, where all prove the same. */
  private static DateOrder provenOrder(List<PageLine> lines) {
    DateOrder proven = DateOrder.UNKNOWN;
    for (PageLine line : lines) {
      DateOrder here = NumericDates.provenOrder(line.text());
      if (here != DateOrder.UNKNOWN && proven != DateOrder.UNKNOWN && here != proven) {
        return DateOrder.UNKNOWN;
      }
      proven = here == DateOrder.UNKNOWN ? proven : here;
    }
    return proven;
  }

  private static String title(@Nullable Element heading, String headTitle) {
    String shown = heading == null ? "" : heading.text().strip();
    return !shown.isEmpty() && (headTitle.isBlank() || Headings.alike(shown, headTitle) >= .5)
        ? shown
        : headTitle.strip();
  }

  private static @Nullable String outlet(Page page, JsonLd jsonLd) {
    String site = page.meta("og:site_name");
    site = site == null ? jsonLd.publisher() : site;
    return site == null ? page.meta("application-name", "dc.publisher", "publisher") : site;
  }

  private static @Nullable String address(Page page) {
    for (String address : page.addresses()) {
      if (address.startsWith("http://") || address.startsWith("https://")) {
        return address;
      }
    }
    return null;
  }
}
