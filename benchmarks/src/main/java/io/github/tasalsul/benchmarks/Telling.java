package io.github.tasalsul.benchmarks;

import io.github.tasalsul.benchmarks.Stories.Fact;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.EntityKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A story in the words of one writer. */
final class Telling {
  /** A sentence: the words around a fact, and how it is told. */
  private record Sentence(
      Fact fact,
      String lemma,
      List<String> before,
      List<String> after,
      boolean dated,
      boolean placed) {}

  private final Stories stories;
  private final List<Sentence> sentences = new ArrayList<>();

  private Telling(Stories stories) {
    this.stories = stories;
  }

  Telling(Stories stories, List<Fact> facts) {
    this(stories);
    for (Fact fact : facts) {
      boolean same = stories.random.nextInt(10) < 7;
      sentences.add(
          new Sentence(
              fact,
              same ? fact.verb().lemma() : stories.other(fact.verb()).lemma(),
              words(2 + stories.random.nextInt(6)),
              words(4 + stories.random.nextInt(10)),
              stories.random.nextInt(10) < 6,
              stories.random.nextInt(10) < 7));
    }
  }

  /** The same as another outlet prints it: cut at the end, a word changed here and there. */
  Telling edited() {
    Telling copy = new Telling(stories);
    int kept = Math.max(1, sentences.size() - stories.random.nextInt(3));
    for (Sentence sentence : sentences.subList(0, kept)) {
      List<String> after = new ArrayList<>(sentence.after());
      if (stories.random.nextInt(4) == 0) {
        after.set(stories.random.nextInt(after.size()), stories.word());
      }
      copy.sentences.add(
          new Sentence(
              sentence.fact(),
              sentence.lemma(),
              sentence.before(),
              after,
              sentence.dated(),
              sentence.placed()));
    }
    return copy;
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(stories.word());
    }
    return words;
  }

  /** Makes what an article gives that tells it. */
  Extraction in(String document, String outlet, LocalDate day) {
    StringBuilder text = new StringBuilder();
    List<TimedEvent> events = new ArrayList<>();
    Sentence first = sentences.get(0);
    Sentence headline = new Sentence(first.fact(), first.lemma(), List.of(), words(2), false, true);
    tell(headline, ZoneKind.HEADLINE, text, events, day);
    int body = text.length();
    for (Sentence sentence : sentences) {
      tell(sentence, ZoneKind.BODY, text, events, day);
    }
    List<EventRelation> relations =
        events.size() > 2
            ? List.of(new EventRelation("e3", Relation.AFTER, "e2", null))
            : List.of();
    Article article = Article.of(document, text.toString()).publishedOn(day).from(outlet, null);
    List<Zone> zones =
        List.of(
            new Zone(ZoneKind.HEADLINE, Span.of(0, body), "made up"),
            new Zone(ZoneKind.BODY, Span.of(body, text.length()), "made up"));
    ArticleDate date =
        new ArticleDate(day, Basis.GIVEN, 1, List.of(day), null, List.of(), List.of());
    return new Extraction(
        new DatedArticle(article, zones, date, List.of(), List.of()), events, relations);
  }

  private void tell(
      Sentence sentence,
      ZoneKind zone,
      StringBuilder text,
      List<TimedEvent> events,
      LocalDate day) {
    Fact fact = sentence.fact();
    int start = text.length();
    sentence.before().forEach(word -> text.append(word).append(' '));
    Span trigger = append(text, sentence.lemma());
    List<Participant> participants = new ArrayList<>();
    fact.agents().forEach(name -> participants.add(participant(Role.AGENT, name, text)));
    fact.patients().forEach(name -> participants.add(participant(Role.PATIENT, name, text)));
    PlaceMention place = null;
    if (sentence.placed()) {
      String name = fact.place().name();
      place = new PlaceMention(append(text, name), name, name, fact.place());
    }
    sentence.after().forEach(word -> text.append(word).append(' '));
    Span all = Span.of(start, text.length());
    text.append('\n');
    Event event =
        new Event(
            "e" + (events.size() + 1),
            trigger,
            sentence.lemma(),
            sentence.lemma(),
            all,
            zone,
            fact.verb().type(),
            Realis.ACTUAL,
            Polarity.POS,
            false,
            participants,
            place,
            null,
            "made up");
    events.add(new TimedEvent(event, time(sentence, day)));
  }

  /** A name in full, or by its last word alone. */
  private Participant participant(Role role, String name, StringBuilder text) {
    int last = name.lastIndexOf(' ') + 1;
    String told = stories.random.nextInt(10) < 4 ? name.substring(last) : name;
    return new Participant(role, append(text, told), told, name, EntityKind.OTHER);
  }

  private static EventTime time(Sentence sentence, LocalDate day) {
    LocalDate happened = sentence.fact().day();
    if (sentence.dated()) {
      return new EventTime(When.on(happened), EventTime.Basis.EXPLICIT, null, null, "made up");
    } else if (happened.isBefore(day.minusDays(1))) {
      return new EventTime(When.noLaterThan(day), EventTime.Basis.UNKNOWN, null, null, "made up");
    }
    return new EventTime(When.on(happened), EventTime.Basis.DCT, null, null, "made up");
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    Span span = Span.of(start, text.length());
    text.append(' ');
    return span;
  }
}
