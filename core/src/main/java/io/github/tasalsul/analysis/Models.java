package io.github.tasalsul.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Knows what the finding of events needs on the class path, and what brings it there. */
public final class Models {
  /** A file of each library, and the Maven coordinates of the library. */
  private static final ImmutableMap<String, String> NEEDED =
      ImmutableMap.of(
          "edu/stanford/nlp/pipeline/StanfordCoreNLP.class",
          "edu.stanford.nlp:stanford-corenlp",
          "edu/stanford/nlp/models/pos-tagger/arabic.tagger",
          "edu.stanford.nlp:stanford-corenlp:jar:models-arabic",
          "morfologik/stemming/Dictionary.class",
          "org.carrot2:morfologik-stemming",
          "org/languagetool/resource/ar/arabic.dict",
          "org.languagetool:language-ar");

  private Models() {}

  /**
   * Checks that all is there. Reads none of it.
   *
   * @throws MissingModelsException if something is not, naming what to add
   */
  public static void require() {
    require(Models.class.getClassLoader());
  }

  static void require(ClassLoader loader) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    for (Map.Entry<String, String> needed : NEEDED.entrySet()) {
      if (loader.getResource(needed.getKey()) == null) {
        missing.add(needed.getValue());
      }
    }
    if (!missing.build().isEmpty()) {
      throw new MissingModelsException(missing.build());
    }
  }
}
