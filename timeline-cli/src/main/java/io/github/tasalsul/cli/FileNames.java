package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names files after documents: {@code libya/000.txt} gives {@code libya_000}. No name leads out of
 * its folder, is hidden, or differs from another in case alone.
 */
final class FileNames {
  private static final Pattern EXTENSION = Pattern.compile("(?i)(?<=.)\\.(txt|html?|jsonl)$");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
  private static final Pattern HIDDEN = Pattern.compile("^[.-]+");

  /** File systems take 255 bytes; what is added behind needs some. */
  private static final int MOST_BYTES = 200;

  private FileNames() {}

  /** Returns a name without an extension for each document, in order. */
  static List<String> of(List<String> documents) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String document : documents) {
      String plain = plain(document);
      String name = plain;
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = plain + "-" + i;
      }
      names.add(name);
    }
    return names;
  }

  private static String plain(String document) {
    String name = EXTENSION.matcher(document).replaceFirst("");
    name = HIDDEN.matcher(UNSAFE.matcher(name).replaceAll("_")).replaceFirst("");
    while (name.getBytes(UTF_8).length > MOST_BYTES) {
      name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }
    return name.isEmpty() ? "article" : name;
  }
}
