package io.github.tasalsul.eval;

import com.google.common.collect.Iterables;
import io.github.tasalsul.eval.Aligner.Pair;
import io.github.tasalsul.eval.Answer.FoundTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures time expressions as TempEval-3 does. An optional one costs nothing either way. */
final class TimeMeasure {
  private final List<Miss> misses = new ArrayList<>();
  private final TimeKinds kinds = new TimeKinds();

  Evaluation of(Gold gold, Map<String, Answer> answers, List<String> unanswered) {
    TimeScore all = TimeScore.NONE;
    List<ArticleFigures> articles = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      Answer nothing = Answer.nothing(article.name());
      TimeScore score = score(article, answers.getOrDefault(article.name(), nothing));
      all = all.plus(score);
      articles.add(new ArticleFigures(article.name(), score.figures()));
    }
    return new Evaluation(
        Measure.TIMES, all.figures(), articles, kinds.breakdowns(), misses, unanswered);
  }

  private TimeScore score(GoldArticle article, Answer answer) {
    List<GoldTime> wanted = article.times().stream().filter(time -> !time.optional()).toList();
    List<GoldTime> optional = article.times().stream().filter(GoldTime::optional).toList();
    List<Pair> pairs =
        Aligner.align(extents(wanted), answer.times().stream().map(FoundTime::extent).toList());
    List<FoundTime> found = answer.times();
    Set<Integer> hit = new HashSet<>();
    Set<Integer> matched = new HashSet<>();
    for (Pair pair : pairs) {
      hit.add(pair.gold());
      matched.add(pair.found());
    }
    List<Integer> spare =
        IntStream.range(0, found.size()).filter(j -> !matched.contains(j)).boxed().toList();
    List<Extent> spareExtents = spare.stream().map(j -> found.get(j).extent()).toList();
    Set<Integer> free = new HashSet<>();
    for (Pair pair : Aligner.align(extents(optional), spareExtents)) {
      free.add(spare.get(pair.found()));
    }

    TimeScore score =
        new TimeScore(wanted.size(), found.size() - free.size(), pairs.size(), 0, 0, 0, 0);
    wanted.forEach(kinds::wanted);
    for (Pair pair : pairs) {
      TimeScore judged = judge(article, answer, wanted.get(pair.gold()), pair.found());
      kinds.met(wanted.get(pair.gold()), found.get(pair.found()), judged);
      score = score.plus(judged);
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!hit.contains(i)) {
        GoldTime missed = wanted.get(i);
        miss(article, answer, "missed", told(missed), "", missed.extent());
      }
    }
    for (int j : spare) {
      if (!free.contains(j)) {
        kinds.spurious(found.get(j));
        miss(article, answer, "spurious", "", told(found.get(j)), found.get(j).extent());
      }
    }
    return score;
  }

  private TimeScore judge(GoldArticle article, Answer answer, GoldTime wanted, int index) {
    FoundTime got = answer.times().get(index);
    boolean exact =
        Iterables.contains(
            Iterables.concat(List.of(wanted.extent()), wanted.otherExtents()), got.extent());
    boolean typed = wanted.type().equals(got.type());
    boolean valued =
        wanted.values().stream().anyMatch(value -> normal(value).equals(normal(got.value())));
    if (!exact || !typed || !valued) {
      List<String> wrong = new ArrayList<>();
      if (!exact) {
        wrong.add("extent");
      }
      if (!typed) {
        wrong.add("type");
      }
      if (!valued) {
        wrong.add("value");
      }
      miss(article, answer, String.join(" ", wrong), told(wanted), told(got), got.extent());
    }
    return new TimeScore(0, 0, 0, one(exact), one(typed), one(valued), one(exact && valued));
  }

  private void miss(
      GoldArticle article, Answer answer, String kind, String gold, String got, Extent extent) {
    Passage passage = Passage.of("", answer.text(), extent);
    misses.add(new Miss(article.name(), kind, gold, got, List.of(passage)));
  }

  private static String told(GoldTime time) {
    return "«" + time.text() + "» " + time.type() + " " + time.values().get(0);
  }

  private static String told(FoundTime time) {
    return "«" + time.text() + "» " + time.type() + " " + time.value();
  }

  private static String normal(String value) {
    return value.strip().toUpperCase(Locale.ROOT);
  }

  private static int one(boolean right) {
    return right ? 1 : 0;
  }

  private static List<Extent> extents(List<GoldTime> times) {
    return times.stream().map(GoldTime::extent).toList();
  }
}
