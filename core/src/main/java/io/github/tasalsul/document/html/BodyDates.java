package io.github.tasalsul.document.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.tasalsul.document.PageDate.Rung;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that elements of the body tell: {@code <time datetime>}, {@code itemprop}, and
 * elements whose class or id says that they hold a date.
 */
final class BodyDates {
  private static final double ITEM = .96;
  private static final double FAR_ITEM = .1;
  private static final double TIME = .78;
  private static final double CLASS = .72;
  private static final double META_CLASS = .64;
  private static final double PUBLISHED = .1;
  private static final double CUE = .14;
  private static final double NEAR = .1;
  private static final double ASIDE = .5;
  private static final double ITEM_ASIDE = .6;

  /** The article has an element of its own, and this stands elsewhere. */
  private static final double OUTSIDE = .1;

  private static final double UPDATED = .5;
  private static final double TOP = .08;

  /** A date alone where the pointer rests, of an element that does not say what it is. */
  private static final double POINTED = .62;

  private static final double MOSTLY = .5;
  private static final int MOST_TITLE_CHARS = 60;
  private static final String DATA = "data-";
  private static final ImmutableSet<String> MOMENTS =
      ImmutableSet.of("data-timestamp", "data-utime", "data-unixtime", "data-epoch");
  private static final int MOST_DATE_CHARS = 160;
  private static final int MOST_MIXED = 300;
  private static final int MOST_MARKED = 4_000;
  private static final int ANCESTORS = 3;

  /**
   * Attributes in which scripts find the moment that they show as «3 hours ago»; read where a class
   * or an id says that it is a date.
   */
  private static final ImmutableList<String> VAGUE_DATA =
      ImmutableList.of(
          "data-timestamp",
          "data-datetime",
          "data-date",
          "data-time",
          "data-seconds",
          "data-utime",
          "data-unix",
          "data-epoch");

  private final DateText dates;
  private final OtherArticles others;
  private final Closeness closeness;
  private final DateCues cues;

  BodyDates(DateText dates, OtherArticles others, Closeness closeness, DateCues cues) {
    this.dates = dates;
    this.others = others;
    this.closeness = closeness;
    this.cues = cues;
  }

  void addTo(List<Candidate> candidates, Element body) {
    int left = MOST_MARKED;
    for (Element element : body.getAllElements()) {
      Candidate found = left > 0 ? of(element) : null;
      if (found != null) {
        left--;
        candidates.add(found);
      }
    }
  }

  private @Nullable Candidate of(Element element) {
    KeyKind item = item(element);
    boolean time = element.normalName().equals("time") || element.hasAttr("datetime");
    boolean titled = element.normalName().equals("abbr") && element.hasAttr("title");
    if ((element.normalName().equals("meta") && item == null)
        || Surroundings.kindsAround(element, 2).contains(WordKind.TODAY)) {
      return null;
    }
    if (item != null || time || titled || data(element) != null) {
      return dated(element, item, time || titled);
    }
    Set<WordKind> kinds = Surroundings.kinds(element);
    if (!kinds.contains(WordKind.DATE) && !kinds.contains(WordKind.META)) {
      return pointed(element);
    }
    String text = shortText(element);
    Candidate shown = text == null ? null : marked(element, kinds, text);
    return shown != null || !kinds.contains(WordKind.DATE) ? shown : inTitle(element);
  }

