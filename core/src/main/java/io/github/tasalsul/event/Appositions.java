package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.ArrayList;
import java.util.List;

/**
 * Bare phrases behind a verb that only say who the one before them is: of «عقد عزيز أخنوش، رئيس
 * الحكومة، اجتماعا» the office, of «فتح المدعي العام القاضي فلان تحقيقا» rank and name. They are no
 * object.
 */
final class Appositions {
  private final SentenceView view;
  private final Roles roles;
  private final Actors actors;

  Appositions(SentenceView view, Roles roles, Actors actors) {
    this.view = view;
    this.roles = roles;
    this.actors = actors;
  }

  /** Returns the phrases without those that tell who another is, rank and name joined to it. */
  List<Led> joined(List<Led> found) {
    List<Led> kept = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Led led = found.get(k);
      if (kept.isEmpty() || !led.isBare()) {
        kept.add(led);
        continue;
      }
      Led before = kept.get(kept.size() - 1);
      boolean beside = before.isBare() && isNext(before, led);
      if (beside && isRankedName(led) && isOffice(before) && isOneWith(found, k)) {
        kept.set(kept.size() - 1, longer(before, led.chunks().get(0).end()));
        continue;
      }
      boolean who = beside && isComma(led.start() - 1) && isNamed(before) && isOffice(led);
      if (!who && (before.isBare() || !isSameTown(before, led))) {
        kept.add(led);
      }
    }
    return ImmutableList.copyOf(kept);
  }

  /** Tells whether nothing but a comma or a time stands between two phrases. */
  private boolean isNext(Led before, Led led) {
    for (int i = before.end(); i < led.start(); i++) {
      if (!isComma(i) && !view.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  /** «إلى غاو، كبرى مدن الشمال، لجنة التحقيق»: what a place is, between commas. */
  private boolean isSameTown(Led before, Led led) {
    int comma = before.end();
    return led.isBare()
        && comma < led.start()
        && isComma(comma)
        && led.start() - comma <= 2
        && led.chunks().size() == 1
        && actors.isPlace(led.chunks().get(0))
        && !actors.isBody(led.chunks().get(0))
        && led.end() < view.size()
        && isComma(led.end());
  }

  /** «القاضي غسان حيدر», «الملك سلمان»: a rank with the article and a name. */
  private boolean isRankedName(Led led) {
    int name = behindRank(led.start());
    return name > led.start() && name < led.chunks().get(0).end();
  }

  /** Tells whether a name stands at token {@code i}, or a rank with one behind it. */
  boolean isNamed(int i) {
    return view.token(i).isName() || behindRank(i) > i;
  }

  /** The token of the name behind a rank at token {@code i}, or {@code i}: «العقيد الركن تركي». */
  private int behindRank(int i) {
    if (!roles.is(view, i, Roles.Kind.HONORIFIC) || !view.isDefinite(i)) {
      return i;
    }
    int next = i + 1;
    while (next < view.size() && view.isAdjective(next)) {
      next++;
    }
    return next < view.size() && view.token(next).isName() ? next : i;
  }

  /**
   * «وزير النقل الدكتور فلان زار»: where rank and name of an office before its verb end; behind a
   * verb they may be another's.
   */
  int withRank(int start, int end, int nextEnd) {
    boolean office =
        roles.is(view, start, Roles.Kind.ROLE)
            && !roles.is(view, start, Roles.Kind.ORGANISATION)
            && !view.isDefinite(start)
            && end - start > 1;
    boolean free = start == 0 || !view.isVerb(start - 1) || view.is(start - 1, Part.WAS);
    return office && free && behindRank(end) > end ? nextEnd : end;
  }

  /**
   * A comma sets off who the first is; without one, the object that follows or «إن» shows it:
   * «استقبل الملك الأمير فلانا» has two people.
   */
  private boolean isOneWith(List<Led> found, int k) {
    Led led = found.get(k);
    boolean object = k + 1 < found.size() && found.get(k + 1).isBare();
    int next = led.end();
    while (view.isTime(next)) {
      next++;
    }
    boolean accusative =
        view.isNominal(next) && TriggerFinder.isAccusative(view.token(next).form());
    return isComma(led.start() - 1)
        || object
        || accusative
        || view.is(led.end(), Part.COMPLEMENTIZER);
  }

  /** «رئيس الحكومة», «العضو في البرلمان», «أحد الشهود». */
  private boolean isOffice(Led led) {
    int head = actors.head(led.chunks().get(0));
    return roles.is(view, head, Roles.Kind.ROLE) && !roles.is(view, head, Roles.Kind.ORGANISATION);
  }

  private boolean isNamed(Led led) {
    Chunk last = led.chunks().get(led.chunks().size() - 1);
    boolean name = view.token(last.end() - 1).isName();
    return name && !actors.isPlace(new Chunk(last.end() - 1, last.end()));
  }

  private boolean isComma(int i) {
    return i >= 0 && (view.token(i).text().equals("\u060C") || view.token(i).text().equals(","));
  }

  private static Led longer(Led led, int end) {
    List<Chunk> chunks = new ArrayList<>(led.chunks());
    int last = chunks.size() - 1;
    chunks.set(last, new Chunk(chunks.get(last).start(), end));
    return new Led(led.preposition(), chunks);
  }
}
