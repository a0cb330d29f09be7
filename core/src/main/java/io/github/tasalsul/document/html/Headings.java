package io.github.tasalsul.document.html;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the title of the article: as the head of the page has it, and where it stands in it. */
final class Headings {
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();
  private static final String SITE_SEPARATORS = "|–—»«·•-:";
  private static final double ALIKE = .5;

  private Headings() {}

  /** Returns the element of the title, or null. */
  static @Nullable Element find(Document document, String title) {
    Element best = null;
    double most = -1;
    List<String> levels = List.of("h1", "h2", "h3");
    for (String level : levels) {
      for (Element heading : document.getElementsByTag(level)) {
        double alike = alike(heading.text(), title);
        if (heading.hasText() && alike > most && (alike >= ALIKE || level.equals("h1"))) {
          best = heading;
          most = alike;
        }
      }
      if (best != null && most >= ALIKE) {
        return best;
      }
    }
    Element marked = document.selectFirst("[itemprop=headline]");
    return best == null && marked != null && marked.hasText() ? marked : best;
  }

  /** Returns the title that the head of the page gives, without the site's name where it can. */
  static String inHead(Page page, @Nullable String jsonLdHeadline) {
    String graph = page.meta("og:title", "twitter:title");
    if (graph != null) {
      return graph;
    }
    String title = page.document().title();
    boolean better =
        jsonLdHeadline != null && (title.isBlank() || alike(jsonLdHeadline, title) >= ALIKE);
    return better && jsonLdHeadline != null ? jsonLdHeadline : title;
  }

  /** Cuts «| اسم الموقع» off the end of a title, where the site or its heading tells. */
  static String withoutSite(String title, @Nullable String site) {
    for (int i = title.length() - 1; i > 0; i--) {
      if (SITE_SEPARATORS.indexOf(title.charAt(i)) >= 0) {
        String behind = title.substring(i + 1).strip();
        if (site != null && alike(behind, site) >= ALIKE) {
          return title.substring(0, i).strip();
        }
        return title;
      }
    }
    return title;
  }

  /** Returns the share of the words of both texts that they have in common, from 0 to 1. */
  static double alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    Set<String> common = new LinkedHashSet<>(words);
    common.retainAll(others);
    return (double) common.size()
        / Math.min(words.size(), others.size())
        * Math.min(1, (double) words.size() / Math.max(1, Math.min(2, others.size())));
  }

  private static Set<String> words(String text) {
    return ImmutableSet.copyOf(WORDS.split(text.toLowerCase(Locale.ROOT)));
  }
}
