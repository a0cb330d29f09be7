package io.github.tasalsul.cli;

import com.google.common.io.Files;
import java.util.Locale;
import java.util.Optional;

/** The kinds of input files. */
enum InputFormat {
  /** One plain article. */
  TXT,
  /** One article a line. */
  JSONL,
  /** One page. */
  HTML;

  /** Returns the kind of file that has such a name, if its extension tells. */
  static Optional<InputFormat> ofFile(String name) {
    return switch (Files.getFileExtension(name).toLowerCase(Locale.ROOT)) {
      case "txt" -> Optional.of(TXT);
      case "jsonl" -> Optional.of(JSONL);
      case "html", "htm" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }
}
