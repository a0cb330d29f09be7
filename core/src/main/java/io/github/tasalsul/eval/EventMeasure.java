package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Aligner.Pair;
import io.github.tasalsul.eval.Answer.FoundEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures events: found or not, and of those found their type, realis, date, agents and place. */
final class EventMeasure {
  private final List<Miss> misses = new ArrayList<>();
  private final LinkKinds kinds = new LinkKinds(misses);

  Evaluation of(Gold gold, Map<String, Answer> answers, List<String> unanswered) {
    EventScore all = EventScore.NONE;
    List<ArticleFigures> articles = new ArrayList<>();
    for (GoldArticle article : gold.articles()) {
      Answer nothing = Answer.nothing(article.name());
      EventScore score = score(article, answers.getOrDefault(article.name(), nothing));
      all = all.plus(score);
      articles.add(new ArticleFigures(article.name(), score.figures()));
    }
    return new Evaluation(
        Measure.EVENTS, all.figures(), articles, kinds.breakdowns(), misses, unanswered);
  }

  private EventScore score(GoldArticle article, Answer answer) {
    List<GoldEvent> gold = article.events();
    List<FoundEvent> found = answer.events();
    EventAligner.Alignment alignment = EventAligner.align(gold, found);
    Set<Integer> free = new HashSet<>(alignment.free());
    Set<Integer> metGold = new HashSet<>();
    Set<Integer> metFound = new HashSet<>();
    EventScore score = EventScore.NONE;
    for (Pair pair : alignment.pairs()) {
      if (gold.get(pair.gold()).optional()) {
        free.add(pair.found());
      } else {
        metGold.add(pair.gold());
        metFound.add(pair.found());
        EventJudge judge =
            new EventJudge(
                article.name(),
                answer.text(),
                gold.get(pair.gold()),
                found.get(pair.found()),
                misses);
        EventScore judged = judge.score();
        kinds.dated(found.get(pair.found()), judged.dated(), judged.invented());
        score = score.plus(judged);
      }
    }
    kinds.relations(article, answer, alignment.pairs());
    int wanted = 0;
    int datable = 0;
    for (int i = 0; i < gold.size(); i++) {
      GoldEvent event = gold.get(i);
      if (!event.optional()) {
        wanted++;
        datable += event.isDated() ? 1 : 0;
        if (!metGold.contains(i)) {
          miss(article, answer, "missed event", told(event), "", event.trigger());
        }
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!metFound.contains(j) && !free.contains(j)) {
        FoundEvent spurious = found.get(j);
        miss(article, answer, "spurious event", "", told(spurious), spurious.trigger());
      }
    }
    return score.plus(EventScore.counting(wanted, found.size() - free.size(), datable));
  }

  private void miss(
      GoldArticle article, Answer answer, String kind, String gold, String got, Extent extent) {
    Passage passage = Passage.of("", answer.text(), extent);
    misses.add(new Miss(article.name(), kind, gold, got, List.of(passage)));
  }

  private static String told(GoldEvent event) {
    return "«" + event.text() + "» " + event.types().get(0);
  }

  private static String told(FoundEvent event) {
    return "«" + event.text() + "» " + event.type();
  }
}
