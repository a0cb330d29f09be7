package io.github.tasalsul.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines, each under a key and with a checksum, to which lines are added: {@code
 * {"key": "...", "crc": "...", "value": {...}}}. Of one key the last line counts. A line that was
 * being written when its program was stopped is cut off; one that was damaged is passed over. What
 * counts no more is dropped where it takes more room than the rest.
 */
final class CheckedLines implements AutoCloseable {
  private static final int KEY_LENGTH = 64;
  private static final int CRC_LENGTH = 8;
  private static final String BEFORE_KEY = "{\"key\":\"";
  private static final String BEFORE_CRC = "\",\"crc\":\"";
  private static final String BEFORE_VALUE = "\",\"value\":";
  private static final int KEY_AT = BEFORE_KEY.length();
  private static final int CRC_AT = KEY_AT + KEY_LENGTH + BEFORE_CRC.length();
  private static final int VALUE_AT = CRC_AT + CRC_LENGTH + BEFORE_VALUE.length();

  /** What is dropped has to be worth the writing. */
  private static final long LEAST_DROPPED = 1 << 16;

  private static final String NEW = ".new";

  private record Place(long start, int length) {
    long lineStart() {
      return start - VALUE_AT;
    }

    int lineLength() {
      return VALUE_AT + length + 2; // the brace and the line's end
    }
  }

  private final Path path;
  private final byte[] first;
  private final FileChannel file;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private long end;

  private CheckedLines(Path path, String first, FileChannel file) {
    this.path = path;
    this.first = (first + '\n').getBytes(UTF_8);
    this.file = file;
  }

  /**
   * Opens a file, which is made with a first line of its own where it is not there.
   *
   * @param damaged is told the number of each line that cannot be read
   * @throws ForeignFileException if its first line is another
   */
  static CheckedLines open(Path path, String first, IntConsumer damaged) throws IOException {
    Files.deleteIfExists(beside(path)); // left by a run that was stopped
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      CheckedLines lines = new CheckedLines(path, first, file);
      lines.index(first, damaged);
      return lines;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** That a file is not what it should be. */
  static final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1;

    ForeignFileException(String found) {
      super(found);
    }
  }

  private void index(String first, IntConsumer damaged) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    byte[] header = line(in);
    if (header != null && !new String(header, UTF_8).equals(first)) {
      throw new ForeignFileException(
          new String(header, 0, Math.min(header.length, KEY_LENGTH), UTF_8));
    }
    if (header == null) {
      file.truncate(0);
      write(this.first);
      return;
    }
    end = header.length + 1L;
    int number = 2;
    for (byte[] line = line(in); line != null; line = line(in)) {
      if (isWhole(line)) {
        String key = new String(line, KEY_AT, KEY_LENGTH, UTF_8);
        places.remove(key);
        places.put(key, new Place(end + VALUE_AT, line.length - VALUE_AT - 1));
      } else {
        damaged.accept(number);
      }
      end += line.length + 1L;
      number++;
    }
    file.truncate(end);
  }

  /** Reads up to a line's end; null where there is none, be it that a line was cut off. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    byte[] line = new byte[1 << 10];
    int length = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        return Arrays.copyOf(line, length);
      }
      if (length == line.length) {
        line = Arrays.copyOf(line, 2 * length);
      }
      line[length++] = (byte) c;
    }
    return null;
  }

  private static boolean isWhole(byte[] line) {
    if (line.length <= VALUE_AT || line[line.length - 1] != '}') {
      return false;
    }
    String crc = new String(line, CRC_AT, CRC_LENGTH, UTF_8);
    byte[] value = Arrays.copyOfRange(line, VALUE_AT, line.length - 1);
    return crc.equals(Hashing.crc32c().hashBytes(value).toString());
  }

  synchronized Iterable<String> keys() {
    return List.copyOf(places.keySet());
  }

  /** Returns the value under a key, or null. */
  synchronized @Nullable String get(String key) throws IOException {
    Place place = places.get(key);
    if (place == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place.start() + bytes.position()) < 0) {
        return null;
      }
    }
    return new String(bytes.array(), UTF_8);
  }

  /** Adds a line. */
  synchronized void put(String key, String value) throws IOException {
    byte[] bytes = value.getBytes(UTF_8);
    String crc = Hashing.crc32c().hashBytes(bytes).toString();
    byte[] line =
        (BEFORE_KEY + key + BEFORE_CRC + crc + BEFORE_VALUE + value + "}\n").getBytes(UTF_8);
    long start = end + VALUE_AT;
    write(line);
    places.put(key, new Place(start, bytes.length));
  }

  private void write(byte[] line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line);
    long at = end;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
    end = at;
  }

  private static Path beside(Path path) {
    return path.resolveSibling(path.getFileName() + NEW);
  }

  /**
   * Closes the file without the lines that count no more, where they take more room than those that
   * do. What is left is written beside it first and then put in its place in one step, so that a
   * stop at any moment leaves the one or the other whole.
   *
   * @param counts tells which of the keys still count
   */
  synchronized void closeKeeping(Predicate<String> counts) throws IOException {
    List<Place> kept =
        places.entrySet().stream()
            .filter(each -> counts.test(each.getKey()))
            .map(Map.Entry::getValue)
            .sorted(Comparator.comparingLong(Place::start))
            .toList();
    long size = first.length + kept.stream().mapToLong(Place::lineLength).sum();
    if (end - size < Math.max(size, LEAST_DROPPED)) {
      close();
      return;
    }
    Path fresh = beside(path);
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(out, ByteBuffer.wrap(first));
      for (Place place : kept) {
        writeAll(out, bytes(place.lineStart(), place.lineLength()));
      }
      out.force(true);
    }
    close();
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private ByteBuffer bytes(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException(path + " is shorter than it was");
      }
    }
    return bytes.flip();
  }

  @Override
  public synchronized void close() throws IOException {
    if (file.isOpen()) {
      file.force(false);
      file.close();
    }
  }
}
