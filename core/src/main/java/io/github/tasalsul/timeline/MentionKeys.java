package io.github.tasalsul.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for mentions that stay the same when more articles come in: {@code 5b0c93a1f7d2:1071:قصفت}
 * is the trigger at that offset of the article whose text has that hash. {@link Corrections} go by
 * them.
 */
public final class MentionKeys {
  private static final int HASH = 12;

  private final Map<Mention, String> keys = new HashMap<>();

  private MentionKeys() {}

  /** Makes the names of all mentions of some articles. */
  public static MentionKeys of(List<Extraction> articles) {
    MentionKeys all = new MentionKeys();
    for (Extraction article : articles) {
      String text = article.article().text();
      String hash = hash(text);
      CodePointOffsets offsets = CodePointOffsets.of(text);
      for (TimedEvent timed : article.events()) {
        Event event = timed.event();
        all.keys.put(
            new Mention(article.article().document(), event.id()),
            hash + ':' + offsets.codePoints(event.trigger().start()) + ':' + word(event));
      }
    }
    return all;
  }

  private static String word(Event event) {
    return CharMatcher.whitespace().collapseFrom(event.text(), ' ');
  }

  /** Returns the name of an article's text. */
  static String hash(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, HASH);
  }

  /** Returns the name of a mention, empty where its article is not there. */
  public String of(Mention mention) {
    return keys.getOrDefault(mention, "");
  }
}
