package io.github.tasalsul.document.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the tags, class names and ids around an element say of it: that it belongs to the comments,
 * to other articles, to the frame of the site, or that it holds a date.
 */
final class Surroundings {
  private static final ImmutableMap<String, WordKind> WORDS =
      PageTables.words("page-words.tsv", WordKind.class);
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Splitter NAMES = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();
  private static final ImmutableSet<String> BY_READERS =
      ImmutableSet.of(
          "comment", "comments", "usercomments", "review", "reviews", "answer", "suggestedanswer");
  private static final int MOST_NAME_CHARS = 300;

  private final IdentityHashMap<Element, Boolean> asides = new IdentityHashMap<>();
  private final Set<Element> ofArticle = Collections.newSetFromMap(new IdentityHashMap<>());
  private final @Nullable Element heading;
  private final @Nullable Element content;

  private Surroundings(@Nullable Element heading, @Nullable Element content) {
    this.heading = heading;
    this.content = content;
    addWithParents(heading);
    addWithParents(content);
    ofArticle.forEach(element -> asides.put(element, false));
  }

  private void addWithParents(@Nullable Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      ofArticle.add(up);
    }
  }

  /**
   * Makes it for one page, and finds the element that holds the article: no aside, whatever its
   * name says.
   *
   * @param heading the title of the article; null where it was not found
   */
  static Surroundings of(Document document, @Nullable Element heading, List<PageLine> lines) {
    Surroundings plain = new Surroundings(heading, null);
    return new Surroundings(heading, MainContent.find(document, lines, plain));
  }

  /** Returns the element of the title, or null. */
  @Nullable Element heading() {
    return heading;
  }

  /** Returns the element that holds the article, or null where the page has no paragraph. */
  @Nullable Element content() {
    return content;
  }

  /** Tells whether {@code element} is or holds the title or the text of the article. */
  boolean isOfArticle(Element element) {
    return ofArticle.contains(element);
  }

  /** Tells whether {@code element} stands in something that is not the article. */
  boolean isAside(Element element) {
    Boolean known = asides.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    boolean aside = (parent != null && isAside(parent)) || isAsideItself(element);
    asides.put(element, aside);
    return aside;
  }

  private static boolean isAsideItself(Element element) {
    if (kinds(element).contains(WordKind.TODAY) || isMarkedByReaders(element)) {
      return true;
    }
    switch (element.normalName()) {
      case "html", "body", "main", "time", "abbr", "span", "h1" -> {
        return false;
      }
      case "article" -> {
        return isAsideByName(element) && !isPost(element);
      }
      case "aside", "nav", "form", "dialog" -> {
        return true;
      }
      case "footer", "header" -> {
        return element.closest("article, main, section") == null;
      }
      default -> {
        return isFrame(element)
            || (isAsideByName(element) && !kinds(element).contains(WordKind.DATE));
      }
    }
  }

  private static boolean isAsideByName(Element element) {
    Set<WordKind> kinds = kinds(element);
    return kinds.contains(WordKind.ASIDE) || kinds.contains(WordKind.READERS);
  }

  /** Tells whether readers wrote {@code element}: a comment, a review. */
  boolean isByReaders(Element element) {
    for (Element up = element; up != null && !ofArticle.contains(up); up = up.parent()) {
      if (kinds(up).contains(WordKind.READERS) || isMarkedByReaders(up)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkedByReaders(Element element) {
    String type = element.attr("itemtype");
    return BY_READERS.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))
        || (!type.isEmpty()
            && BY_READERS.contains(
                type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)));
  }

  private static boolean isFrame(Element element) {
    return (element.hasClass("header") || element.id().equals("header"))
        && element.closest("article, main, section") == null;
  }

  private static boolean isPost(Element element) {
    return element.hasClass("post") || element.hasClass("hentry");
  }

  /** Returns what the class names and the id of {@code element} alone say. */
  static Set<WordKind> kinds(Element element) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
    if (names.isBlank() || names.length() > MOST_NAME_CHARS) {
      return kinds;
    }
    for (String name : Splitter.on(' ').omitEmptyStrings().split(names)) {
      addKinds(name, kinds);
    }
    return kinds;
  }

  /**
   * Tells whether {@code element} itself says that it holds the date of the last change. «date
   * updated», two names, is what old blogs call the only date that they have.
   */
  static boolean isUpdated(Element element) {
    boolean updated = false;
    for (String name : Splitter.on(' ').omitEmptyStrings().split(element.className())) {
      Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
      addKinds(name, kinds);
      updated |= kinds.contains(WordKind.UPDATED);
      if (kinds.contains(WordKind.DATE) && !kinds.contains(WordKind.UPDATED)) {
        return false;
      }
    }
    return updated || kinds(element).contains(WordKind.UPDATED);
  }

  private static void addKinds(String name, Set<WordKind> kinds) {
    String glued = NAMES.splitToStream(name).reduce("", String::concat).toLowerCase(Locale.ROOT);
    add(glued, kinds);
    for (String part : NAMES.split(CAMEL.matcher(name).replaceAll("-"))) {
      String word = part.toLowerCase(Locale.ROOT);
      add(word, kinds);
      if (word.length() > 4
          && (word.endsWith("date") || word.startsWith("date"))
          && !word.endsWith("update")
          && !word.endsWith("candidate")
          && !word.endsWith("mandate")) {
        kinds.add(WordKind.DATE);
      }
    }
  }

  private static void add(String word, Set<WordKind> kinds) {
    WordKind kind = WORDS.get(word);
    if (kind != null) {
      kinds.add(kind);
    }
  }

  /** Returns what {@code element} and its parents say, up to {@code most} elements. */
  static Set<WordKind> kindsAround(Element element, int most) {
    Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
    Element up = element;
    for (int i = 0; i < most && up != null && !up.normalName().equals("body"); i++) {
      kinds.addAll(kinds(up));
      up = up.parent();
    }
    return kinds;
  }
}
