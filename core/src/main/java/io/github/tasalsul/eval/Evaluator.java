package io.github.tasalsul.eval;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Timeline;
import java.util.List;
import java.util.Map;

/**
 * Measures the program's answers against a gold standard.
 *
 * <pre>{@code
 * Evaluation times = Evaluator.of(gold).times(List.of(extractor.tag(article)));
 * System.out.println(times.line()); // gold=43 system=43 precision=1.000 recall=1.000 ...
 * }</pre>
 *
 * <p>An article and its gold meet by the leading part of the file's name: {@code 000_abc.txt} is
 * {@code 000}. Articles without gold do not count, save that their entries stand in the timeline.
 */
public final class Evaluator {
  private final Gold gold;

  private Evaluator(Gold gold) {
    this.gold = gold;
  }

  /** Makes an evaluator against {@code gold}. */
  public static Evaluator of(Gold gold) {
    return new Evaluator(gold);
  }

  /** Measures the time expressions of the articles (the measures of TempEval-3). */
  public Evaluation times(List<DatedArticle> articles) {
    return timesOf(articles.stream().map(Answer::from).toList());
  }

  /** Measures the events of the articles, and the dates given to them. */
  public Evaluation events(List<Extraction> articles) {
    return eventsOf(articles.stream().map(Answer::from).toList());
  }

  /**
   * Measures the merged timeline: the dates of its entries, what is put together, the order.
   *
   * @throws IllegalArgumentException if the gold has no timeline
   */
  public Evaluation merge(Timeline timeline) {
    return mergeOf(Story.from(timeline));
  }

  Evaluation timesOf(List<Answer> answers) {
    return new TimeMeasure().of(gold, Answer.byName(answers), unanswered(answers));
  }

  Evaluation eventsOf(List<Answer> answers) {
    return new EventMeasure().of(gold, Answer.byName(answers), unanswered(answers));
  }

  Evaluation mergeOf(Story story) {
    GoldTimeline timeline = gold.timeline();
    checkArgument(timeline != null, "the gold has no timeline");
    return MergeMeasure.of(gold, timeline, story, unanswered(story.articles()));
  }

  private List<String> unanswered(List<Answer> answers) {
    Map<String, Answer> byName = Answer.byName(answers);
    return gold.articles().stream()
        .map(GoldArticle::name)
        .filter(name -> !byName.containsKey(name))
        .toList();
  }
}
