package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words behind a verbal noun say of who takes part: its genitive («قصف الجيش»), the object
 * behind that, adjectives of countries, «بين», «من قبل», and a relative clause that carries it out.
 */
final class NounComplements {
  private static final String LAM = "\u0644";

  private final SentenceView view;
  private final Subjects subjects;
  private final Actors actors;

  NounComplements(SentenceView view, Subjects subjects, Actors actors) {
    this.view = view;
    this.subjects = subjects;
    this.actors = actors;
  }

  /** The phrase that follows a verbal noun at once, as its genitive. */
  List<Chunk> genitive(Trigger trigger, List<Led> behind) {
    boolean next =
        !behind.isEmpty()
            && behind.get(0).isBare()
            && behind.get(0).start() <= trigger.end() + quotes(trigger.end())
            && !(view.isDefinite(trigger.first()) && view.counted(behind.get(0).start()) != null);
    return next && !isManner(behind.get(0).start()) ? together(behind.get(0).chunks()) : List.of();
  }

  /** «حكم القتل | تعزيرا»: an indefinite accusative is no genitive. */
  private boolean isManner(int i) {
    return !view.isDefinite(i)
        && !view.token(i).isName()
        && !Chunker.opensGenitive(view, i)
        && view.counted(i) == null
        && TriggerFinder.isAccusative(view.token(i).form());
  }

  /** «لقاء الوزير والسفير»: all who act; of «بيع القمح والحكومة» the first alone. */
  private List<Chunk> together(List<Chunk> chunks) {
    Chunk first = chunks.get(0);
    int end = 1;
    while (end < chunks.size()
        && actors.isPersonOrBody(first)
        && (actors.isPersonOrBody(chunks.get(end)) || isLastName(first, chunks.get(end)))) {
      end++;
    }
    return chunks.subList(0, end);
  }

  /** «حفتر والسراج»: behind a name a definite word alone is a name too. */
  private boolean isLastName(Chunk name, Chunk chunk) {
    return view.token(name.start()).isName()
        && chunk.end() == chunk.start() + 1
        && view.isDefinite(chunk.start());
  }

  private boolean isMany(int i) {
    return view.token(i).tag().endsWith("NNS") && !PlaceWords.isAt(view, i);
  }

  private int quotes(int i) {
    return i < view.size() && view.token(i).isPunctuation() && "\"«“".contains(view.token(i).text())
        ? 1
        : 0;
  }

  /** «قصف الجيش <b>الميناء</b>»: a second bare phrase is the object. */
  List<Chunk> afterGenitive(Trigger trigger, List<Led> behind, boolean owned) {
    if (!owned) {
      return List.of();
    }
    int want = genitive(trigger, behind).isEmpty() ? 0 : 1;
    boolean bare =
        behind.size() > want
            && behind.get(want).isBare()
            && behind.get(want).start() <= trigger.end() + 12;
    return bare ? behind.get(want).chunks() : List.of();
  }

  /** «الاتفاق الذي تم التوصل إليه بين الرئيسين»: the parties stand in the relative clause. */
  List<Chunk> partiesInRelative(Trigger trigger) {
    boolean relative =
        TypeFrames.BETWEEN.contains(trigger.sense().type())
            && view.is(trigger.end(), Part.RELATIVE)
            && view.isVerb(trigger.end() + 1);
    if (relative) {
      for (Led led : subjects.of(trigger.end() + 1).rest()) {
        if (view.is(led.preposition(), Part.BETWEEN)) {
          return led.chunks();
        }
      }
    }
    return List.of();
  }

