package io.github.tasalsul.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.document.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of two articles on one blast, of 14 and 15 March 2023, are shown as a conflict. */
class TollsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2023, 3, 14);

  private static List<String> conflicts(String first, String next) {
    Timeline timeline =
        Pipeline.EXTRACTOR.timeline(
            List.of(
                Article.of("a", first).publishedOn(TUESDAY),
                Article.of("b", next).publishedOn(TUESDAY.plusDays(1))));
    return timeline.entries().stream()
        .flatMap(entry -> entry.conflicts().stream())
        .map(Conflict::message)
        .filter(message -> message.startsWith("gives another number"))
        .map(message -> message.substring("gives another number, ".length(), message.indexOf(':')))
        .toList();
  }

  @ParameterizedTest(name = "«{0}» and «{1}»: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل 14 شخصا في انفجار سوق المكلا اليوم الثلاثاء. | ارتفع عدد قتلى انفجار سوق المكلا أمس الثلاثاء إلى 17 قتيلا. | 17 قتيلا killed",
        "قتل ثلاثة أشخاص في انفجار سوق المكلا اليوم الثلاثاء. | قتل خمسة أشخاص في انفجار سوق المكلا أمس الثلاثاء. | خمسة أشخاص killed",
        "قتل 19 شخصا على الأقل في انفجار سوق المكلا اليوم الثلاثاء. | قتل 26 شخصا في انفجار سوق المكلا أمس الثلاثاء. | 26 شخصا killed",
        "قتل 12 جنديا في انفجار سوق المكلا اليوم الثلاثاء. | قتل 17 شخصا في انفجار سوق المكلا أمس الثلاثاء. | 17 شخصا killed",
      })
  void aTollThatRisesOrDiffersIsShown(String first, String next, String other) {
    assertThat(conflicts(first, next)).containsExactly(other);
  }

  @ParameterizedTest(name = "«{0}» and «{1}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل 17 شخصا في انفجار سوق المكلا اليوم الثلاثاء. | قتل 17 شخصا في انفجار سوق المكلا أمس الثلاثاء، بينهم ستة مدنيين.",
        "قتل 17 شخصا في انفجار سوق المكلا اليوم الثلاثاء. | قتل 17 شخصا في انفجار سوق المكلا أمس الثلاثاء، وانتشلت فرق الإنقاذ ثلاث جثث.",
        "قتل 12 جنديا وعشرة مدنيين في انفجار سوق المكلا اليوم الثلاثاء. | قتل عشرة مدنيين و12 جنديا في انفجار سوق المكلا أمس الثلاثاء.",
        "قتل 12 جنديا في انفجار سوق المكلا اليوم الثلاثاء. | قتل عشرة مدنيين في انفجار سوق المكلا أمس الثلاثاء.",
        "قتل أكثر من 280 شخصا في انفجار سوق المكلا اليوم الثلاثاء. | قتل نحو 290 شخصا في انفجار سوق المكلا أمس الثلاثاء.",
      })
  void whatCountsOthersAPartOrAlmostTheSameIsNoConflict(String first, String next) {
    assertThat(conflicts(first, next)).isEmpty();
  }

  @Test
  void eachNumberIsShownOnce() {
    String told = "قتل 14 شخصا في انفجار سوق المكلا اليوم الثلاثاء.";

    assertThat(
            conflicts(
                told,
                "قتل 17 شخصا في انفجار سوق المكلا أمس الثلاثاء. وقال مسعف إن 17 شخصا قتلوا في"
                    + " انفجار سوق المكلا."))
        .hasSize(1);
  }
}
