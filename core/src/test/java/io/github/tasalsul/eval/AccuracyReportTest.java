package io.github.tasalsul.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyReportTest {
  @Test
  void a_miss_stands_in_its_sentence() throws IOException {
    String text = "🔴 عاجل.\nقصفت [قوات] حفتر الميناء.";
    Passage passage = Passage.of("", text, Extent.of(14, 18));
    List<Figure> figures = List.of(new Figure("gold", "1"), new Figure("recall", "0.000"));
    Evaluation evaluation =
        new Evaluation(
            Measure.EVENTS,
            figures,
            List.of(new ArticleFigures("000", figures)),
            List.of(new Breakdown("rule", List.of(new Breakdown.Kind("clock | time", figures)))),
            List.of(new Miss("000", "missed event", "«قوات» <x>", "", List.of(passage))),
            List.of("001"));
    StringBuilder page = new StringBuilder();
    AccuracyReport.write(evaluation, page);
    assertThat(page)
        .hasToString(
            """
            # Accuracy: events

            `gold=1 recall=0.000`

            In the gold, but not among the inputs: 001

            | article | gold | recall |
            | --- | ---: | ---: |
            | 000 | 1 | 0.000 |
            | **all** | 1 | 0.000 |

            ## By rule

            | rule | gold | recall |
            | --- | ---: | ---: |
            | clock \\| time | 1 | 0.000 |

            ## Misses: 1

            - 000, missed event: gold <bdi>«قوات» &lt;x&gt;</bdi>
              - <bdi>قصفت \\[<b>قوات</b>\\] حفتر الميناء.</bdi>
            """);
  }
}
