package io.github.tasalsul.render;

import static io.github.tasalsul.render.TimemlDocument.attribute;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.render.TimemlDocument.Mark;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in articles as TimeML: {@code <EVENT>} around each trigger, {@code <MAKEINSTANCE>}
 * with polarity and tense, and a {@code <TLINK>} for the time of each event and for each relation:
 * {@code <TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>} for
 * «قصفت ... أمس الثلاثاء».
 *
 * <p>An event whose trigger lies within a time, or within the trigger of another, has no tag of its
 * own, since tags hold words only; nor do links to it stand then. What is planned has the tense
 * FUTURE; what is only possible the modality POSSIBLE.
 */
final class EventTimeml implements Renderer<Extraction> {
  private static final ImmutableMap<Relation, String> LINKS =
      ImmutableMap.of(
          Relation.BEFORE, "BEFORE",
          Relation.AFTER, "AFTER",
          Relation.DURING, "DURING",
          Relation.INCLUDED_IN, "IS_INCLUDED",
          Relation.SIMULTANEOUS, "SIMULTANEOUS",
          Relation.SINCE, "BEGUN_BY",
          Relation.BEGINS_AT, "BEGUN_BY",
          Relation.ENDS_BY, "ENDED_BY");

  @Override
  public void render(Extraction article, Appendable target) throws IOException {
    target.append(TimemlDocument.DECLARATION);
    document(article, target);
  }

  @Override
  public void renderAll(List<Extraction> articles, Appendable target) throws IOException {
    if (articles.size() == 1) {
      render(articles.get(0), target);
      return;
    }
    target.append(TimemlDocument.DECLARATION).append("<TimeMLCollection>\n");
    for (Extraction article : articles) {
      document(article, target);
    }
    target.append("</TimeMLCollection>\n");
  }

  private static void document(Extraction article, Appendable target) throws IOException {
    List<Mark> marks = new ArrayList<>(TimemlDocument.times(article.times()));
    RangeSet<Integer> taken = TreeRangeSet.create();
    marks.forEach(mark -> taken.add(range(mark.span())));
    List<TimedEvent> marked = new ArrayList<>();
    for (TimedEvent timed : article.events()) {
      Event event = timed.event();
      if (!taken.intersects(range(event.trigger()))) {
        taken.add(range(event.trigger()));
        String attributes = attribute("eid", event.id()) + attribute("class", kind(event));
        marks.add(new Mark(event.trigger(), "EVENT", attributes));
        marked.add(timed);
      }
    }
    marks.sort(Comparator.comparing(Mark::span));
    TimemlDocument.write(article.dated(), marks, links(article, marked), target);
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  /** Tells whether a time has a tag: one that lies within another has none. */
  private static boolean isMarked(int index, List<TimeExpression> times) {
    Span span = times.get(index).span();
    return index == 0 || times.get(index - 1).span().end() <= span.start();
  }

  private static List<String> links(Extraction article, List<TimedEvent> marked) {
    List<String> links = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (TimedEvent timed : marked) {
      there.add(timed.event().id());
      links.add(instance(timed.event()));
    }
    int number = 0;
    for (TimedEvent timed : marked) {
      String link = timeLink(timed, article);
      if (link != null) {
        number++;
        links.add(tlink(number, link));
      }
    }
    for (EventRelation relation : article.relations()) {
      String type = LINKS.get(relation.relation());
      if (type != null && there.contains(relation.from()) && there.contains(relation.to())) {
        number++;
        links.add(
            tlink(
                number,
                attribute("relType", type)
                    + attribute("eventInstanceID", instanceId(relation.from()))
                    + attribute("relatedToEventInstance", instanceId(relation.to()))));
      }
    }
    return links;
  }

  private static String instance(Event event) {
    StringBuilder tag = new StringBuilder("<MAKEINSTANCE");
    tag.append(attribute("eventID", event.id()));
    tag.append(attribute("eiid", instanceId(event.id())));
    tag.append(attribute("tense", tense(event)));
    tag.append(attribute("aspect", event.realis() == Realis.ONGOING ? "PROGRESSIVE" : "NONE"));
    tag.append(attribute("polarity", event.polarity().name()));
    tag.append(attribute("pos", "OTHER"));
    if (event.realis() == Realis.HYPOTHETICAL) {
      tag.append(attribute("modality", "POSSIBLE"));
    }
    return tag.append("/>").toString();
  }

  /** Returns the attributes that tie an event to its time; null where nothing does. */
  private static @Nullable String timeLink(TimedEvent timed, Extraction article) {
    EventTime time = timed.time();
    String event = attribute("eventInstanceID", instanceId(timed.event().id()));
    Integer timex = time.timex();
    if (timex != null && isMarked(timex, article.times())) {
      return attribute("relType", relation(time.when()))
          + event
          + attribute("relatedToTime", TimemlDocument.tid(timex));
    }
    if (time.basis() == EventTime.Basis.DCT && article.date().value() != null) {
      return attribute("relType", "IS_INCLUDED")
          + event
          + attribute("relatedToTime", TimemlDocument.DCT);
    }
    return null;
  }

  /** A bound of which one side is open was said by «قبل», «بعد» or «منذ» with the time. */
  private static String relation(When when) {
    boolean start = when.range().startInclusive() != null;
    boolean end = when.range().endExclusive() != null;
    if (when.extent() == When.Extent.SPAN) {
      return start ? "BEGUN_BY" : "ENDED_BY";
    }
    return start == end ? "IS_INCLUDED" : start ? "AFTER" : "BEFORE";
  }

  private static String kind(Event event) {
    if (event.reporting() || event.type() == EventType.STATEMENT) {
      return "REPORTING";
    }
    return switch (event.type()) {
      case START, END, RESUME, SUSPEND -> "ASPECTUAL";
      case DEMAND, THREATEN, REJECT, ACCUSE -> "I_ACTION";
      default -> "OCCURRENCE";
    };
  }

  private static String tense(Event event) {
    return switch (event.realis()) {
      case ACTUAL -> "PAST";
      case ONGOING -> "PRESENT";
      case PLANNED -> "FUTURE";
      case HYPOTHETICAL -> "NONE";
    };
  }

  private static String tlink(int number, String attributes) {
    return "<TLINK" + attribute("lid", "l" + number) + attributes + "/>";
  }

  private static String instanceId(String event) {
    return "ei" + event.substring(1);
  }
}
