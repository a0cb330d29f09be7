package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article: {@code {"@type": "NewsArticle", ...}}. */
final class JsonLd {
  private static final int MOST_DEPTH = 30;
  private static final int MOST_NODES = 20_000;
  private static final double ARTICLE = .97;
  private static final double PAGE = .95;
  private static final double OTHER = .85;
  private static final double CREATED = .85;

  /** A film in the page may be older than the article. */
  private static final double UPLOADED = .6;

  private static final double MODIFIED = .5;
  private static final double ONE_OF_SEVERAL = .7;
  private static final ImmutableSet<String> ASIDES =
      ImmutableSet.of(
          "comment",
          "comments",
          "review",
          "reviews",
          "video",
          "image",
          "thumbnail",
          "mentions",
          "citation",
          "itemlistelement",
          "liveblogupdate",
          "associatedmedia",
          "isrelatedto",
          "ispartof",
          "author",
          "publisher",
          "haspart",
          "blogpost",
          "subjectof",
          "audio",
          "isbasedon",
          "event",
          "offers",
          "backstory");

  /** A described thing. */
  private record Node(Map<?, ?> values, String type) {
    double trust() {
      if (type.contains("article") || type.contains("posting") || type.contains("report")) {
        return ARTICLE;
      } else if (type.contains("webpage") || type.contains("review") || type.contains("episode")) {
        return PAGE;
      }
      return OTHER;
    }
  }

  private final List<Node> nodes = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document document) {
    JsonLd found = new JsonLd();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        String data = script.data().strip();
        if (data.indexOf('"') < 0) {
          data =
              Parser.unescapeEntities(data, true); // &quot; is no entity in a script, but is seen
        }
        Object read = LooseJson.read(data.substring(jsonStart(data)));
        if (read != null) {
          found.collect(read, 0);
        }
      }
    }
    return found;
  }

  /** Steps over {@code <!--}, {@code //<![CDATA[} and the like. */
  private static int jsonStart(String data) {
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      if (c == '{' || (c == '[' && !data.startsWith("[CDATA", i))) {
        return i;
      } else if (c == '[') {
        i += "[CDATA[".length() - 1;
      }
    }
    return data.length();
  }

  private void collect(@Nullable Object value, int depth) {
    if (depth > MOST_DEPTH || nodes.size() > MOST_NODES) {
      return;
    } else if (value instanceof List<?> list) {
      list.forEach(one -> collect(one, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      nodes.add(new Node(map, text(map.get("@type")).toLowerCase(Locale.ROOT)));
      map.forEach(
          (key, inner) -> {
            if (!ASIDES.contains(key.toString().toLowerCase(Locale.ROOT))) {
              collect(inner, depth + 1);
            }
          });
    }
  }

  /** Adds the dates of the article that the page is about. */
  void addTo(List<Candidate> candidates, DateText dates, Page page, String heading) {
    List<Candidate> published = new ArrayList<>();
    List<Candidate> own = new ArrayList<>();
    for (Node node : nodes) {
      Candidate date = date(node, "datePublished", node.trust(), Rung.JSON_LD, dates);
      if (date == null) {
        date = date(node, "datePosted", node.trust(), Rung.JSON_LD, dates);
      }
      if (date == null) {
        double trust = isAbout(node, page, heading) ? OTHER : UPLOADED;
        date = date(node, "uploadDate", trust, Rung.JSON_LD, dates);
      }
      if (date == null) {
        date = date(node, "coverageStartTime", OTHER, Rung.JSON_LD, dates);
      }
      if (date != null) {
        published.add(date);
        if (isAbout(node, page, heading)) {
          own.add(date);
        }
      }
      add(date(node, "dateCreated", CREATED, Rung.JSON_LD, dates), candidates);
      add(date(node, "dateModified", MODIFIED, Rung.HINT, dates), candidates);
    }
    List<Candidate> best = own.isEmpty() ? published : own;
    boolean several = best.stream().map(Candidate::day).distinct().count() > 1 && own.isEmpty();
    boolean articles = best.stream().anyMatch(one -> one.trust() == ARTICLE);
    for (Candidate one : best) {
      boolean sure = !several || (articles && one.trust() == ARTICLE && best.size() <= 2);
      candidates.add(sure ? one : one.trusted(Math.min(one.trust(), ONE_OF_SEVERAL)));
    }
  }

  /** Returns the days on which events begin and end. */
  Set<LocalDate> eventDays(DateText dates) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node.type().endsWith("event") || node.type().endsWith("festival")) {
        for (String key : List.of("startDate", "endDate", "doorTime")) {
          String written = text(node.values().get(key));
          WrittenDate date = written.isEmpty() ? null : dates.first(written);
          if (date != null) {
            days.add(date.day());
          }
        }
      }
    }
    return days;
  }

  private static void add(@Nullable Candidate candidate, List<Candidate> candidates) {
    if (candidate != null) {
      candidates.add(candidate);
    }
  }

  private static @Nullable Candidate date(
      Node node, String key, double trust, Rung rung, DateText dates) {
    String written = text(node.values().get(key));
    WrittenDate date = written.isEmpty() ? null : dates.first(written);
    return date == null ? null : Candidate.of(date, rung, trust, "JSON-LD " + key, written);
  }

  private static boolean isAbout(Node node, Page page, String heading) {
    Set<String> urls = new LinkedHashSet<>();
    for (String key : List.of("url", "@id", "mainEntityOfPage")) {
      Object value = node.values().get(key);
      urls.add(text(value instanceof Map<?, ?> map ? map.get("@id") : value));
    }
    Object name = node.values().get(node.type().contains("video") ? "name" : "headline");
    String headline = text(name);
    return (!headline.isBlank() && plain(headline).equals(plain(heading)))
        || page.addresses().stream()
            .anyMatch(own -> urls.stream().anyMatch(url -> sameAddress(url, own)));
  }

  private static boolean sameAddress(String one, String other) {
    return !one.isEmpty() && bare(one).equals(bare(other));
  }

  private static String bare(String url) {
    return url.replaceAll("[#?].*$", "").replaceAll("^https?://(www\\.)?", "").replaceAll("/$", "");
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the publisher of the first thing that has one, or null. */
  @Nullable String publisher() {
    for (Node node : nodes) {
      Object publisher = node.values().get("publisher");
      String name = text(publisher instanceof Map<?, ?> map ? map.get("name") : publisher).strip();
      if (!name.isEmpty() && !name.startsWith("http") && !name.startsWith("#")) {
        return name;
      }
    }
    return null;
  }

  /** Returns the headline of the first article that has one, or null. */
  @Nullable String headline() {
    for (Node node : nodes) {
      String headline = text(node.values().get("headline")).strip();
      if (node.trust() == ARTICLE && !headline.isEmpty()) {
        return headline;
      }
    }
    return null;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : text(list.get(0));
    } else if (value instanceof Map<?, ?> map) {
      return text(map.get("@value"));
    }
    return value == null ? "" : value.toString();
  }
}
