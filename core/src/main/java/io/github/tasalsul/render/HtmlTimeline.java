package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/**
 * A timeline as one page that needs nothing else: a band, a list, and for «قصفت قوات حفتر ميناء
 * طرابلس» the sentences that tell it, marked in their articles.
 *
 * <p>The page's policy lets nothing run or style but its own script and style sheet, by their
 * hashes, and lets it fetch nothing. What comes from articles stands in a block of JSON alone, from
 * which the script makes text and never markup.
 */
final class HtmlTimeline implements Renderer<Timeline> {
  private final DateStyle style;
  private final PageLabels labels;

  HtmlTimeline(DateStyle style) {
    this.style = style;
    this.labels = PageLabels.of(style.language());
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    String script = PageParts.script();
    String sheet = PageParts.style();
    StringBuilder data = new StringBuilder();
    new PageData(new ScriptJson(data), style, labels).write(timeline);
    Map<String, String> parts =
        ImmutableMap.<String, String>builder()
            .put("lang", labels.language())
            .put("dir", labels.get("dir"))
            .put("policy", policy(script, sheet))
            .put("title", HtmlEscapers.htmlEscaper().escape(labels.get("title")))
            .put("noscript", HtmlEscapers.htmlEscaper().escape(labels.get("noscript")))
            .put("style", sheet)
            .put("data", data.toString())
            .put("script", script)
            .buildOrThrow();
    fill(PageParts.frame(), parts, target);
  }

  /** Says what the page may do; for what it may not, see the decision on the page. */
  private static String policy(String script, String sheet) {
    return "default-src 'none'; script-src '"
        + hash(script)
        + "'; style-src '"
        + hash(sheet)
        + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }

  private static String hash(String text) {
    byte[] digest = Hashing.sha256().hashString(text, UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  /** Puts the parts in their places, in one pass: what looks like a place in them is none. */
  private static void fill(String frame, Map<String, String> parts, Appendable target)
      throws IOException {
    int from = 0;
    for (int at = frame.indexOf("{{"); at >= 0; at = frame.indexOf("{{", from)) {
      int end = frame.indexOf("}}", at);
      String part = parts.get(frame.substring(at + 2, end));
      if (part == null) {
        throw new IllegalStateException("page.html: no part " + frame.substring(at, end + 2));
      }
      target.append(frame, from, at).append(part);
      from = end + 2;
    }
    target.append(frame, from, frame.length());
  }
}
