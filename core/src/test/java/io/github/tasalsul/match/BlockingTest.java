package io.github.tasalsul.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.When;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import io.github.tasalsul.timeline.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockingTest {
  private static final String SENTENCE = "هاجمت القوات المدينة";

  /** The pairs of mentions, by the articles' names and the events' places in them. */
  private static List<String> pairs(Extraction... articles) {
    List<Telling> tellings = new ArrayList<>();
    for (Extraction article : articles) {
      for (int i = 0; i < article.events().size(); i++) {
        tellings.add(Telling.of(article, i, EntityAliases.standard()));
      }
    }
    List<String> pairs = new ArrayList<>();
    new Blocking(TypeGroups.bundled(), true)
        .pairs(tellings, (a, b) -> pairs.add(name(tellings.get(a)) + "-" + name(tellings.get(b))));
    return pairs;
  }

  private static String name(Telling telling) {
    return telling.document() + telling.index();
  }

  private static Story.Telling attack(Story story) {
    return story.tell(EventType.ATTACK, SENTENCE, "هاجمت");
  }

  private static Extraction on(String document, String day) {
    return attack(Story.of(document, "2021-06-01")).on(day).extraction();
  }

  private static Extraction at(String document, When when) {
    return attack(Story.of(document, "2021-06-01")).at(when, EventTime.Basis.EXPLICIT).extraction();
  }

  private static When span(String first, String last) {
    TimeRange range = TimeRange.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    return new When(Extent.SPAN, range, Granularity.MONTH);
  }

  @Test
  void mentions_of_a_day_meet_and_those_of_days_far_apart_do_not() {
    assertThat(pairs(on("a", "2021-03-02"), on("b", "2021-03-02"), on("c", "2021-03-09")))
        .containsExactly("a0-b0");
  }

  @Test
  void sources_that_are_two_days_apart_may_contradict_each_other() {
    assertThat(pairs(on("a", "2021-03-02"), on("b", "2021-03-04"))).containsExactly("a0-b0");
  }

  @Test
  void what_stands_in_one_article_meets_whatever_its_day() {
    Story story = Story.of("a", "2021-06-01");
    attack(story).on("2020-01-05");
    attack(story).on("2021-05-31");

    assertThat(pairs(story.extraction())).containsExactly("a0-a1");
  }

  @Test
  void a_month_meets_its_days_and_what_may_be_of_any_day_before_the_article_too() {
    Extraction month = attack(Story.of("b", "2021-06-01")).inMonth("2021-03").extraction();
    Extraction before = attack(Story.of("c", "2021-04-01")).before().extraction();

    assertThat(pairs(on("a", "2021-03-02"), month, before))
        .containsExactly("a0-b0", "a0-c0", "b0-c0");
  }

  @Test
  void a_span_counts_by_its_beginning_however_long_it_goes_on() {
    assertThat(
            pairs(
                at("a", span("2019-04-01", "2020-01-13")),
                at("b", span("2019-04-01", "2021-05-01"))))
        .containsExactly("a0-b0");
  }

  @Test
  void what_has_no_bound_meets_its_like_alone() {
    Extraction some = attack(Story.of("b", "2021-06-01")).undated().extraction();
    Extraction other = attack(Story.of("c", "2021-06-01")).undated().extraction();

    assertThat(pairs(on("a", "2021-03-02"), some, other)).containsExactly("b0-c0");
  }

  @Test
  void each_pair_comes_once_the_smaller_first_in_order_and_many_of_one_day_stay_few_pairs() {
    Random random = new Random(5);
    Extraction[] articles = new Extraction[1500];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = on(Integer.toString(10_000 + i), "2021-03-0" + (1 + random.nextInt(9)));
    }

    List<String> pairs = pairs(articles);

    assertThat(pairs).isSorted().doesNotHaveDuplicates();
    assertThat(pairs.size()).isBetween(articles.length, articles.length * 200);
  }

  @Test
  void what_shares_no_more_than_a_day_meets_where_few_do() {
    assertThat(pairs(deed("a", "دمرت", "المنصوري"), deed("b", "استباح", "الحسيني")))
        .containsExactly("a0-b0");
  }

  @Test
  void a_day_alone_brings_nobody_together_in_a_crowd() {
    Extraction[] crowd = new Extraction[41];
    for (int i = 0; i < crowd.length; i++) {
      // Every name and verb is another, and no verb is of a kind that the table knows.
      String own = String.valueOf((char) ('\u0628' + i % 20)) + (char) ('\u062D' + i / 20) + "د";
      crowd[i] = deed("d" + (char) ('A' + i), "ن" + own, "ال" + own + "اوي");
    }
    assertThat(pairs(crowd)).isEmpty();
  }

  private static Extraction deed(String document, String verb, String who) {
    return Story.of(document, "2021-06-01")
        .tell(EventType.ATTACK, verb + " " + who + " المدينة", verb)
        .agent(who)
        .on("2021-05-31")
        .extraction();
  }
}
