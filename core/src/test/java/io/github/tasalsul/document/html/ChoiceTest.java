package io.github.tasalsul.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final LocalDate APRIL = LocalDate.of(2015, 4, 3);
  private static final LocalDate MARCH = LocalDate.of(2015, 3, 4);
  private static final Choice CHOICE = new Choice(null, null, DateOrder.UNKNOWN);

  /** A list of one candidate again and again that counts how often it is looked at. */
  private static final class Counted extends AbstractList<Candidate> {
    private final int size;
    private final Candidate candidate;
    private long looks;

    Counted(int size, Candidate candidate) {
      this.size = size;
      this.candidate = candidate;
    }

    @Override
    public Candidate get(int index) {
      looks++;
      return candidate;
    }

    @Override
    public int size() {
      return size;
    }
  }

  private static Candidate twoReadings() {
    return new Candidate(APRIL, MARCH, null, Rung.VISIBLE, .6, "visible 03/04/2015");
  }

  @Test
  void many_dates_of_two_readings_are_each_looked_at_a_few_times_only() {
    Counted many = new Counted(50_000, twoReadings());
    assertThat(CHOICE.of(many)).isNull();
    assertThat(many.looks).isLessThan(10L * many.size());
  }

  @Test
  void another_place_decides_between_two_readings() {
    Candidate meta = new Candidate(MARCH, null, null, Rung.META, .9, "meta date 2015-03-04");
    PageDate date = CHOICE.of(List.of(twoReadings(), meta));
    assertThat(date.day()).isEqualTo(MARCH);
    assertThat(date.others()).isEmpty();
  }

  @Test
  void of_two_places_that_decide_otherwise_the_first_decides() {
    Candidate first = new Candidate(APRIL, null, null, Rung.MARKED, .7, "class date 3.4.2015");
    Candidate second = new Candidate(MARCH, null, null, Rung.MARKED, .7, "class date 4.3.2015");
    Candidate strong = twoReadings().trusted(.8);
    assertThat(CHOICE.of(List.of(strong, first, second)).day()).isEqualTo(APRIL);
    assertThat(CHOICE.of(List.of(strong, second, first)).day()).isEqualTo(MARCH);
  }
}
