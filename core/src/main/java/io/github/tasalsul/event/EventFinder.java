package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Sense.Flag;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import java.util.List;

/**
 * Finds the events of an article: who did what to whom, where, whether it happened and who says so.
 *
 * <p>In «أمس الثلاثاء قصفت قوات حفتر ميناء طرابلس» it finds one ATTACK, agent «قوات حفتر», patient
 * and place «ميناء طرابلس». Immutable and thread-safe.
 */
public final class EventFinder {
  private final TriggerLexicon lexicon;
  private final RealisCues cues;
  private final Roles roles;
  private final Gazetteer gazetteer;
  private final Lexemes dictionary;

  private EventFinder(
      TriggerLexicon lexicon,
      RealisCues cues,
      Roles roles,
      Gazetteer gazetteer,
      Lexemes dictionary) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.dictionary = dictionary;
  }

  /** Makes a finder over the bundled lexicon that reads words with {@code dictionary}. */
  public static EventFinder create(Lexemes dictionary) {
    return new EventFinder(
        TriggerLexicon.bundled(),
        RealisCues.bundled(),
        Roles.bundled(),
        Gazetteer.bundled(),
        dictionary);
  }

  /**
   * Returns a finder that knows more trigger words, before the bundled ones.
   *
   * @param triggers rows in the form of {@code triggers.tsv}, of which only the columns {@code
   *     lemma}, {@code pos} (verb or noun) and {@code type} must be there; a lemma of several words
   *     is a fixed phrase: «دشن», verb, START
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  public EventFinder withTriggers(TsvTable triggers) {
    return new EventFinder(lexicon.with(triggers), cues, roles, gazetteer, dictionary);
  }

  /**
   * Finds the events of analysed sentences.
   *
   * @param sentences the article's sentences in text order
   * @param zones the article's zones; nothing is found in boilerplate
   * @param times where its time expressions stand, in text order, so that none is taken for a
   *     participant
   * @return the events in text order, named e1, e2 ...
   */
  public List<Event> find(List<Sentence> sentences, List<Zone> zones, List<Span> times) {
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    int count = 0;
    int firstTime = 0;
    Whereabouts whereabouts = new Whereabouts();
    Topic topic = Topic.NONE;
    NameBook book = new NameBook(roles);
    Exposition exposition = new Exposition();
    Topics topics = Topics.of(sentences);
    NameTags names = new NameTags(dictionary, roles, lexicon);
    for (Sentence sentence : sentences) {
      ZoneKind zone = zoneOf(sentence.span(), zones);
      if (zone == ZoneKind.BOILERPLATE) {
        continue;
      }
      while (firstTime < times.size() && times.get(firstTime).end() <= sentence.span().start()) {
        firstTime++;
      }
      List<Span> inside = overlapping(times, firstTime, sentence.span());
      boolean headline = zone == ZoneKind.HEADLINE;
      SentenceView view =
          new SentenceView(sentence, names, dictionary, roles, inside, topics, headline);
      exposition.read(view);
      Told told = inSentence(view, zone, whereabouts, book, exposition, count, topic);
      topic = zone == ZoneKind.BODY ? told.topic() : topic;
      for (Event event : told.events()) {
        events.add(event);
        count++;
      }
    }
    return exposition.kept(events.build()).stream()
        .map(event -> event.withNames(book::resolve))
        .toList();
  }

  private static List<Span> overlapping(List<Span> times, int from, Span sentence) {
    ImmutableList.Builder<Span> inside = ImmutableList.builder();
    for (int k = from; k < times.size() && times.get(k).start() < sentence.end(); k++) {
      if (times.get(k).overlaps(sentence)) {
        inside.add(times.get(k));
      }
    }
    return inside.build();
  }

  /** The events of one sentence, and whom it was about. */
  private record Told(List<Event> events, Topic topic) {}

  private Told inSentence(
      SentenceView view,
      ZoneKind zone,
      Whereabouts whereabouts,
      NameBook book,
      Exposition exposition,
      int count,
      Topic before) {
    List<Trigger> all = new TriggerFinder(lexicon, roles, cues).find(view);
    List<Trigger> triggers = LightVerbs.giveWay(view, all);
    Actors actors = new Actors(view, roles, gazetteer);
    Chunker chunker = new Chunker(gazetteer, roles);
    Phrases phrases = new Phrases(view, chunker, roles, actors);
    Subjects subjects = new Subjects(view, phrases, actors, all);
    Arguments arguments = new Arguments(view, phrases, subjects, actors, all);
    RealisFinder realis = new RealisFinder(view, cues, zone, all, triggers);
    PlaceReader reader = new PlaceReader(view, phrases, gazetteer, roles, whereabouts);
    CarriedPlace places =
        new CarriedPlace(
            view,
            phrases,
            subjects,
            all,
            reader,
            new PlaceFinder(view, phrases, subjects, lexicon, all, reader, arguments),
            whereabouts);
    PeopleWords people = new PeopleWords(view, chunker, roles, gazetteer);
    Quantities quantities = new Quantities(view, phrases, people, triggers, arguments::of);
    Timeless timeless = new Timeless(view, actors, zone);
    SourceFinder sources = new SourceFinder(view, phrases, triggers, arguments);
    Entities entities = new Entities(view, roles, actors, phrases);
    entities.note(book);
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    int number = count;
    Topic topic = Topic.NONE;
    for (Trigger trigger : triggers) {
      if (isOnlyGoverning(trigger)) {
        continue;
      }
      Arguments.Found found = arguments.of(trigger);
      RealisFinder.Verdict verdict = realis.of(trigger);
      if (timeless.is(trigger, found, verdict)) {
        continue;
      }
      List<Participant> participants = participants(view, entities, found);
      if (leavesSubjectOut(trigger, found, subjects)
          && before.fits(actors.genderOfVerb(trigger.first()))) {
        participants =
            ImmutableList.<Participant>builder()
                .addAll(before.participants())
                .addAll(participants)
                .build();
        topic = topic.participants().isEmpty() ? before : topic;
      } else if (topic.participants().isEmpty()
          && trigger.isVerbal()
          && !found.agents().isEmpty()) {
        List<Participant> agents =
            participants.stream().filter(p -> p.role() == Role.AGENT).toList();
        Actors.Gender gender =
            agents.size() > 1 ? Actors.Gender.UNKNOWN : actors.gender(found.agents().get(0));
        topic = new Topic(agents, gender);
      }
      List<Quantity> amounts = quantities.of(trigger);
      PlaceMention place = places.of(trigger);
      if (place != null) {
        whereabouts.note(trigger.sense(), place);
      }
      Span span = wholeWord(view, trigger);
      exposition.note(
          Exposition.telling(
              view, zone, actors, trigger, found, verdict, timeless.hasTime(trigger)));
      events.add(
          new Event(
              "e" + ++number,
              span,
              SentenceText.exact(view, span),
              trigger.sense().lemma(),
              view.sentence().span(),
              zone,
              type(trigger, amounts),
              verdict.realis(),
              verdict.polarity(),
              trigger.sense().is(Flag.REPORTING),
              participants,
              place,
              sources.of(trigger),
              trigger.rule(),
              amounts));
    }
    return new Told(events.build(), topic.participants().isEmpty() ? before : topic);
  }

  /** «توفي أربعة أشخاص»: what of one is a death is of several the toll of something. */
  private static EventType type(Trigger trigger, List<Quantity> amounts) {
    boolean several =
        trigger.sense().is(Flag.TOLL)
            && amounts.stream()
                .anyMatch(
                    q -> q.kind() == Quantity.Kind.KILLED && (q.from() == null || q.from() > 1));
    return several ? EventType.CASUALTIES : trigger.sense().type();
  }

  /** «ثم غادر إلى بغداد»: an active verb without a subject in its sentence. */
  private static boolean leavesSubjectOut(
      Trigger trigger, Arguments.Found found, Subjects subjects) {
    return trigger.isVerbal()
        && !trigger.passive()
        && !trigger.sense().is(Flag.SCENE)
        && found.agents().isEmpty()
        && subjects.isWithoutSubject(trigger.first());
  }

  /** A trigger with the pronoun written on it («قصفته») and a lam fused with its article. */
  private static Span wholeWord(SentenceView view, Trigger trigger) {
    int end = trigger.end();
    while (view.isPronoun(end)) {
      end++;
    }
    Span span = Chunker.span(view, trigger.first(), end);
    boolean fused = SentenceText.isFused(view, trigger.first());
    return fused ? view.token(trigger.first() - 1).span().cover(span) : span;
  }

  /** States and auxiliaries were kept so far only for what they govern. */
  private static boolean isOnlyGoverning(Trigger trigger) {
    return trigger.sense().isNoEvent();
  }

  private List<Participant> participants(
      SentenceView view, Entities entities, Arguments.Found found) {
    ImmutableList.Builder<Participant> participants = ImmutableList.builder();
    add(view, entities, Role.AGENT, found.agents(), participants);
    add(view, entities, Role.PATIENT, found.patients(), participants);
    add(view, entities, Role.RECIPIENT, found.recipients(), participants);
    return participants.build();
  }

  private void add(
      SentenceView view,
      Entities entities,
      Role role,
      List<Chunk> chunks,
      ImmutableList.Builder<Participant> participants) {
    for (Chunk chunk : chunks) {
      Span span = Chunker.span(view, chunk.start(), chunk.end());
      participants.add(
          new Participant(
              role, span, SentenceText.of(view, span), entities.name(chunk), entities.kind(chunk)));
    }
  }

  private static ZoneKind zoneOf(Span sentence, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.span().overlaps(sentence)) {
        return zone.kind();
      }
    }
    return ZoneKind.BODY;
  }
}
