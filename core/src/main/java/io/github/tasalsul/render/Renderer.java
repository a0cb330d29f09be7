package io.github.tasalsul.render;

import java.io.IOException;

/**
 * Turns a result into text for people: an entry becomes {@code 2020-02-18 = ATTACK 1 article طرابلس
 * | قصفت قوات حفتر ميناء طرابلس}. Lines end with {@code \n}, none ends with a blank.
 *
 * @param <T> what is rendered: a timeline or an article
 */
@FunctionalInterface
public interface Renderer<T> {
  /**
   * Renders a result; an article among others adds to what stands there already.
   *
   * @throws IOException if {@code target} refuses
   */
  void render(T result, Appendable target) throws IOException;
}
