package io.github.tasalsul.arabic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A lexicon file: tab-separated rows under a header row, comment lines that begin with {@code #}.
 *
 * <p>The first row that is no comment names the columns. A row may leave out trailing columns; one
 * with too many, or with an unknown value where a reader asks for a known one, is refused with the
 * file's name and the line number.
 */
public final class TsvTable {
  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableList<String> columns;
  private final ImmutableList<Row> rows;

  private TsvTable(List<String> columns, List<Row> rows) {
    this.columns = ImmutableList.copyOf(columns);
    this.rows = ImmutableList.copyOf(rows);
  }

  /**
   * Loads a lexicon file that is bundled with this package.
   *
   * @param name the file's name, such as {@code months.tsv}
   * @throws IllegalStateException if the file is missing or malformed: a defect of ours
   */
  public static TsvTable bundled(String name) {
    try (InputStream in = TsvTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("bundled lexicon file is missing: " + name);
      }
      return parse(name, new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled lexicon file " + name, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("bundled lexicon file is malformed: " + e.getMessage(), e);
    }
  }

  /**
   * Parses a lexicon file.
   *
   * @param name what to call the file in messages
   * @throws IllegalArgumentException if a line is malformed; the message begins {@code name:line:}
   * @throws IOException if {@code in} cannot be read
   */
  public static TsvTable parse(String name, Reader in) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    List<String> columns = ImmutableList.of();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            name + ":" + number + ": " + cells.size() + " columns, expected " + columns.size());
      } else {
        rows.add(new Row(name, number, columns, ImmutableList.copyOf(cells)));
      }
    }
    return new TsvTable(columns, rows.build());
  }

  /** Returns the names of the columns. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the rows in file order. */
  public List<Row> rows() {
    return rows;
  }

  /** One row of a lexicon file. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Returns the cell under {@code column}, empty where the row leaves it out.
     *
     * @throws IllegalArgumentException if the file has no such column
     */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw error("the file has no column '" + column + "'");
      }
      return at < cells.size() ? cells.get(at) : "";
    }

    /** Tells whether the file has a column of that name. */
    public boolean has(String column) {
      return columns.contains(column);
    }

    /**
     * Returns the cell under {@code column}.
     *
     * @throws IllegalArgumentException if the cell is empty
     */
    public String required(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error("empty column '" + column + "'");
      }
      return value;
    }

    /** Returns the comma-separated values of the cell under {@code column}. */
    public List<String> list(String column) {
      return COMMAS.splitToList(get(column));
    }

    /**
     * Returns the number under {@code column}.
     *
     * @throws IllegalArgumentException if there is no whole number
     */
    public int number(String column) {
      try {
        return Integer.parseInt(required(column));
      } catch (NumberFormatException e) {
        throw error("column '" + column + "' is not a whole number: " + get(column));
      }
    }

    /**
     * Returns the constant of {@code type} that the cell under {@code column} names.
     *
     * @throws IllegalArgumentException if there is no such constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, required(column));
      } catch (IllegalArgumentException e) {
        throw error("column '" + column + "': no " + type.getSimpleName() + " " + get(column));
      }
    }

    /** Makes the exception that refuses this row, naming the file and the line. */
    public IllegalArgumentException error(String problem) {
      return new IllegalArgumentException(file + ":" + line + ": " + problem);
    }
  }
}
