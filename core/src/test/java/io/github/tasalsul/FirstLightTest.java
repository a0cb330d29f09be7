package io.github.tasalsul;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.When;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job on the five articles of testdata: what the timeline must tell and must not. */
class FirstLightTest {
  private static Timeline timeline;

  @BeforeAll
  static void buildTheTimeline() {
    timeline = Pipeline.EXTRACTOR.timeline(new ArrayList<>(Pipeline.datedArticles().values()));
  }

  private static List<Entry> facts(Predicate<Entry> which, EventType first, EventType... others) {
    Set<EventType> types = EnumSet.of(first, others);
    return timeline.entries().stream()
        .filter(FirstLightTest::isFact)
        .filter(entry -> types.contains(entry.type()))
        .filter(which)
        .toList();
  }

  private static boolean isFact(Entry entry) {
    return entry.polarity() == Polarity.POS
        && (entry.status() == Realis.ACTUAL || entry.status() == Realis.ONGOING);
  }

  private static boolean isOn(Entry entry, String day) {
    return entry.when().isOneDay() && day.equals(entry.when().start());
  }

  private static long articles(Entry entry) {
    return entry.mentions().stream().map(Mention::document).distinct().count();
  }

  private static Stream<Event> events(Entry entry) {
    return entry.mentions().stream().map(FirstLightTest::event);
  }

  private static Event event(Mention mention) {
    return timeline.articles().stream()
        .filter(a -> a.article().document().equals(mention.document()))
        .flatMap(a -> a.events().stream())
        .map(timed -> timed.event())
        .filter(e -> e.id().equals(mention.event()))
        .findFirst()
        .orElseThrow();
  }

  /** Tells whether some telling of the entry stands in a sentence with the word. */
  private static boolean tells(Entry entry, String word) {
    return entry.mentions().stream()
        .anyMatch(
            mention ->
                timeline.articles().stream()
                    .filter(a -> a.article().document().equals(mention.document()))
                    .anyMatch(
                        a -> event(mention).sentence().of(a.article().text()).contains(word)));
  }

  @Test
  void theOffensiveOnTripoliGoesOnSinceApril2019() {
    assertThat(
            facts(
                e ->
                    Objects.toString(e.when().start(), "").startsWith("2019-04")
                        && tells(e, "طرابلس"),
                EventType.ATTACK,
                EventType.START))
        .isNotEmpty();
  }

  @Test
  void whatGoesOnSinceAprilDoesNotBeginOnTheDayOfAnArticle() {
    assertThat(
            facts(
                e -> "2019-04-24".equals(e.when().start()) && e.when().extent() == When.Extent.SPAN,
                EventType.ATTACK))
        .isEmpty();
  }

  @Test
  void theCeasefireBeganOn12January2020() {
    assertThat(
            facts(
                e -> Objects.toString(e.when().start(), "").startsWith("2020-01-12"),
                EventType.CEASEFIRE,
                EventType.START))
        .isNotEmpty();
  }

  @Test
  void theTalksInMoscowOn13January2020AreOneEntryOfThreeArticles() {
    assertThat(
            facts(e -> isOn(e, "2020-01-13") && tells(e, "موسكو"), EventType.MEET, EventType.START))
        .anyMatch(e -> articles(e) >= 3);
  }

  @Test
  void theBerlinConferenceIsExpectedOn19January2020AndIsNoFact() {
    List<Entry> berlin =
        timeline.entries().stream()
            .filter(e -> e.type() == EventType.MEET && isOn(e, "2020-01-19"))
            .toList();

    assertThat(berlin).isNotEmpty();
    assertThat(berlin).anyMatch(e -> tells(e, "برلين"));
    assertThat(berlin)
        .allMatch(e -> e.status() == Realis.PLANNED || e.status() == Realis.HYPOTHETICAL);
  }

  @Test
  void thePortWasShelledOn18February2020AsTwoArticlesTellInOneEntry() {
    assertThat(facts(e -> isOn(e, "2020-02-18") && tells(e, "ميناء طرابلس"), EventType.ATTACK))
        .anyMatch(e -> articles(e) >= 2);
  }

  @Test
  void theGovernmentSuspendedItsPartOn18Or19February2020() {
    assertThat(
            facts(
                e ->
                    List.of("2020-02-18", "2020-02-19").contains(Objects.toString(e.when().start()))
                        && List.of("2020-02-18", "2020-02-19")
                            .contains(Objects.toString(e.when().end())),
                EventType.SUSPEND))
        .isNotEmpty();
  }

  @Test
  void theTalksWereResumedOn20February2020() {
    assertThat(facts(e -> isOn(e, "2020-02-20"), EventType.RESUME)).isNotEmpty();
  }

  @Test
  void theEntriesComeInOrderOfTheirStartElseTheirEnd() {
    List<String> starts =
        timeline.entries().stream()
            .filter(e -> e.when().start() != null)
            .map(e -> e.when().start().substring(0, 10))
            .toList();

    assertThat(starts).isSorted();
  }

  @Test
  void theEarthquakeOfTheTickerNeverAppears() {
    assertThat(allEntries()).noneMatch(e -> tells(e, "زلزال") || e.title().contains("زلزال"));
  }

  @Test
  void theTitlesOfRelatedArticlesNeverAppear() {
    for (String title : List.of("مرحلة جديدة", "تحبط مخططا", "تنتفض ضد", "ترصد تطورات")) {
      assertThat(allEntries()).noneMatch(e -> tells(e, title));
    }
  }

  @Test
  void whatNobodyTellsAsAFactIsNoFactOfTheTimeline() {
    assertThat(allEntries().filter(FirstLightTest::isFact))
        .allMatch(entry -> events(entry).anyMatch(Event::isFact));
  }

  @Test
  void theDeniedDirectMeetingIsNoFactAndDatesNoFact() {
    assertThat(timeline.entries())
        .filteredOn(e -> tells(e, "ولم يتم أي لقاء مباشر"))
        .filteredOn(e -> events(e).anyMatch(v -> v.polarity() == Polarity.NEG))
        .noneMatch(FirstLightTest::isFact);
  }

  @Test
  void everyMentionIsAnEventOfItsArticleAndStandsInOneEntryOnly() {
    List<Mention> mentions = allEntries().flatMap(e -> e.mentions().stream()).toList();

    assertThat(mentions).doesNotHaveDuplicates();
    assertThat(mentions).allSatisfy(mention -> assertThat(event(mention)).isNotNull());
  }

  @Test
  void withoutGivenDatesOnlyTheArticleThatStatesItsDateIsDated() {
    for (Article article : Pipeline.articles().values()) {
      Extraction found = Pipeline.EXTRACTOR.extract(article);
      if (article.document().startsWith("003")) {
        assertThat(found.date().value()).hasToString("2020-02-21");
        assertThat(found.date().basis()).isEqualTo(Basis.STATED);
      } else {
        assertThat(found.date().value()).as(article.document()).isNull();
        assertThat(found.date().basis()).as(article.document()).isEqualTo(Basis.UNKNOWN);
      }
    }
  }

  private static Stream<Entry> allEntries() {
    return Stream.concat(timeline.entries().stream(), timeline.undated().stream());
  }
}
