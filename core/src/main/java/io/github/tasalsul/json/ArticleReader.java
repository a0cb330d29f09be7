package io.github.tasalsul.json;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.time.TimeType;
import io.github.tasalsul.time.TimeValue;
import io.github.tasalsul.time.TimexLinks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article of a timeline with all that was found in it.
 *
 * <p>What the words of a time mean is not written, only what they come to: a time that was read
 * cannot be resolved anew. An article whose text was left out has blanks in its place.
 */
final class ArticleReader {
  private static final String ARTICLE_DATE = "t0";
  private static final Pattern CALENDAR = Pattern.compile("[0-9X]{4}(-.*|T.*)?");
  private static final int YEAR = "2020".length();
  private static final int DAY = "2020-02-18".length();

  private ArticleReader() {}

  /** Reads one article; its diagnostics are looked up by its name. */
  static Extraction read(JsonIn in, Function<String, List<JsonIn>> diagnostics) {
    String text = in.has("text") ? in.text("text") : blanks(in);
    CodePointOffsets offsets = CodePointOffsets.of(text);
    JsonIn dateIn = in.in("articleDate");
    ArticleDate date = date(dateIn);
    LocalTime time = dateIn.parsedOrNull("time", LocalTime::parse);
    LocalDate anchor = date.anchor();
    boolean timed = time != null && anchor != null;
    String document = in.text("document");
    List<Zone> zones = in.list("zones", z -> zone(z, offsets));
    String title = in.textOrNull("title");
    boolean isOfText = title != null && title.equals(Zone.headline(zones, text));
    Article article =
        in.make(
            () ->
                new Article(
                    document,
                    text,
                    isOfText ? null : title,
                    timed ? anchor : date.basis() == Basis.GIVEN ? date.value() : null,
                    timed ? time : null,
                    in.textOrNull("outlet"),
                    in.textOrNull("url"),
                    null,
                    List.of()));
    DatedArticle dated =
        new DatedArticle(
            article,
            zones,
            date,
            in.list("timexes", t -> time(t, offsets)),
            diagnostics.apply(document).stream().map(d -> diagnostic(d, offsets)).toList());
    return new Extraction(dated, new EventReader(offsets).events(in), EventReader.relations(in));
  }

  private static String blanks(JsonIn in) {
    int most = 0;
    for (JsonIn zone : in.list("zones", z -> z)) {
      most = Math.max(most, zone.whole("end"));
    }
    for (JsonIn event : in.list("events", e -> e)) {
      most = Math.max(most, event.in("sentence").whole("end"));
    }
    return " ".repeat(most);
  }

  private static Zone zone(JsonIn in, CodePointOffsets offsets) {
    return new Zone(in.constant("kind", ZoneKind.class), in.span(offsets), in.text("rule", ""));
  }

  private static ArticleDate date(JsonIn in) {
    return in.make(
        () ->
            new ArticleDate(
                in.parsedOrNull("value", LocalDate::parse),
                in.constant("basis", Basis.class),
                in.number("confidence"),
                in.texts("candidates").stream().map(LocalDate::parse).toList(),
                in.textOrNull("constraints"),
                in.texts("evidence"),
                List.of(),
                in.parsedOrNull("writtenOn", LocalDate::parse)));
  }

  private static TimeExpression time(JsonIn in, CodePointOffsets offsets) {
    TimeType type = in.constant("type", TimeType.class);
    return new TimeExpression(
        in.span(offsets), in.text("text"), type, meaning(in), in.text("rule", ""), value(in, type));
  }

  private static Meaning meaning(JsonIn in) {
    Meaning.Sign side =
        in.has("endPoint")
            ? Meaning.Sign.BEFORE
            : in.has("beginPoint") ? Meaning.Sign.AFTER : Meaning.Sign.AT;
    Integer anchor =
        in.text("anchorTimeID", ARTICLE_DATE).equals(ARTICLE_DATE)
            ? null
            : in.parsedOrNull("anchorTimeID", name -> Integer.valueOf(name.replace("t", "")) - 1);
    TimexLinks links = new TimexLinks(in.flag("temporalFunction"), anchor, side);
    return new Meaning.Saved(links, in.textOrNull("explanation"));
  }

  private static TimeValue value(JsonIn in, TimeType type) {
    String timex = in.text("value");
    Granularity grain = grain(timex);
    if (in.has("unresolved")) {
      return new TimeValue.Unresolved(timex, in.text("unresolved"), grain);
    } else if (in.has("quant") || in.has("freq") || type == TimeType.SET) {
      return new TimeValue.Recurring(timex, grain, in.textOrNull("quant"), in.textOrNull("freq"));
    }
    TimeRange range = in.make(() -> range(in));
    String mod = in.textOrNull("mod");
    boolean vague = in.flag("vague");
    return type == TimeType.DURATION
        ? new TimeValue.Amount(timex, mod, range, grain, vague)
        : new TimeValue.Resolved(timex, mod, range, grain, vague);
  }

  private static TimeRange range(JsonIn in) {
    return new TimeRange(
        in.parsedOrNull("from", ArticleReader::moment),
        in.parsedOrNull(
            "to",
            t ->
                isDay(t)
                    ? LocalDate.parse(t).plusDays(1).atStartOfDay()
                    : LocalDateTime.parse(t).plusMinutes(1)));
  }

  private static LocalDateTime moment(String text) {
    return isDay(text) ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
  }

  private static boolean isDay(String text) {
    return text.indexOf('T') < 0;
  }

  /** How fine a TIMEX3 value is, by its form. */
  private static Granularity grain(String timex) {
    int time = timex.indexOf('T');
    if (!CALENDAR.matcher(timex).matches()) {
      return Granularity.VAGUE;
    } else if (time > 0) {
      return timex.indexOf(':') > 0 ? Granularity.MINUTE : Granularity.DAY_PART;
    } else if (timex.indexOf('W') > 0) {
      return Granularity.WEEK;
    }
    int length = timex.length();
    return length == YEAR ? Granularity.YEAR : length == DAY ? Granularity.DAY : Granularity.MONTH;
  }

  /** Reads a diagnostic; {@code offsets} is null where it concerns no article that is there. */
  static Diagnostic diagnostic(JsonIn in, @Nullable CodePointOffsets offsets) {
    return new Diagnostic(
        in.text("document"),
        in.constant("severity", Diagnostic.Severity.class),
        in.text("code"),
        in.text("message"),
        offsets != null && in.has("start") ? in.span(offsets) : null);
  }
}
