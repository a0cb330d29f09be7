package io.github.tasalsul.document.html;

import io.github.tasalsul.arabic.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A parsed page with what its head says of its language and addresses. */
final class Page {
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=(?:\\(\\d+\\))?\\s*(\\S+)");
  private static final Pattern HOST = Pattern.compile("^(?:https?:)?//([^/:?#]+)");
  private static final Pattern LOCALE =
      Pattern.compile("^\\s*([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?\\b");
  private static final int TLD_LENGTH = 2;

  private final Document document;
  private final List<String> addresses;
  private final String language;
  private final String region;

  Page(Document document) {
    this.document = document;
    this.addresses = addresses(document);
    List<String> locales = locales(document);
    String found = "";
    String foundRegion = "";
    for (String written : locales) {
      Matcher m = LOCALE.matcher(written);
      if (!m.find()) {
        continue;
      }
      String lang = m.group(1).toLowerCase(Locale.ROOT);
      found = found.isEmpty() ? lang : found;
      if (foundRegion.isEmpty() && lang.equals(found) && m.group(2) != null) {
        foundRegion = m.group(2).toUpperCase(Locale.ROOT);
      }
    }
    this.language = found.isEmpty() && mostlyArabic(document) ? "ar" : found;
    this.region = foundRegion.isEmpty() ? regionOfHost(addresses) : foundRegion;
  }

  Document document() {
    return document;
  }

  /** Returns the addresses that the page gives itself, the most trusted first. */
  List<String> addresses() {
    return addresses;
  }

  /** Returns the language by its short code, such as «ar», or nothing where it is not said. */
  String language() {
    return language;
  }

  DateOrder order() {
    DateOrder order = DateOrder.of(language, region);
    return order == DateOrder.UNKNOWN && !region.isEmpty() ? DateOrder.of("en", region) : order;
  }

  /** Returns the content of the first {@code <meta>} that has one of the names, or null. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element meta : document.getElementsByTag("meta")) {
        String content = meta.attr("content").strip();
        if (!content.isEmpty()
            && (meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name))) {
          return content;
        }
      }
    }
    return null;
  }

  private static List<String> locales(Document document) {
    List<String> locales = new ArrayList<>();
    for (Element html : document.getElementsByTag("html")) {
      locales.add(html.attr("lang"));
      locales.add(html.attr("xml:lang"));
    }
    Element body = document.body();
    locales.add(body == null ? "" : body.attr("lang"));
    for (Element meta : document.getElementsByTag("meta")) {
      String name = meta.attr("property") + meta.attr("name") + meta.attr("http-equiv");
      switch (name.toLowerCase(Locale.ROOT)) {
        case "og:locale", "content-language", "language", "dc.language", "inlanguage" ->
            locales.add(meta.attr("content"));
        default -> {}
      }
    }
    return locales;
  }

  private static List<String> addresses(Document document) {
    Set<String> found = new LinkedHashSet<>();
    for (Element link : document.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        found.add(link.attr("href").strip());
      }
    }
    for (Element meta : document.getElementsByTag("meta")) {
      String name = meta.attr("property") + meta.attr("name");
      if (name.equalsIgnoreCase("og:url") || name.equalsIgnoreCase("twitter:url")) {
        found.add(meta.attr("content").strip());
      }
    }
    List<Node> outside = new ArrayList<>(document.childNodes());
    for (Element html : document.children()) {
      outside.addAll(html.childNodes());
    }
    outside.addAll(document.head().childNodes());
    for (Node node : outside) {
      if (node instanceof Comment comment) {
        Matcher m = SAVED_FROM.matcher(comment.getData());
        if (m.find()) {
          found.add(m.group(1));
        }
      }
    }
    for (Element link : document.getElementsByTag("link")) {
      String rel = link.attr("rel").toLowerCase(Locale.ROOT);
      boolean comments = link.attr("type").contains("rss") && link.attr("href").endsWith("/feed/");
      if (rel.equals("amphtml")
          || (rel.equals("alternate") && (comments || link.hasAttr("media")))) {
        found.add(link.attr("href").strip());
      }
    }
    for (Element link : document.select("h1 > a[href], h2 > a[rel=bookmark]")) {
      if (found.isEmpty()) {
        found.add(link.attr("href").strip()); // a title that links to its own page
      }
    }
    found.remove("");
    return List.copyOf(found);
  }

  private static String regionOfHost(List<String> addresses) {
    for (String address : addresses) {
      Matcher m = HOST.matcher(address);
      if (m.find()) {
        String host = m.group(1);
        String tld = host.substring(host.lastIndexOf('.') + 1);
        boolean country =
            tld.length() == TLD_LENGTH && !Set.of("tv", "io", "me", "co").contains(tld);
        return !country ? "" : tld.equals("uk") ? "GB" : tld.toUpperCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean mostlyArabic(Document document) {
    return Script.hasArabicLetter(document.title());
  }
}
