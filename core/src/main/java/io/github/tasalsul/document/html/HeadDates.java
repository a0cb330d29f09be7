package io.github.tasalsul.document.html;

import io.github.tasalsul.document.PageDate.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a page's meta tags and scripts tell. */
final class HeadDates {
  /** Names in scripts that are sure to mean the page, such as {@code "publishDate": "2020-…"}. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "[\"']?\\b((?:page|article|content|story|post|news|doc|first|original|be_content)?_?"
              + "(?:date_?published|published_?(?:at|time|date|on)?|publish_?(?:date|time|at)|pub_?date"
              + "|publication_?date|article_?date|display_?date|date_?publication|fecha_?publicacion"
              + "|creation_?date|date_?created|created_?at|post_?date))\\b[\"']?\\s*[:=]\\s*[\"']?"
              + "([^\"',;}<]{8,40})",
          Pattern.CASE_INSENSITIVE);

  private static final double IN_SCRIPT_TRUST = .62;
  private static final double IN_SCRIPT_OF_SEVERAL = .5;
  private static final int MOST_SCRIPT_DATES = 3;
  private static final int MOST_SCRIPT_CHARS = 2_000_000;

  private HeadDates() {}

  static void addTo(List<Candidate> candidates, DateText dates, Page page) {
    for (Element meta : page.document().getElementsByTag("meta")) {
      if (meta.hasAttr("itemprop") && meta.closest("body") != null) {
        continue; // of a part of the page, perhaps of another article
      }
      String content = meta.attr("content");
      String name = name(meta);
      KeyKind kind = KeyKind.of(name);
      if (kind == null && name.equals("parsely-page")) {
        content = parselyDate(content);
        kind = KeyKind.PUBLISHED;
      }
      WrittenDate date = kind == null || content.isBlank() ? null : dates.first(content);
      if (date != null && kind != null) {
        Rung rung =
            kind == KeyKind.MODIFIED
                ? Rung.HINT
                : meta.hasAttr("itemprop") ? Rung.MICRODATA : Rung.META;
        candidates.add(Candidate.of(date, rung, kind.trust(), "meta " + name, content));
      }
    }
    addScripts(candidates, dates, page);
  }

  private static String name(Element meta) {
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      boolean header =
          key.equals("http-equiv") && !name.equals("last-modified") && !name.equals("date");
      if (!header && (KeyKind.of(name) != null || name.equals("parsely-page"))) {
        return name;
      }
    }
    return "";
  }

  private static String parselyDate(String content) {
    return LooseJson.read(content) instanceof java.util.Map<?, ?> map
            && map.get("pub_date") instanceof String date
        ? date
        : "";
  }

  /** Returns what the page holds for programs: scripts, hidden fields of forms, comments. */
  private static List<String> unseen(Document document) {
    List<String> unseen = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (!script.attr("type").contains("ld+json")) {
        unseen.add(script.data());
      }
    }
    for (Element input : document.select("input[type=hidden][name]")) {
      unseen.add(input.attr("name") + "=" + input.attr("value"));
    }
    document.nodeStream(Comment.class).forEach(comment -> unseen.add(comment.getData()));
    return unseen;
  }

  private static void addScripts(List<Candidate> candidates, DateText dates, Page page) {
    List<Candidate> found = new ArrayList<>();
    int chars = 0;
    for (String data : unseen(page.document())) {
      chars += data.length();
      if (chars > MOST_SCRIPT_CHARS) {
        break;
      }
      Matcher m = IN_SCRIPT.matcher(data);
      while (found.size() < MOST_SCRIPT_DATES && m.find()) {
        @Nullable WrittenDate date = dates.first(m.group(2).strip());
        if (date != null && date.start() == 0) {
          found.add(
              Candidate.of(date, Rung.HINT, IN_SCRIPT_TRUST, "script " + m.group(1), m.group(2)));
        }
      }
    }
    // Several days are those of a list, or of publication and creation: the first is the likelier.
    boolean one = found.stream().map(Candidate::day).distinct().count() <= 1;
    found.forEach(date -> candidates.add(one ? date : date.trusted(IN_SCRIPT_OF_SEVERAL)));
  }
}
