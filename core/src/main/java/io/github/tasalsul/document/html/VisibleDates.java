package io.github.tasalsul.document.html;

import io.github.tasalsul.document.PageDate.Rung;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates that stand in the lines of the page, without markup that says so. */
final class VisibleDates {
  private static final double LINE = .45;
  private static final double CUE = .25;
  private static final double SHORT = .12;
  private static final double NEAR = .12;
  private static final double MIDDLING = .15;
  private static final double PARAGRAPH = .15;
  private static final double ASIDE = .3;
  private static final double UPDATED = .42;
  private static final double CAPTION = .35;
  private static final double CHRONICLE = .35;
  private static final double TOP = .08;

  /** The last change of a page may stand at its foot, and so may that of the whole site. */
  private static final double FOOT = .02;

  private static final double OPENS_PARAGRAPH = .2;
  private static final double SENTENCE = .2;
  private static final Pattern DATELINE_END =
      Pattern.compile(
          "[\\s,]*(?:\\([^)]{1,40}\\)|/[^/]{1,40}/)?[^\\p{L}\\p{N}]*[-\u2013\u2014:|(/]");
  private static final String SENTENCE_ENDS = ".!?\u061F\u3002";
  private static final int FEW_CHARS = 25;
  private static final int SHORT_CHARS = 70;
  private static final int LONG_CHARS = 180;
  private static final int MOST_SEARCHED = 400;
  private static final int OPENING = 60;
  private static final int MOST_LABEL_CHARS = 40;

  private final DateText dates;
  private final OtherArticles others;
  private final Closeness closeness;
  private final DateCues cues;
  private boolean chronicle;

  VisibleDates(DateText dates, OtherArticles others, Closeness closeness, DateCues cues) {
    this.dates = dates;
    this.others = others;
    this.closeness = closeness;
    this.cues = cues;
  }

  void addTo(List<Candidate> candidates, List<PageLine> lines) {
    chronicle = lines.stream().filter(this::isDateAsHeading).limit(2).count() > 1;
    PageLine previous = null;
    for (PageLine line : lines) {
      PageLine label = previous;
      previous = line;
      String text = line.text();
      if (text.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      if (text.length() > MOST_SEARCHED) {
        text = text.substring(0, MOST_SEARCHED);
      }
      Candidate found = of(line, text, label);
      if (found != null) {
        candidates.add(found);
      }
    }
  }

  private @Nullable Candidate of(PageLine line, String text, @Nullable PageLine label) {
    if (Surroundings.kindsAround(line.owner(), 2).contains(WordKind.TODAY)
        || others.areByReaders(line.owner())) {
      return null;
    }
    WrittenDate date = cues.best(text, dates.find(text));
    if (date == null) {
      return yearless(line, text);
    }
    DateCues.Cue cue = cues.around(text, date);
    if (cue == null && date.start() == 0 && label != null) {
      cue = ofLabel(label.text());
    }
    int otherChars = line.text().length() - (date.end() - date.start());
    boolean paragraph = otherChars > LONG_CHARS;
    double trust = LINE + NEAR * closeness.of(line.offset());
    trust += otherChars <= SHORT_CHARS ? SHORT : -MIDDLING;
    if (paragraph) {
      trust -= PARAGRAPH - (isDateline(text, date) ? OPENS_PARAGRAPH : 0);
    } else if (cue == null && isSentence(text, otherChars)) {
      trust -= SENTENCE;
    }
    if (cue == DateCues.Cue.PUBLISHED && !paragraph) {
      trust += CUE;
    } else if (cue == DateCues.Cue.UPDATED) {
      trust = Math.min(trust, UPDATED);
    } else if (cue == DateCues.Cue.OTHER) {
      return null;
    }
    trust -= others.isCaption(line.owner()) ? CAPTION : 0;
    trust -= chronicle && isDateAsHeading(line) ? CHRONICLE : 0;
    trust -= closeness.isAtTop(line.owner()) ? TOP : 0;
    boolean frame = cue == DateCues.Cue.UPDATED && others.isAtFoot(line.owner());
    trust -= frame ? FOOT : others.hold(line.owner()) ? ASIDE : 0;
    Rung rung = cue == DateCues.Cue.UPDATED ? Rung.HINT : Rung.VISIBLE;
    return trust <= 0 ? null : Candidate.of(date, rung, trust, "visible", text);
  }

  /** The heading of a part: «3 March 2014». Where there are several, each part has its day. */
  private boolean isDateAsHeading(PageLine line) {
    String name = line.owner().normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) > '1';
    return heading && line.text().length() <= FEW_CHARS && !dates.find(line.text()).isEmpty();
  }

  /** «Published» in a line, a cell or a term of its own before the date. */
  private DateCues.@Nullable Cue ofLabel(String label) {
    return label.length() > MOST_LABEL_CHARS || label.chars().anyMatch(Character::isDigit)
        ? null
        : cues.before(label, label.length());
  }

  /** «LONDON, 18 Feb 2020 (Agency) -» before the first words. */
  private static boolean isDateline(String text, WrittenDate date) {
    return date.start() < OPENING
        && (date.start() == 0
            || DATELINE_END.matcher(text).region(date.end(), text.length()).lookingAt());
  }

  /** «The fair opens on 3 March 2025.» tells of something else. */
  private static boolean isSentence(String text, int otherChars) {
    return otherChars > FEW_CHARS && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** «18 Feb» on a line of its own, in the month that the address tells. */
  private @Nullable Candidate yearless(PageLine line, String text) {
    WrittenDate date = text.length() > SHORT_CHARS ? null : dates.yearless(text);
    if (date == null || cues.before(text, date.start()) == DateCues.Cue.OTHER) {
      return null;
    }
    double trust = LINE + NEAR * closeness.of(line.offset());
    trust -= others.hold(line.owner()) ? ASIDE : 0;
    return Candidate.of(date, Rung.VISIBLE, trust, "visible, with the address,", text);
  }
}
