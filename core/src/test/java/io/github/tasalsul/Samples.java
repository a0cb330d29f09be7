package io.github.tasalsul;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.Bound;
import io.github.tasalsul.dating.Clue;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Attribution;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Direction;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.time.TimeType;
import io.github.tasalsul.time.TimeValue;
import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.EntryRelation;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Results made by hand, of which every kind of value occurs at least once. */
public final class Samples {
  /** Two emoji stand before most words, so that code points and indices differ. */
  public static final String PORT_TEXT =
      """
      🔴 حفتر يقصف ميناء طرابلس 🔴
      قصفت قوات حفتر أمس الثلاثاء ميناء طرابلس بعد يومين من إعلان الهدنة، بحسب تاس.
      """;

  public static final String TALKS_TEXT = "لم يتم أي لقاء في موسكو الساعة 14:30";

  private static final LocalDate PORT_DAY = LocalDate.of(2020, 2, 18);

  private Samples() {}

  private static Span find(String text, String words) {
    int start = text.lastIndexOf(words);
    return Span.of(start, start + words.length());
  }

  public static DatedArticle dated() {
    Article article =
        new Article(
            "port.txt", PORT_TEXT, null, PORT_DAY.plusDays(1), "تاس", "https://example.org/1");
    Meaning.Both yesterday =
        new Meaning.Both(
            new Meaning.Offset(-1, Granularity.DAY),
            new Meaning.Weekday(DayOfWeek.TUESDAY, Direction.PAST));
    Meaning.Amount twoDays = new Meaning.Amount(2.0, Granularity.DAY, null);
    TimeExpression first =
        new TimeExpression(
            find(PORT_TEXT, "أمس الثلاثاء"),
            "أمس الثلاثاء",
            TimeType.DATE,
            yesterday,
            "yesterday, with its weekday",
            new TimeValue.Resolved(
                "2020-02-18", null, TimeRange.ofDay(PORT_DAY), Granularity.DAY, false));
    TimeExpression second =
        new TimeExpression(
            find(PORT_TEXT, "يومين"),
            "يومين",
            TimeType.DURATION,
            twoDays,
            "an amount of time",
            new TimeValue.Amount("P2D", null, TimeRange.UNKNOWN, Granularity.DAY, false));
    return new DatedArticle(
        article,
        List.of(
            new Zone(ZoneKind.HEADLINE, Span.of(0, PORT_TEXT.indexOf('\n')), "the first line"),
            new Zone(
                ZoneKind.BODY,
                Span.of(PORT_TEXT.indexOf('\n') + 1, PORT_TEXT.length() - 1),
                "what is left")),
        new ArticleDate(
            PORT_DAY.plusDays(1),
            Basis.GIVEN,
            1,
            List.of(PORT_DAY.plusDays(1)),
            null,
            List.of("It was given with the article."),
            List.of(
                new Clue(
                    new Bound.OnWeekday(DayOfWeek.WEDNESDAY),
                    first.span(),
                    first.text(),
                    "counted-weekday",
                    .97,
                    Clue.Use.USED))),
        List.of(first, second),
        List.of(
            new Diagnostic(
                "port.txt",
                Diagnostic.Severity.WARNING,
                "weekday-mismatch",
                "18 February 2020 is a Tuesday.",
                first.span())));
  }

