package io.github.tasalsul.render;

import static java.util.stream.Collectors.joining;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was found in an article in brat's standoff format, to lie as {@code .ann} beside the
 * untouched text as {@code .txt}: triggers, participants, places and times as {@code T} lines,
 * events as {@code E7 ATTACK:T12 Agent:T13 Place:T14 Time:T3}, their realis and polarity as
 * attributes, their date as a note, relations as {@code R} lines.
 */
final class EventBrat implements Renderer<Extraction> {
  /** What brat must know of a folder of such files, as its {@code annotation.conf}. */
  static final String CONFIGURATION = configuration();

  @Override
  public void render(Extraction article, Appendable target) throws IOException {
    new Sheet(article, target).write();
  }

  /** One file being written. */
  private static final class Sheet {
    private final Extraction article;
    private final Appendable target;
    private final String text;
    private final CodePointOffsets offsets;
    private final Map<String, String> named = new HashMap<>();
    private int entities;
    private int attributes;
    private int notes;

    Sheet(Extraction article, Appendable target) {
      this.article = article;
      this.target = target;
      this.text = article.article().text();
      this.offsets = CodePointOffsets.of(text);
    }

    void write() throws IOException {
      Map<Integer, String> times = new HashMap<>();
      for (int i = 0; i < article.times().size(); i++) {
        TimeExpression time = article.times().get(i);
        String name = entity(time.type().name(), time.span());
        times.put(i, name);
        note(name, time.value().timex());
      }
      for (TimedEvent timed : article.events()) {
        event(timed, times);
      }
      int number = 0;
      for (EventRelation relation : article.relations()) {
        number++;
        line(
            "R"
                + number
                + "\t"
                + relation.relation()
                + " Arg1:"
                + named.get(relation.from())
                + " Arg2:"
                + named.get(relation.to()));
      }
    }

    private void event(TimedEvent timed, Map<Integer, String> times) throws IOException {
      Event event = timed.event();
      String name = "E" + (named.size() + 1);
      named.put(event.id(), name);
      StringBuilder line = new StringBuilder(name).append('\t').append(event.type());
      line.append(':').append(entity(event.type().name(), event.trigger()));
      Map<Role, Integer> counts = new HashMap<>();
      for (Participant participant : event.participants()) {
        int count = counts.merge(participant.role(), 1, Integer::sum);
        line.append(' ').append(label(participant.role())).append(count == 1 ? "" : count);
        line.append(':').append(entity("Participant", participant.span()));
      }
      PlaceMention place = event.place();
      if (place != null) {
        line.append(" Place:").append(entity("Place", place.span()));
      }
      String time = timed.time().timex() == null ? null : times.get(timed.time().timex());
      if (time != null) {
        line.append(" Time:").append(time);
      }
      line(line.toString());
      attribute("Realis", name, event.realis().name());
      if (event.polarity() == Polarity.NEG) {
        attribute("Polarity", name, "NEG");
      }
      note(name, timed.time().when().edtf());
    }

    private String entity(String kind, Span span) throws IOException {
      entities++;
      List<Span> parts = BratText.parts(text, span);
      target.append("T" + entities + "\t" + kind + " " + BratText.places(parts, offsets) + "\t");
      target.append(BratText.words(parts, text)).append('\n');
      return "T" + entities;
    }

    private void attribute(String kind, String of, String value) throws IOException {
      attributes++;
      line("A" + attributes + "\t" + kind + " " + of + " " + value);
    }

    private void note(String of, String text) throws IOException {
      if (!text.isEmpty()) {
        notes++;
        line("#" + notes + "\tAnnotatorNotes " + of + "\t" + text);
      }
    }

    private void line(String line) throws IOException {
      target.append(line).append('\n');
    }
  }

  private static String label(Role role) {
    String name = role.label();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String configuration() {
    String roles =
        Arrays.stream(Role.values()).map(r -> label(r) + "*:Participant").collect(joining(", "));
    StringBuilder all = new StringBuilder("[entities]\nDATE\nTIME\nDURATION\nSET\nParticipant\n");
    all.append("Place\n\n[relations]\n");
    for (Relation relation : Relation.values()) {
      all.append(relation).append("\tArg1:<EVENT>, Arg2:<EVENT>\n");
    }
    all.append("\n[events]\n");
    for (EventType type : EventType.values()) {
      all.append(type).append('\t').append(roles);
      all.append(", Place?:Place, Time?:DATE|TIME|DURATION|SET\n");
    }
    all.append("\n[attributes]\n");
    all.append("Realis\tArg:<EVENT>, Value:ACTUAL|ONGOING|PLANNED|HYPOTHETICAL\n");
    return all.append("Polarity\tArg:<EVENT>, Value:NEG\n").toString();
  }
}
