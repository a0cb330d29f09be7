package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StartsTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(TimeLexicon.bundled());
  private static final List<String> JOINTS =
      List.of(
          " ", " ", " ", " ", "، ", "/", "-", " (", ") ", ": ", ":", ". ", "\n", " و", " ب", " ل");

  @Test
  void noExampleBeginsWithAWordThatItsRuleDoesNotDeclare() throws IOException {
    Set<String> undeclared = new TreeSet<>();
    TimeExamplesTest.examples()
        .map(arguments -> (String) arguments.get()[2])
        .forEach(marked -> check(marked.replaceAll("[\\[\\]]", ""), undeclared));

    assertThat(undeclared).as("add these classes to the rules' starts in TimeRules").isEmpty();
  }

  @Test
  void noPhraseOfRandomWordsBeginsWithAWordThatItsRuleDoesNotDeclare() {
    List<String> forms =
        new ArrayList<>(List.of("1", "7", "13", "30", "45", "1442", "2019", "2020"));
    for (String file : TimeLexicon.FILES) {
      TsvTable.bundled(file).rows().forEach(row -> forms.add(row.required("form")));
    }
    Random random = new Random(20_200_218);
    Set<String> undeclared = new TreeSet<>();
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(forms.get(random.nextInt(forms.size())));
        text.append(JOINTS.get(random.nextInt(JOINTS.size())));
      }
      check(text.toString(), undeclared);
    }

    assertThat(undeclared).as("add these classes to the rules' starts in TimeRules").isEmpty();
  }

  private static void check(String text, Set<String> undeclared) {
    Words words = TOKENIZER.tokenize(Folding.fold(text));
    for (int i = 0; i < words.size(); i++) {
      if (!words.known(i) && !words.isNumber(i)) {
        continue;
      }
      for (int k = 0; k < TimeRules.ALL.size(); k++) {
        TimeRule rule = TimeRules.ALL.get(k);
        boolean tried = (words.rules(i) >>> k & 1) == 1;
        if (!tried && !rule.reader().read(words, i).isEmpty()) {
          undeclared.add(rule.name() + ": " + words.span(i, i).of(text));
        }
      }
    }
  }
}
