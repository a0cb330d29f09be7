package io.github.tasalsul.render;

import com.google.common.collect.ImmutableSortedMap;
import io.github.tasalsul.arabic.Folding;
import java.io.IOException;
import java.util.Map;

/**
 * {@link Folding} as a table for the page's search, so that both agree: a character and what it
 * folds to, nothing where it is removed. «أ» is {@code {"623": "ا"}}.
 */
final class PageFolding {
  private static final ImmutableSortedMap<Integer, String> TABLE = table();

  private PageFolding() {}

  private static ImmutableSortedMap<Integer, String> table() {
    ImmutableSortedMap.Builder<Integer, String> table = ImmutableSortedMap.naturalOrder();
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        String folded = Folding.foldWord(String.valueOf(c));
        if (!folded.equals(String.valueOf(c))) {
          table.put((int) c, folded);
        }
      }
    }
    return table.build();
  }

  /** Writes the table as an object: hexadecimal code point, folded form. */
  static void write(ScriptJson json) throws IOException {
    json.object();
    for (Map.Entry<Integer, String> row : TABLE.entrySet()) {
      json.field(Integer.toHexString(row.getKey()), row.getValue());
    }
    json.endObject();
  }
}