  /** «لقاء بين الرئيسين», «القصف من قبل الجيش», «مبادرة من القاهرة». */
  List<Chunk> namedBehind(Trigger trigger, List<Led> behind, List<Chunk> otherwise) {
    int next = trigger.end();
    while (next < view.size() && view.isAdjective(next)) {
      next++;
    }
    List<Chunk> agents = otherwise;
    if (agents.isEmpty() || trigger.sense().type() == EventType.MEET) {
      List<Chunk> countries = nationalities(trigger);
      agents = agents.isEmpty() || countries.size() > 1 ? countries : agents;
    }
    for (Led led : behind) {
      int p = led.preposition();
      if (p < 0) {
        continue;
      }
      List<Chunk> by = by(led);
      if (!by.isEmpty()) {
        return by;
      }
      boolean between =
          view.is(p, Part.BETWEEN) && TypeFrames.BETWEEN.contains(trigger.sense().type());
      boolean before = PlaceWords.isFront(view, p) && actors.isBody(led.chunks().get(0));
      if (before && trigger.sense().type() == EventType.INVESTIGATE) {
        agents = led.chunks(); // «استجواب أمام البرلمان»
      }
      boolean theirs =
          p == next
              && view.token(p).form().equals(LAM)
              && agents.isEmpty()
              && !view.isDefinite(trigger.first())
              && TypeFrames.OWNED.contains(trigger.sense().type())
              && (actors.isAnimate(led.chunks().get(0)) || isMany(led.start()));
      if (theirs) {
        agents = led.chunks(); // «إضراب للأطباء», «غارات للتحالف»
      }
      boolean from =
          p == next && view.is(p, Part.FROM) && !TypeFrames.LEAVES.contains(trigger.sense().type());
      if (between || (from && actors.isActor(led.chunks().get(0)))) {
        agents = led.chunks();
      }
    }
    return agents;
  }

  /** «محادثات روسية تركية», «الغارات الإسرائيلية»: whose they are, by their adjectives. */
  private List<Chunk> nationalities(Trigger trigger) {
    if (!TypeFrames.OF_COUNTRIES.contains(trigger.sense().type())) {
      return List.of();
    }
    ImmutableList.Builder<Chunk> found = ImmutableList.builder();
    for (int i = trigger.end(); i < view.size() && view.isAdjective(i); i++) {
      if (actors.isNationality(i)) {
        found.add(new Chunk(i, i + 1));
      }
    }
    return found.build();
  }

  /** «من قبل الجيش», «على يد مسلحين», «من جانب الحكومة»: who did it, or nobody. */
  List<Chunk> by(Led led) {
    int start = led.start();
    boolean leads = view.is(led.preposition(), Part.FROM) || view.is(led.preposition(), Part.ON);
    boolean by = leads && view.is(start, Part.BY) && !view.isDefinite(start);
    if (!by || led.end() <= start + 1 || view.isPronoun(start + 1)) {
      return List.of();
    }
    ImmutableList.Builder<Chunk> chunks = ImmutableList.builder();
    chunks.add(new Chunk(start + 1, led.chunks().get(0).end()));
    return chunks.addAll(led.chunks().subList(1, led.chunks().size())).build();
  }

  /**
   * «القصف الذي نفذته القوات على الميناء»: a relative clause that says who did the noun's event.
   */
  Subjects.@Nullable Roles carrier(Trigger trigger, List<Chunk> genitive) {
    int at = genitive.isEmpty() ? trigger.end() : genitive.get(0).end();
    while (at < view.size() && view.isAdjective(at)) {
      at++;
    }
    if (at + 1 < view.size() && view.token(at).form().equals("\u0644") && view.isDefinite(at + 1)) {
      at += 2; // «مؤتمر الأحزاب للحوار»
    }
    while (at < view.size() && view.isAdjective(at)) {
      at++;
    }
    boolean open = !view.isDefinite(trigger.first()) && genitive.isEmpty();
    int verb = view.is(at, Part.RELATIVE) ? at + 1 : open ? at : view.size();
    boolean carries =
        view.isVerb(verb)
            && view.isPronoun(verb + 1)
            && !VerbFrames.is(view, verb, VerbFrames.Frame.HOSTS); // «محادثات استضافتها مسقط»
    Subjects.Roles roles = carries ? subjects.of(verb) : null;
    boolean acts =
        roles != null && !roles.agents().isEmpty() && actors.isAnimate(roles.agents().get(0));
    return acts ? roles : null; // «محادثات فرضتها الخشية»
  }
}
