package io.github.tasalsul.cli;

import io.github.tasalsul.analysis.Segmentation;
import picocli.CommandLine.Option;

/** {@code --analysis}, for the commands that look for events. */
final class AnalysisOption {
  @Option(
      names = "--analysis",
      paramLabel = "HOW",
      description = {
        "How words are cut into segments: memory (default), each word once,",
        "or exact, each sentence as a whole, several times slower."
      })
  String how = "memory";

  /** Returns the engine, set up as the user wants it. */
  Engine applyTo(Engine engine, Session session) {
    return switch (how) {
      case "memory" -> engine;
      case "exact" -> engine.withSegmentation(Segmentation.EXACT);
      default -> throw session.wrong("--analysis " + how + " is not there; use memory or exact");
    };
  }
}
