package io.github.tasalsul.render;

import java.io.IOException;
import java.util.List;

/**
 * Turns a result into text for people: an entry becomes {@code 2020-02-18 = ATTACK 1 article طرابلس
 * | قصفت قوات حفتر ميناء طرابلس}. Lines end with {@code \n} unless the format has them otherwise.
 *
 * @param <T> what is rendered: a timeline or an article
 */
@FunctionalInterface
public interface Renderer<T> {
  /**
   * Renders one result, whole: with the head or frame that its format has.
   *
   * @throws IOException if {@code target} refuses
   */
  void render(T result, Appendable target) throws IOException;

  /**
   * Renders several results into one text: one after the other, or in the frame that the format has
   * for several.
   *
   * @throws IOException if {@code target} refuses
   */
  default void renderAll(List<T> results, Appendable target) throws IOException {
    for (T result : results) {
      render(result, target);
    }
  }
}
