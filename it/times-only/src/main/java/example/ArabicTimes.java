package example;

import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeTagger;
import io.github.tasalsul.time.TimeValue;
import java.time.LocalDate;

/** What a user of the time tagger writes; the guide shows it. */
public final class ArabicTimes {
  private ArabicTimes() {}

  /** Prints the times of a sentence. */
  public static void main(String[] args) {
    // guide:start
    TimeTagger tagger = TimeTagger.create(); // thread-safe: make one and share it
    String text = "وصل الوفد أمس الثلاثاء وبقي ثلاثة أيام، ويعود في أوائل الشهر المقبل.";
    for (TimeExpression time : tagger.tag(text, LocalDate.of(2020, 2, 19))) {
      TimeValue value = time.value();
      System.out.println(
          time.span().start() + " " + time.type() + " " + value.timex() + " " + time.text());
      System.out.println("  from " + value.range().isoFirst() + " to " + value.range().isoLast());
      System.out.println("  " + time.explanation(LocalDate.of(2020, 2, 19)));
    }
    // guide:end
  }
}
