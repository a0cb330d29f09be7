package io.github.tasalsul.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.render.DateStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a shell offers as the value of an option. */
final class Candidates {
  private Candidates() {}

  private static List<String> small(Enum<?>[] constants) {
    return Arrays.stream(constants).map(one -> Ascii.toLowerCase(one.name())).toList();
  }

  /** Words that picocli can make by their class. */
  abstract static class Words extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Words(Collection<String> words) {
      super(words);
    }
  }

  /** The forms of a timeline. */
  static final class Formats extends Words {
    private static final long serialVersionUID = 1;

    Formats() {
      super(TimelineFormats.NAMES);
    }
  }

  /** Languages of labels. */
  static final class Languages extends Words {
    private static final long serialVersionUID = 1;

    Languages() {
      super(small(DateStyle.Language.values()));
    }
  }

  /** Names of months. */
  static final class Months extends Words {
    private static final long serialVersionUID = 1;

    Months() {
      super(small(DateStyle.MonthNames.values()));
    }
  }

  /** Calendars. */
  static final class Calendars extends Words {
    private static final long serialVersionUID = 1;

    Calendars() {
      super(small(DateStyle.Calendar.values()));
    }
  }

  /** Digits. */
  static final class Digits extends Words {
    private static final long serialVersionUID = 1;

    Digits() {
      super(small(DateStyle.Digits.values()));
    }
  }

  /** When there are colours. */
  static final class Colours extends Words {
    private static final long serialVersionUID = 1;

    Colours() {
      super(ImmutableList.of("auto", "always", "never"));
    }
  }

  /** When there are isolates. */
  static final class Isolates extends Words {
    private static final long serialVersionUID = 1;

    Isolates() {
      super(ImmutableList.of("auto", "isolate", "none"));
    }
  }

  /** Types of events. */
  static final class Types extends Words {
    private static final long serialVersionUID = 1;

    Types() {
      super(Arrays.stream(EventType.values()).map(Enum::name).toList());
    }
  }
}
