package io.github.tasalsul.timeline.yaml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a YAML list of which each item is what to do, to what, and with what:
 *
 * <pre>
 * - date: 5b0c93a1f7d2:1071:قصفت
 *   is: 2020-02-18
 * - merge: [5b0c93a1f7d2:1071:قصفت, 90ee12ab34cd:15:القصف]
 * </pre>
 *
 * <p>Scalars are taken as they are written; no object is made of them, and no tag means anything.
 */
public final class YamlItems {
  private static final String VALUE = "is";

  private static final String NO_LIST = "is no list; an item begins with a dash: - date: KEY";

  private YamlItems() {}

  /**
   * An item of the list.
   *
   * @param line where it begins, from 1 on
   * @param cells what to do, to what, and with what: {@code date}, a key, {@code 2020-02-18}
   * @param problem what is wrong with it, or null
   */
  public record Item(int line, List<String> cells, @Nullable String problem) {
    /** Copies the list. */
    public Item {
      cells = List.copyOf(cells);
    }
  }

  /** Reads the items; of a text that is no YAML, one item with the problem. */
  public static List<Item> read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    Node root;
    try {
      root = new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      String problem = e.getProblem() == null ? "" : ": " + oneLine(e.getProblem());
      return List.of(problem(line(e.getProblemMark()), "is not valid YAML" + problem));
    } catch (YAMLException e) {
      return List.of(problem(1, "is not valid YAML: " + oneLine(String.valueOf(e.getMessage()))));
    }
    if (root == null) {
      return List.of();
    }
    if (!(root instanceof SequenceNode list)) {
      return List.of(problem(line(root.getStartMark()), NO_LIST));
    }
    return list.getValue().stream().map(YamlItems::item).collect(ImmutableList.toImmutableList());
  }

  private static Item item(Node node) {
    int line = line(node.getStartMark());
    if (!(node instanceof MappingNode item) || item.getValue().isEmpty()) {
      return problem(line, "says nothing to do; an item is - date: KEY, and more");
    }
    List<String> cells = new ArrayList<>();
    String value = null;
    for (NodeTuple pair : item.getValue()) {
      String name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
      if (cells.isEmpty()) {
        cells.add(name);
        List<String> keys = scalars(pair.getValueNode());
        if (keys.isEmpty()) {
          return problem(line(pair.getValueNode().getStartMark()), "names no mention");
        }
        cells.addAll(keys);
      } else if (name.equals(VALUE)
          && value == null
          && pair.getValueNode() instanceof ScalarNode s) {
        value = oneLine(s.getValue());
      } else {
        return problem(
            line(pair.getKeyNode().getStartMark()),
            "does not know '" + oneLine(name) + "' here; behind what to do there is only 'is'");
      }
    }
    if (value != null) {
      cells.add(value);
    }
    return new Item(line, cells, null);
  }

  /** One scalar, or a list of them; nothing where it holds something else. */
  private static List<String> scalars(Node node) {
    if (node instanceof ScalarNode scalar) {
      String value = oneLine(scalar.getValue());
      return value.isEmpty() ? List.of() : List.of(value);
    }
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        if (!(each instanceof ScalarNode scalar)) {
          return List.of();
        }
        values.add(oneLine(scalar.getValue()));
      }
    }
    return values;
  }

  private static Item problem(int line, String problem) {
    return new Item(line, List.of(), problem);
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