  public static DatedArticle undated() {
    Meaning.Clock clock = new Meaning.Clock(LocalTime.of(14, 30), true, null, null);
    return new DatedArticle(
        Article.of("talks.txt", TALKS_TEXT).titled("لا لقاء"),
        List.of(new Zone(ZoneKind.BODY, Span.of(0, TALKS_TEXT.length()), "all of it")),
        new ArticleDate(
            null,
            Basis.UNKNOWN,
            0,
            List.of(LocalDate.of(2020, 1, 14), LocalDate.of(2020, 1, 21)),
            "a Tuesday in January 2020",
            List.of("No date stands in it."),
            List.of()),
        List.of(
            new TimeExpression(
                find(TALKS_TEXT, "الساعة 14:30"),
                "الساعة 14:30",
                TimeType.TIME,
                clock,
                "a clock time",
                new TimeValue.Unresolved(
                    "XXXX-XX-XXT14:30", "the article's date is not known", Granularity.MINUTE)),
            new TimeExpression(
                find(TALKS_TEXT, "14:30"),
                "14:30",
                TimeType.TIME,
                clock,
                "a clock time",
                new TimeValue.Resolved(
                    "2020-01-14T14:30",
                    "APPROX",
                    new TimeRange(
                        LocalDateTime.of(2020, 1, 14, 14, 30),
                        LocalDateTime.of(2020, 1, 14, 14, 31)),
                    Granularity.MINUTE,
                    true))),
        List.of());
  }

  public static Timeline timeline() {
    Place tripoli = new Place("طرابلس", "LY", 32.887209, 13.191338, 1150989, Place.Kind.CITY);
    Participant army =
        new Participant(Role.AGENT, find(PORT_TEXT, "قوات حفتر"), "قوات حفتر", "قوات حفتر");
    PlaceMention port =
        new PlaceMention(find(PORT_TEXT, "ميناء طرابلس"), "ميناء طرابلس", "طرابلس", tripoli);
    Event shelling =
        new Event(
            "e1",
            find(PORT_TEXT, "قصفت"),
            "قصفت",
            "قصف",
            Span.of(PORT_TEXT.indexOf('\n') + 1, PORT_TEXT.length() - 1),
            ZoneKind.BODY,
            EventType.ATTACK,
            Realis.ACTUAL,
            Polarity.POS,
            false,
            List.of(army),
            port,
            new Attribution(find(PORT_TEXT, "تاس"), "تاس"),
            "verb");
    Event truce =
        new Event(
            "e2",
            find(PORT_TEXT, "إعلان الهدنة"),
            "إعلان الهدنة",
            "هدنة",
            shelling.sentence(),
            ZoneKind.BODY,
            EventType.CEASEFIRE,
            Realis.PLANNED,
            Polarity.POS,
            false,
            List.of(),
            null,
            null,
            "masdar");
    Meaning.Amount twoDays = new Meaning.Amount(2.0, Granularity.DAY, null);
    Extraction first =
        new Extraction(
            dated(),
            List.of(
                new TimedEvent(
                    shelling,
                    new EventTime(
                        When.on(PORT_DAY),
                        EventTime.Basis.EXPLICIT,
                        0,
                        new EventTime.Anchor("e2", twoDays, Meaning.Sign.AFTER),
                        "«أمس الثلاثاء» stands with it.")),
                new TimedEvent(
                    truce,
                    new EventTime(
                        When.noLaterThan(PORT_DAY.minusDays(1)),
                        EventTime.Basis.RELATIVE,
                        null,
                        null,
                        "It lies before the shelling."))),
            List.of(new EventRelation("e1", Relation.AFTER, "e2", "بعد يومين من")));
    Event meeting =
        new Event(
            "e1",
            find(TALKS_TEXT, "لقاء"),
            "لقاء",
            "لقاء",
            Span.of(0, TALKS_TEXT.length()),
            ZoneKind.BODY,
            EventType.MEET,
            Realis.ACTUAL,
            Polarity.NEG,
            false,
            List.of(),
            new PlaceMention(find(TALKS_TEXT, "موسكو"), "موسكو", "موسكو", null),
            null,
            "masdar");
    Extraction second =
        new Extraction(
            undated(),
            List.of(
                new TimedEvent(
                    meeting,
                    new EventTime(
                        When.UNKNOWN, EventTime.Basis.UNKNOWN, null, null, "Nothing says when."))),
            List.of());
    return new Timeline(
        List.of(first, second),
        entries(army, port),
        List.of(
            entry("n6", When.UNKNOWN, Realis.ACTUAL, Polarity.NEG, EventType.MEET)
                .titled("لم يتم أي لقاء")
                .placed(meeting.place())
                .told(new Mention("talks.txt", "e1"))
                .made()),
        List.of(new EntryRelation("n2", Relation.AFTER, "n1")),
        first.diagnostics());
  }

