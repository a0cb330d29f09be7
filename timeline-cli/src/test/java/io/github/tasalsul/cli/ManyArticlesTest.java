package io.github.tasalsul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several articles give together, by the command with the library and its models. */
class ManyArticlesTest {
  private static final String SIGNING =
      """
      أعلنت وزارة النقل التونسية توقيع اتفاق الموانئ.

      وقع الوزير سامي العروي ورئيس شركة مرسيليا جان مارتان اتفاق الموانئ في صفاقس يوم 5 مارس 2021.
      """;

  private static final String AFTERWARDS =
      """
      الموانئ التونسية بلا مدير

      تجمع عمال الميناء اليوم في صفاقس. وكان المدير العام للموانئ كريم بن سالم قد استقال بعد توقيع الوزير سامي العروي اتفاق الموانئ في صفاقس.
      """;

  private static final String BEFORE_IT =
      """
      استقالة كريم بن سالم

      استقال المدير العام للموانئ كريم بن سالم من منصبه يوم 3 مارس 2021.
      """;

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void articles() throws IOException {
    cli =
        new Cli(folder)
            .file("signing.txt", SIGNING)
            .file("afterwards.txt", AFTERWARDS)
            .file("dates.tsv", "signing.txt\t2021-03-06\nafterwards.txt\t2021-03-10\n");
  }

  private int run(String... arguments) {
    return cli.run(Engine::library, arguments);
  }

  @Test
  void an_event_is_bounded_by_what_another_article_dates_and_told_why() {
    assertThat(run("build", "--explain", "--dates", "dates.tsv", "signing.txt", "afterwards.txt"))
        .isZero();

    assertThat(cli.out())
        .containsPattern("2021-03-05\\.\\.2021-03-10 +~ RESIGN ")
        .contains("bounded by afterwards.txt: AFTER by «بعد» in «استقال»")
        .contains("signing.txt: 2021-03-05 of «");
  }

  @Test
  void times_that_cannot_all_be_true_are_told_with_the_sentences_of_every_article()
      throws IOException {
    cli.file("before.txt", BEFORE_IT)
        .file(
            "dates.tsv",
            "signing.txt\t2021-03-06\nafterwards.txt\t2021-03-10\nbefore.txt\t2021-03-08\n");

    assertThat(
            run(
                "build",
                "--format",
                "json",
                "--dates",
                "dates.tsv",
                "signing.txt",
                "afterwards.txt",
                "before.txt"))
        .isZero();

    assertThat(cli.out())
        .contains("\"code\": \"times-clash\"")
        .contains("signing.txt: 2021-03-05 of «")
        .contains("before.txt: 2021-03-03 of «استقال» (استقال المدير العام للموانئ كريم")
        .contains("afterwards.txt: AFTER by «بعد» in «استقال» (وكان المدير العام للموانئ كريم")
        .contains("cannot all be true; dropped: AFTER by «بعد»");
  }
}
