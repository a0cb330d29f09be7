package io.github.tasalsul.time;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Lets Jazzer look for texts that break the finder. In the ordinary build it only reads the inputs
 * kept beside it; it looks for new ones with {@code JAZZER_FUZZ=1 mvn test -pl core
 * -Djazzer.hooks=true -Dtest=TimeFinderFuzzTest}.
 */
class TimeFinderFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void everyTextIsReadWithoutException(byte[] bytes) {
    // Bytes as UTF-8 reach words quickly, pairs of bytes as characters reach lone surrogates.
    TimeFinderRobustnessTest.check(new String(bytes, StandardCharsets.UTF_8));
    char[] units = new char[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN).asCharBuffer().get(units);
    TimeFinderRobustnessTest.check(new String(units));
  }
}