  /** Returns which date the item property, or the RDFa property with a content, is; else null. */
  private static @Nullable KeyKind item(Element element) {
    String names = element.attr("itemprop");
    if (names.isEmpty() && element.hasAttr("content")) {
      names = element.attr("property");
    }
    for (String name : Splitter.on(' ').omitEmptyStrings().split(names)) {
      KeyKind kind = KeyKind.of(name);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable Candidate dated(Element element, @Nullable KeyKind item, boolean time) {
    String written = written(element);
    WrittenDate date = written == null ? null : dates.first(written);
    if (date == null || written == null || others.areByReaders(element)) {
      return null;
    }
    Set<WordKind> kinds = Surroundings.kindsAround(element, ANCESTORS);
    String names = element.className().toLowerCase(Locale.ROOT);
    boolean published =
        element.hasAttr("pubdate")
            || names.contains("publish")
            || names.contains("entry-date")
            || names.contains("posted");
    DateCues.Cue cue = cues.before(element);
    boolean updated =
        !published
            && (item == KeyKind.MODIFIED
                || (item == null && Surroundings.isUpdated(element))
                || (item == null && cue == DateCues.Cue.UPDATED));
    double far = FAR_ITEM * (1 - closeness.of(element));
    double trust = item != null ? item.trust() - (KeyKind.PUBLISHED.trust() - ITEM) - far : TIME;
    if (updated) {
      trust = UPDATED;
    } else if (item == null || item == KeyKind.DATE) {
      boolean said = published || cue == DateCues.Cue.PUBLISHED;
      trust += said ? PUBLISHED : kinds.contains(WordKind.DATE) ? PUBLISHED / 2 : 0;
      trust += NEAR * closeness.of(element);
    }
    trust -=
        others.hold(element)
            ? (item == null ? ASIDE : ITEM_ASIDE)
            : others.areOutside(element) ? OUTSIDE : 0;
    Rung rung =
        updated
            ? Rung.HINT
            : item != null ? Rung.MICRODATA : time ? Rung.TIME_ELEMENT : Rung.MARKED;
    String place =
        item != null ? "itemprop " + element.attr("itemprop") : "<" + element.normalName() + ">";
    return trust <= 0 ? null : Candidate.of(date, rung, Math.min(.97, trust), place, written);
  }

  /** Returns the value of {@code data-published-at} and the like, or null. */
  private static @Nullable String data(Element element) {
    for (Attribute one : element.attributes()) {
      String key = one.getKey();
      KeyKind kind = key.startsWith(DATA) ? KeyKind.of(key.substring(DATA.length())) : null;
      if (MOMENTS.contains(key) || kind == KeyKind.PUBLISHED || kind == KeyKind.CREATED) {
        return one.getValue();
      }
    }
    return null;
  }

  /** «5y», with nothing but a date where the pointer rests. */
  private @Nullable Candidate pointed(Element element) {
    String title = element.attr("title");
    if (title.length() > MOST_TITLE_CHARS || title.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    WrittenDate date = dates.first(title);
    boolean alone = date != null && date.end() - date.start() > MOSTLY * title.length();
    if (date == null || !alone || others.areByReaders(element)) {
      return null;
    }
    double trust = POINTED + NEAR * closeness.of(element) - (others.hold(element) ? ASIDE : 0);
    return trust <= 0 ? null : Candidate.of(date, Rung.MARKED, trust, "title", title);
  }

  /** «3 years ago», with the date where the pointer rests. */
  private @Nullable Candidate inTitle(Element element) {
    boolean titled = element.hasAttr("title") || VAGUE_DATA.stream().anyMatch(element::hasAttr);
    return titled ? dated(element, null, false) : null;
  }

  private @Nullable Candidate marked(Element element, Set<WordKind> kinds, String text) {
    List<WrittenDate> found = dates.find(text);
    WrittenDate date = cues.best(text, found);
    if (date == null || others.areByReaders(element)) {
      return null;
    }
    DateCues.Cue cue = cues.around(text, date);
    cue = cue == null ? cues.before(element) : cue;
    boolean updated =
        cue == DateCues.Cue.UPDATED
            || (cue == null
                && isUpdated(element)
                && !element.className().toLowerCase(Locale.ROOT).contains("publish"));
    double trust = kinds.contains(WordKind.DATE) ? CLASS : META_CLASS;
    trust += cue == DateCues.Cue.PUBLISHED ? CUE : 0;
    trust += NEAR * closeness.of(element);
    trust -= closeness.isAtTop(element) ? TOP : 0;
    trust = updated ? UPDATED : cue == DateCues.Cue.OTHER ? UPDATED / 2 : trust;
    trust -= others.hold(element) ? ASIDE : others.areOutside(element) ? OUTSIDE : 0;
    String name =
        element.className().isBlank() ? "id " + element.id() : "class " + element.className();
    return trust <= 0
        ? null
        : Candidate.of(date, updated ? Rung.HINT : Rung.MARKED, trust, name.strip(), text);
  }

  private static boolean isUpdated(Element element) {
    Element parent = element.parent();
    boolean own = Surroundings.isUpdated(element);
    boolean dated = Surroundings.kinds(element).contains(WordKind.DATE);
    return own || (!dated && parent != null && Surroundings.isUpdated(parent));
  }

  private static @Nullable String written(Element element) {
    for (String key : Iterables.concat(List.of("datetime", "content", "title"), VAGUE_DATA)) {
      if (element.attr(key).chars().anyMatch(Character::isDigit)) {
        return element.attr(key);
      }
    }
    String data = data(element);
    return data == null ? shortText(element) : data;
  }

  /** The text of a line about the article without the parts whose names say «last change». */
  private static String textWithoutChanges(Element element) {
    if (element.childrenSize() == 0 || element.stream().noneMatch(BodyDates::isOnlyUpdated)) {
      return element.text();
    }
    Element copy = element.clone();
    copy.stream().skip(1).filter(BodyDates::isOnlyUpdated).toList().forEach(Element::remove);
    String text = copy.text();
    return text.chars().anyMatch(Character::isDigit) ? text : element.text();
  }

  private static boolean isOnlyUpdated(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    return Surroundings.isUpdated(element)
        && !names.contains("publish")
        && !names.contains("entry-date");
  }

  /** Returns the text where it is short and has a digit, else null. */
  private static @Nullable String shortText(Element element) {
    if (element.childrenSize() > MOST_DATE_CHARS / 4 || element.text().length() > MOST_MIXED) {
      return null;
    }
    String text = textWithoutChanges(element);
    boolean dated = text.length() <= MOST_DATE_CHARS && text.chars().anyMatch(Character::isDigit);
    return dated ? text : null;
  }
}
