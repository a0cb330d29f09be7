package io.github.tasalsul.document.html;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.arabic.TsvTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which date stands under a name such as {@code article:published_time}; see date-keys.tsv. */
enum KeyKind {
  /** The day of publication. */
  PUBLISHED(.97),
  /** The day of writing. */
  CREATED(.88),
  /** A date of the page, of which more is not said. */
  DATE(.92),
  /** The day of the last change. */
  MODIFIED(.5);

  private static final ImmutableMap<String, KeyKind> KEYS = load();

  private final double trust;

  KeyKind(double trust) {
    this.trust = trust;
  }

  /** Returns how far such a date is trusted as the day of publication. */
  double trust() {
    return trust;
  }

  /** Returns what stands under {@code name}, or null where it is no date. */
  static @Nullable KeyKind of(String name) {
    return KEYS.get(plain(name));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.: ]", "");
  }

  private static ImmutableMap<String, KeyKind> load() {
    Map<String, KeyKind> keys = new HashMap<>();
    for (TsvTable.Row row : PageTables.table("date-keys.tsv").rows()) {
      for (String form : row.list("forms")) {
        keys.putIfAbsent(plain(form), row.constant("kind", KeyKind.class));
      }
    }
    return ImmutableMap.copyOf(keys);
  }
}
