package io.github.tasalsul.time;

/**
 * The sort of text, which decides where a weekday or a date without a year lies when no word of its
 * clause says so. «الأحد» in an article of Wednesday 16 June 2021 is the 13th in {@link #NEWS} and
 * the 20th in {@link #COLLOQUIAL}.
 *
 * <p>A tense cue («سيصل», «وصل»), «الماضي» or «المقبل» always goes before the genre.
 */
public enum Genre {
  /**
   * Reports: what nothing points forward is past, the article's own day counted in. The default.
   */
  NEWS,
  /** Messages, reminders, questions: what nothing points back lies ahead, today counted in. */
  COLLOQUIAL,
  /**
   * History and biography: a date without a year has the year of the last date that was told with
   * one, and a weekday is the first from the last day told on («في 13 أبريل 1975 ... ومساء الأحد»).
   * Before any such date it is read as news.
   */
  NARRATIVE
}
