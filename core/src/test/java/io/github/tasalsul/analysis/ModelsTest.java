package io.github.tasalsul.analysis;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import org.junit.jupiter.api.Test;

class ModelsTest {
  /** A class path that lacks what has one of the words in its name. */
  private static ClassLoader without(String... words) {
    return new ClassLoader(ModelsTest.class.getClassLoader()) {
      @Override
      public URL getResource(String name) {
        for (String word : words) {
          if (name.contains(word)) {
            return null;
          }
        }
        return super.getResource(name);
      }
    };
  }

  @Test
  void allIsThereWhereTheDependenciesAreThoseOfThePom() {
    assertThatNoException().isThrownBy(Models::require);
  }

  @Test
  void whatIsMissingIsNamedByItsCoordinates() {
    assertThatThrownBy(() -> Models.require(without("pos-tagger", "languagetool")))
        .isInstanceOf(MissingModelsException.class)
        .hasMessage(
            "what finds events is not on the class path; add"
                + " edu.stanford.nlp:stanford-corenlp:jar:models-arabic,"
                + " org.languagetool:language-ar in the versions that the pom of tasalsul-core has"
                + " (finding times and dates does without)");
  }
}
