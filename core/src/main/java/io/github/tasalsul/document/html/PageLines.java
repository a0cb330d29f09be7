package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The lines of a page in the order of the page, and how far down each element stands. */
final class PageLines implements NodeFilter {
  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "select",
          "iframe",
          "object",
          "head",
          "textarea",
          "canvas",
          "math",
          "audio",
          "video",
          "map");
  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "img",
          "input",
          "label",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final int MOST_LINE_CHARS = 20_000;

  private final List<PageLine> lines = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> offsets = new IdentityHashMap<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable Element owner;
  private int linkChars;
  private int links;
  private int offset;
  private boolean afterBreak;

  private PageLines() {}

  static PageLines of(Document document) {
    PageLines lines = new PageLines();
    lines.offsets.put(document, 0);
    Element body = document.body();
    (body == null ? document : body).filter(lines);
    lines.flush(false);
    return lines;
  }

  List<PageLine> lines() {
    return lines;
  }

  /** Returns how many characters of lines stand before {@code element}, or -1 if it is not seen. */
  int offset(Element element) {
    return offsets.getOrDefault(element, -1);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (UNSEEN.contains(name) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (BLOCKS.contains(name)) {
        flush(name.equals("br"));
      }
      offsets.put(element, offset + line.length());
      links += name.equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (BLOCKS.contains(element.normalName()) && !element.normalName().equals("br")) {
        flush(false);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c < ' ';
      boolean gap = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
      if (blank && gap) {
        continue;
      }
      if (line.length() == 0) {
        owner = node.parent();
      }
      line.append(blank ? ' ' : c);
      linkChars += links > 0 ? 1 : 0;
      if (line.length() >= MOST_LINE_CHARS && blank) {
        flush(true);
      }
    }
  }

  private void flush(boolean lineBreak) {
    while (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    if (line.length() > 0 && owner != null) {
      lines.add(
          new PageLine(
              line.toString(), owner, Math.min(linkChars, line.length()), offset, afterBreak));
      offset += line.length();
      afterBreak = false;
    }
    line.setLength(0);
    linkChars = 0;
    owner = null;
    afterBreak = lineBreak && !lines.isEmpty();
  }
}
