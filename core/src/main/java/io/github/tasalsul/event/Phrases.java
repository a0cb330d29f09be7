package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands behind a verb or verbal noun: bare noun phrases (its subject and object) and
 * phrases led in by a preposition, within its clause.
 */
final class Phrases {
  private static final int FAR = 30;
  private static final int MOST_COMPLEMENTS = 3;

  private final SentenceView view;
  private final Chunker chunker;
  private final Roles roles;
  private final Actors actors;
  private final Appositions appositions;

  Phrases(SentenceView view, Chunker chunker, Roles roles, Actors actors) {
    this.actors = actors;
    this.view = view;
    this.chunker = chunker;
    this.roles = roles;
    this.appositions = new Appositions(view, roles, actors);
  }

  /**
   * A phrase behind a trigger.
   *
   * @param preposition the token of its preposition, or -1 for a bare phrase
   * @param chunks the phrase and what is joined to it by «و»
   */
  record Led(int preposition, List<Chunk> chunks) {
    boolean isBare() {
      return preposition < 0;
    }

    int end() {
      return chunks.get(chunks.size() - 1).end();
    }

    int start() {
      return chunks.get(0).start();
    }
  }

  /** Returns the phrases behind token {@code from}, up to the next verb, clause or full break. */
  List<Led> after(int from) {
    List<Led> found = new ArrayList<>();
    int clause = from - 1 >= 0 ? view.clauses().clauseOf(from - 1).index() : 0;
    int i = from;
    while (i < view.size()
        && (view.isAdjective(i) || view.isPronoun(i))
        && !(view.isVerb(i - 1) && Chunker.startsAt(view, i))
        && i < from + 4) {
      i++; // what describes the trigger itself
    }
    while (i < view.size() && i < from + FAR) {
      if (view.isVerb(i) || (view.clauses().clauseOf(i).index() != clause && !view.isTime(i))) {
        break;
      }
      if (view.isTime(i) || view.isPronoun(i) || isQuote(i)) {
        i++;
      } else if (view.counted(i) != null) {
        List<Chunk> chunks = joined(i);
        found.add(new Led(-1, chunks));
        i = chunks.get(chunks.size() - 1).end();
      } else if (isPreposition(i)) {
        i = led(i, found);
      } else if (isParticiple(i)) {
        break;
      } else if (isAdverb(i)) {
        i++;
      } else if (Chunker.startsAt(view, i)) {
        List<Chunk> chunks = joined(i);
        found.add(new Led(-1, chunks));
        i = chunks.get(chunks.size() - 1).end();
      } else if (view.token(i).isPunctuation() && !timeAround(i) && !isComma(i) && !isPause(i)) {
        break;
      } else {
        i++;
      }
    }
    return appositions.joined(found);
  }

  private int led(int i, List<Led> found) {
    int at = i + 1;
    if (view.isPronoun(at) || view.is(at, Part.MANNER)) {
      return at + 1; // «عنه», «على الأقل»
    }
    if (leadsAgent(i)) {
      List<Chunk> behind = joined(at + 1);
      ImmutableList.Builder<Chunk> by = ImmutableList.builder();
      by.add(new Chunk(at, behind.get(0).end()));
      by.addAll(behind.subList(1, behind.size()));
      found.add(new Led(i, by.build()));
      return behind.get(behind.size() - 1).end();
    }
    while (at < view.size() && (isQuote(at) || isPreposition(at) || isAsTo(at))) {
      at++;
    }
    if (!Chunker.startsAt(view, at)) {
      return at;
    }
    List<Chunk> chunks = joined(at);
    found.add(new Led(i, chunks));
    return chunks.get(chunks.size() - 1).end();
  }

  /** «من حيث المبدأ»: two words lead in one phrase. */
  private boolean isAsTo(int i) {
    return view.is(i - 1, Part.FROM) && view.token(i).tag().startsWith("W");
  }

  /** «من قبل الجيش», «على يد مسلحين»: who did it, led in by two words. */
  private boolean leadsAgent(int i) {
    return (view.is(i, Part.FROM) || view.is(i, Part.ON))
        && view.is(i + 1, Part.BY)
        && !view.isDefinite(i + 1)
        && !view.isPronoun(i + 2)
        && Chunker.startsAt(view, i + 2)
        && !view.isTime(i + 2);
  }

  /** Returns the phrase at {@code start}, its comma apposition in, and what «و» joins to it. */
  List<Chunk> joined(int start) {
    ImmutableList.Builder<Chunk> chunks = ImmutableList.builder();
    boolean each =
        view.is(start, Part.EACH)
            && view.is(start + 1, Part.FROM)
            && Chunker.startsAt(view, start + 2);
    int at = each ? start + 2 : start;
    int end = withApposition(at, withComplement(at, ranked(at, chunker.end(view, at))));
    int next = chunker.joined(view, end);
    if (next >= 0 && actors.headsSeveral(at)) {
      while (next >= 0 && sharesHead(next)) {
        end = withApposition(next, chunker.end(view, next));
        next = chunker.joined(view, end);
      }
    }
    boolean more = false;
    while (next >= 0 && actors.isTask(at, next, more)) {
      end = withApposition(at, chunker.end(view, next));
      next = chunker.joined(view, end);
      more = true;
    }
    Chunk first = new Chunk(at, end);
    chunks.add(first);
    while (next >= 0 && isLike(first, next)) {
      end = withApposition(next, chunker.end(view, next));
      chunks.add(new Chunk(next, end));
      next = chunker.joined(view, end);
    }
    return chunks.build();
  }