  private static List<Entry> entries(Participant army, PlaceMention port) {
    Mention told = new Mention("port.txt", "e1");
    When sinceApril =
        new When(When.Extent.SPAN, TimeRange.from(LocalDate.of(2019, 4, 1)), Granularity.MONTH);
    When twoDays =
        new When(
            When.Extent.POINT, TimeRange.ofDays(PORT_DAY, PORT_DAY.plusDays(1)), Granularity.DAY);
    return List.of(
        entry("n1", sinceApril, Realis.ONGOING, Polarity.POS, EventType.ATTACK)
            .titled("هجوم\u202e على\nطرابلس")
            .told(told)
            .made(),
        entry("n2", When.on(PORT_DAY), Realis.ACTUAL, Polarity.POS, EventType.ATTACK)
            .titled("قصفت قوات حفتر ميناء طرابلس")
            .by(army)
            .placed(port)
            .told(told, new Mention("talks.txt", "e1"))
            .against(
                new Conflict(
                    new Mention("talks.txt", "e1"),
                    "puts it on 17 February.",
                    When.on(PORT_DAY.minusDays(1))))
            .made(),
        entry("n3", When.on(PORT_DAY), Realis.HYPOTHETICAL, Polarity.POS, EventType.WITHDRAW)
            .titled("انسحاب")
            .told(told)
            .made(),
        entry("n4", twoDays, Realis.PLANNED, Polarity.NEG, EventType.MEET)
            .titled("لن يلتقي")
            .told(told)
            .made(),
        entry(
                "n5",
                When.noLaterThan(LocalDate.of(2020, 3, 1)),
                Realis.ACTUAL,
                Polarity.POS,
                EventType.DISPLACEMENT)
            .titled("نزوح")
            .told(told, new Mention("port.txt", "e2"))
            .made());
  }

  private static Entries entry(
      String id, When when, Realis status, Polarity polarity, EventType type) {
    return new Entries(id, when, status, polarity, type);
  }

  private static final class Entries {
    private final String id;
    private final When when;
    private final Realis status;
    private final Polarity polarity;
    private final EventType type;
    private String title = "";
    private List<Participant> participants = List.of();
    private PlaceMention place;
    private List<Mention> mentions = List.of();
    private List<Conflict> conflicts = List.of();

    Entries(String id, When when, Realis status, Polarity polarity, EventType type) {
      this.id = id;
      this.when = when;
      this.status = status;
      this.polarity = polarity;
      this.type = type;
    }

    Entries titled(String newTitle) {
      title = newTitle;
      return this;
    }

    Entries by(Participant participant) {
      participants = List.of(participant);
      return this;
    }

    Entries placed(PlaceMention newPlace) {
      place = newPlace;
      return this;
    }

    Entries told(Mention... newMentions) {
      mentions = List.of(newMentions);
      return this;
    }

    Entries against(Conflict conflict) {
      conflicts = List.of(conflict);
      return this;
    }

    Entry made() {
      boolean oneDay = when.isOneDay();
      return new Entry(
          id,
          when,
          oneDay ? EventTime.Basis.EXPLICIT : EventTime.Basis.RELATIVE,
          oneDay ? Certainty.HIGH : when.isBounded() ? Certainty.MEDIUM : Certainty.LOW,
          status,
          polarity,
          type,
          title,
          participants,
          place,
          mentions.stream().map(Mention::document).distinct().toList(),
          mentions,
          conflicts,
          0.8,
          "The reason of " + id + ".");
    }
  }
}
