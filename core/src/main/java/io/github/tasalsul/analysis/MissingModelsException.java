package io.github.tasalsul.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Says that events cannot be found since CoreNLP, its Arabic models or the Arabic dictionary are
 * not on the class path: somebody left them out who wanted the times alone, and now wants events.
 */
public final class MissingModelsException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** The Maven coordinates, in the order in which they are told. */
  private final ImmutableList<String> coordinates;

  /**
   * Makes the exception.
   *
   * @param coordinates what is missing, in the order in which it is to be told
   */
  public MissingModelsException(List<String> coordinates) {
    super(
        "what finds events is not on the class path; add "
            + String.join(", ", coordinates)
            + " in the versions that the pom of tasalsul-core has"
            + " (finding times and dates does without)");
    this.coordinates = ImmutableList.copyOf(coordinates);
  }

  /** Returns the Maven coordinates of what is missing, without versions. */
  public List<String> coordinates() {
    return coordinates;
  }
}