  private int ranked(int start, int end) {
    boolean more = end < view.size() && Chunker.startsAt(view, end);
    return more ? appositions.withRank(start, end, chunker.end(view, end)) : end;
  }

  /** «سفارات فرنسا وألمانيا | وبعثة الاتحاد»: only a definite noun or a name shares the head. */
  private boolean sharesHead(int next) {
    return view.token(next).isName()
        || (view.isDefinite(next) && !roles.is(view, next, Roles.Kind.ROLE));
  }

  /** «من أنقرة وموسكو | ومباحثات مكثفة»: what «و» joins to a name is no indefinite thing. */
  private boolean isLike(Chunk first, int next) {
    boolean thing =
        !view.isDefinite(next)
            && view.token(next).tag().startsWith("NN")
            && !view.token(next).isName()
            && !actors.isBody(new Chunk(next, next + 1))
            && !PlaceWords.isAt(view, next);
    return !thing || !view.token(first.start()).isName();
  }

  /**
   * «المتحدث باسم البعثة الأممية في ليبيا جان العالم»: an office reaches over its complements to
   * the name, if one follows.
   */
  private int withComplement(int start, int end) {
    if (!roles.is(view, start, Roles.Kind.ROLE)) {
      return end;
    }
    int at = end;
    for (int k = 0; k < MOST_COMPLEMENTS && at + 1 < view.size(); k++) {
      boolean led = view.token(at).tag().equals("IN") && !view.is(at, Part.COMPLEMENTIZER);
      if (!led || !Chunker.startsAt(view, at + 1)) {
        break;
      }
      at = chunker.end(view, at + 1);
      if (endsInName(at)) {
        return at;
      }
      int named = withApposition(start, at);
      if (named > at) {
        return named;
      }
    }
    return end;
  }

  private boolean endsInName(int end) {
    return end >= 2
        && view.token(end - 1).isNominal()
        && !view.isAdjective(end - 1)
        && view.token(end - 2).isName()
        && !view.isDefinite(end - 2)
        && chunker.isPerson(view, end - 2, end);
  }

  /** «قائد الجيش الوطني، خليفة حفتر»: names set off by a comma belong to the office before them. */
  private int withApposition(int start, int end) {
    boolean named = false;
    for (int i = start; i < end; i++) {
      named |= view.token(i).isName() && i == end - 1 && end - start < 3;
    }
    if (named || end + 1 >= view.size() || !isComma(end) || !appositions.isNamed(end + 1)) {
      return end;
    }
    int names = chunker.end(view, end + 1);
    boolean closed =
        names >= view.size()
            || view.token(names).isPunctuation()
            || view.token(names).tag().equals("IN")
            || view.isTime(names);
    return closed && names - end > 2 ? names : end;
  }

  boolean isPreposition(int i) {
    if (view.token(i).tag().equals("IN")) {
      return !view.is(i, Part.COMPLEMENTIZER);
    }
    return (view.is(i, Part.AFTER)
            || view.is(i, Part.BEFORE)
            || view.is(i, Part.DURING)
            || view.is(i, Part.BETWEEN)
            || view.is(i, Part.WITH)
            || view.is(i, Part.AROUND)
            || view.is(i, Part.AGAINST)
            || view.is(i, Part.VIA)
            || view.is(i, Part.CAUSE)
            || view.is(i, Part.TO)
            || view.is(i, Part.IN))
        && !view.isDefinite(i);
  }

  /** «وفقا ل», «احتجاجا على», «ابتداء من»: an indefinite accusative that a preposition follows. */
  boolean isAdverb(int i) {
    return view.is(i, Part.SOURCE)
        || (view.isNominal(i)
            && !view.isDefinite(i)
            && !view.token(i).isName()
            && TriggerFinder.isAccusative(view.token(i).form())
            && i + 1 < view.size()
            && view.token(i + 1).tag().equals("IN")
            && i > 0
            && !view.isVerb(i - 1));
  }

  /** «وأضاف الوزير | مخاطبا الصحفيين»: an indefinite participle opens a clause of its own. */
  private boolean isParticiple(int i) {
    return view.token(i).tag().startsWith("VN") && TriggerFinder.isAccusative(view.token(i).form());
  }

  boolean isComma(int i) {
    return view.token(i).text().equals("،") || view.token(i).text().equals(",");
  }

  boolean isQuote(int i) {
    String text = view.token(i).text();
    return text.length() == 1 && "\"«»“”'".indexOf(text.charAt(0)) >= 0;
  }

  /** «اجتماع روسي تركي.. بشأن التسوية»: dots within a sentence, before a preposition. */
  private boolean isPause(int i) {
    boolean dots = view.token(i).text().chars().allMatch(c -> c == '.');
    boolean more = i + 1 < view.size() && view.token(i + 1).text().startsWith(".");
    return dots && (more || (i + 1 < view.size() && isPreposition(i + 1)));
  }

  private boolean timeAround(int i) {
    return view.isTime(i + 1) || view.isTime(i - 1);
  }
}
