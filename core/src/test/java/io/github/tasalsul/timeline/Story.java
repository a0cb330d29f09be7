package io.github.tasalsul.timeline;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Attribution;
import io.github.tasalsul.event.EntityKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an article with its events by hand: each event is a sentence of the text. */
public final class Story {
  private final String document;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<TimedEvent> events = new ArrayList<>();
  private final List<EventRelation> relations = new ArrayList<>();

  private Story(String document, LocalDate day) {
    this.document = document;
    this.day = day;
  }

  public static Story of(String document, String day) {
    return new Story(document, LocalDate.parse(day));
  }

  /** Starts an event: a sentence and the word in it that tells it. */
  public Telling tell(EventType type, String sentence, String trigger) {
    int start = text.length();
    text.append(sentence).append('\n');
    int at = start + sentence.indexOf(trigger);
    return new Telling(
        type, Span.of(start, start + sentence.length()), Span.of(at, at + trigger.length()));
  }

  /** Starts another event of the last sentence. */
  public Telling also(EventType type, String trigger) {
    Span sentence = events.get(events.size() - 1).event().sentence();
    int at = text.indexOf(trigger, sentence.start());
    return new Telling(type, sentence, Span.of(at, at + trigger.length()));
  }

  public Story relate(String from, Relation relation, String to) {
    relations.add(new EventRelation(from, relation, to, null));
    return this;
  }

  public Extraction extraction() {
    ArticleDate date =
        new ArticleDate(day, Basis.GIVEN, 1, List.of(day), null, List.of(), List.of());
    Article article = Article.of(document, text.toString());
    return new Extraction(
        new DatedArticle(article, List.of(), date, List.of(), List.of()), events, relations);
  }

  /** One event in the making. */
  public final class Telling {
    private final EventType type;
    private final Span sentence;
    private final Span trigger;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private String lemma;
    private PlaceMention place;
    private Attribution source;
    private Realis realis = Realis.ACTUAL;
    private Polarity polarity = Polarity.POS;
    private ZoneKind zone = ZoneKind.BODY;
    private boolean reporting;

    private Telling(EventType type, Span sentence, Span trigger) {
      this.type = type;
      this.sentence = sentence;
      this.trigger = trigger;
      this.lemma = trigger.of(text);
    }

    public Telling lemma(String word) {
      lemma = word;
      return this;
    }

    public Telling agent(String name) {
      participants.add(new Participant(Role.AGENT, span(name), name, name));
      return this;
    }

    /** Adds somebody whose phrase, «الرئيس فلان», holds a name, or who has none. */
    public Telling agent(String phrase, String name, EntityKind kind) {
      participants.add(new Participant(Role.AGENT, span(phrase), phrase, name, kind));
      return this;
    }

    public Telling patient(String phrase, EntityKind kind) {
      participants.add(new Participant(Role.PATIENT, span(phrase), phrase, phrase, kind));
      return this;
    }

    public Telling patient(String name) {
      participants.add(new Participant(Role.PATIENT, span(name), name, name));
      return this;
    }

    public Telling in(String name, String country, double latitude, double longitude) {
      return in(name, new Place(name, country, latitude, longitude, 0, Place.Kind.CITY));
    }

    public Telling in(String name, Place found) {
      place = new PlaceMention(span(name), name, name, found);
      return this;
    }

    /** Adds so many killed. */
    public Telling counting(long killed) {
      quantities.add(
          new Quantity(
              Quantity.Kind.KILLED, killed, killed, null, null, trigger, trigger.of(text)));
      return this;
    }

    public Telling source(String name) {
      source = new Attribution(span(name), name);
      return this;
    }

    public Telling realis(Realis value) {
      realis = value;
      return this;
    }

    public Telling denied() {
      polarity = Polarity.NEG;
      return this;
    }

    public Telling headline() {
      zone = ZoneKind.HEADLINE;
      return this;
    }

    public Telling reporting() {
      reporting = true;
      return this;
    }

    public Story on(String date) {
      return at(When.on(LocalDate.parse(date)), EventTime.Basis.EXPLICIT);
    }

    public Story asNews() {
      return at(When.on(day), EventTime.Basis.DCT);
    }

    public Story inMonth(String month) {
      When when =
          new When(When.Extent.POINT, TimeRange.ofMonth(YearMonth.parse(month)), Granularity.MONTH);
      return at(when, EventTime.Basis.EXPLICIT);
    }

    public Story before() {
      return at(When.noLaterThan(day), EventTime.Basis.UNKNOWN);
    }

    public Story after() {
      return at(When.notBefore(day), EventTime.Basis.UNKNOWN);
    }

    public Story by(String date) {
      return at(When.noLaterThan(LocalDate.parse(date)), EventTime.Basis.UNKNOWN);
    }

    public Story undated() {
      return at(When.UNKNOWN, EventTime.Basis.UNKNOWN);
    }

    /** Dates the event some days behind another of its article, which may not be dated itself. */
    public Story daysAfter(String other, int days, When when) {
      Meaning.Amount amount = new Meaning.Amount((double) days, Granularity.DAY, null);
      return at(
          when, EventTime.Basis.RELATIVE, new EventTime.Anchor(other, amount, Meaning.Sign.AFTER));
    }

    public Story at(When when, EventTime.Basis basis) {
      return at(when, basis, null);
    }

    private Story at(When when, EventTime.Basis basis, EventTime.@Nullable Anchor anchor) {
      String id = "e" + (events.size() + 1);
      Event event =
          new Event(
              id,
              trigger,
              trigger.of(text),
              lemma,
              sentence,
              zone,
              type,
              realis,
              polarity,
              reporting,
              participants,
              place,
              source,
              "by hand",
              quantities);
      events.add(new TimedEvent(event, new EventTime(when, basis, null, anchor, "by hand")));
      return Story.this;
    }

    private Span span(String name) {
      int at = text.indexOf(name, sentence.start());
      return at < 0 || at >= sentence.end() ? trigger : Span.of(at, at + name.length());
    }
  }
}
