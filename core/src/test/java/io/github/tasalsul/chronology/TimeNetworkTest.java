package io.github.tasalsul.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.chronology.TimeNetwork.Edge;
import io.github.tasalsul.chronology.TimeNetwork.Solution;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds over networks of points, against what they must give and against brute force. */
class TimeNetworkTest {
  private final TimeNetwork network = new TimeNetwork();

  private Statement said(String text, int trust) {
    return network.state("a.txt", text, trust);
  }

  @Test
  void whatComesAfterIsNoEarlierAndWhatComesBeforeNoLater() {
    int attack = network.point();
    int resignation = network.point();
    int warning = network.point();
    network.within(attack, 18, 18, said("أمس الثلاثاء", 3));
    network.apart(attack, resignation, 0, said("بعد", 2));
    network.apart(warning, attack, 0, said("قبل", 2));

    Solution solution = network.solve();

    assertThat(solution.bounds(resignation).earliest()).isEqualTo(18);
    assertThat(solution.bounds(resignation).hasLatest()).isFalse();
    assertThat(solution.bounds(warning).latest()).isEqualTo(18);
    assertThat(solution.bounds(warning).hasEarliest()).isFalse();
    assertThat(solution.clashes()).isEmpty();
  }

  @Test
  void aCountOfDaysMovesBothBounds() {
    int start = network.point();
    int end = network.point();
    Statement twoDays = said("بعد يومين", 2);
    network.within(start, 10, 11, said("الأحد", 3));
    network.apart(start, end, 2, twoDays);
    network.apart(end, start, -2, twoDays);

    PointBounds bounds = network.solve().bounds(end);

    assertThat(bounds.earliest()).isEqualTo(12);
    assertThat(bounds.latest()).isEqualTo(13);
  }

  @Test
  void eachBoundNamesTheStatementsThatItFollowsFrom() {
    int first = network.point();
    int second = network.point();
    int third = network.point();
    Statement day = said("الاثنين", 3);
    Statement after = said("بعد", 2);
    Statement then = said("ثم", 2);
    network.within(first, 5, 5, day);
    network.apart(first, second, 0, after);
    network.apart(second, third, 0, then);

    assertThat(network.solve().bounds(third).early()).containsExactly(then, after, day);
  }

  @Test
  void theLeastTrustedOfAClashGivesWayAndAllOfItAreNamed() {
    int signing = network.point();
    int departure = network.point();
    Statement monday = said("الاثنين", 5);
    Statement friday = said("الجمعة", 4);
    Statement before = said("قبل التوقيع", 2);
    Statement unrelated = said("بعد", 1);
    network.within(signing, 1, 1, monday);
    network.within(departure, 5, 5, friday);
    network.apart(departure, signing, 0, before);
    network.apart(signing, network.point(), 0, unrelated);

    Solution solution = network.solve();

    assertThat(solution.clashes())
        .singleElement()
        .satisfies(
            clash -> {
              assertThat(clash.statements()).containsExactly(monday, friday, before);
              assertThat(clash.dropped()).isEqualTo(before);
            });
    assertThat(solution.bounds(departure).earliest()).isEqualTo(5);
    assertThat(solution.bounds(signing).latest()).isEqualTo(1);
  }

  @Test
  void aCircleOfWhatCameBeforeWhatIsFoundWithoutAnyDate() {
    int a = network.point();
    int b = network.point();
    int c = network.point();
    network.apart(a, b, 1, said("بعد", 3));
    network.apart(b, c, 0, said("ثم", 2));
    network.apart(c, a, 0, said("قبل", 1));
    network.within(a, 1, PointBounds.OPEN_LATE, said("منذ", 3));

    assertThat(network.solve().clashes())
        .singleElement()
        .satisfies(clash -> assertThat(clash.dropped().text()).isEqualTo("قبل"));
  }

  @Test
  void whatHoldsTogetherInACircleOfNoLengthIsOneTime() {
    int a = network.point();
    int b = network.point();
    Statement together = said("بالتزامن مع", 2);
    network.apart(a, b, 0, together);
    network.apart(b, a, 0, together);
    network.within(b, 7, 9, said("الأسبوع الماضي", 3));

    PointBounds bounds = network.solve().bounds(a);

    assertThat(bounds.earliest()).isEqualTo(7);
    assertThat(bounds.latest()).isEqualTo(9);
  }

  @Test
  void aPointThatIsNotThereIsRefused() {
    Statement statement = said("أمس", 1);

    assertThatThrownBy(() -> network.within(4, 1, 2, statement))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
  void randomNetworksGiveWhatBruteForceGivesAndNeverAStartBehindAnEnd(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      checkAgainstBruteForce(random(random, 2 + random.nextInt(7), random.nextInt(14)));
    }
  }

  private static TimeNetwork random(Random random, int points, int statements) {
    TimeNetwork network = new TimeNetwork();
    int[] all = IntStream.range(0, points).map(i -> network.point()).toArray();
    for (int i = 0; i < statements; i++) {
      Statement statement = network.state("r.txt", "s" + i, random.nextInt(4));
      int from = all[random.nextInt(points)];
      int to = all[random.nextInt(points)];
      if (random.nextInt(3) == 0) {
        long first = random.nextInt(20);
        network.within(from, first, first + random.nextInt(5), statement);
      } else if (from != to) {
        network.apart(from, to, random.nextInt(6) - 2, statement);
      }
    }
    return network;
  }

  /** Longest distances over the edges left, by going round as often as there are points. */
  private static void checkAgainstBruteForce(TimeNetwork network) {
    Solution solution = network.solve();
    List<Statement> dropped = solution.clashes().stream().map(Clash::dropped).toList();
    List<Edge> left =
        network.edges().stream().filter(e -> !dropped.contains(e.statement())).toList();
    int points = network.points();
    long[] early = new long[points];
    long[] late = new long[points];
    Arrays.fill(early, PointBounds.OPEN_EARLY);
    Arrays.fill(late, PointBounds.OPEN_LATE);
    early[0] = 0;
    late[0] = 0;
    for (int round = 0; round <= points; round++) {
      for (Edge edge : left) {
        if (early[edge.from()] > PointBounds.OPEN_EARLY && edge.to() != 0) {
          early[edge.to()] = Math.max(early[edge.to()], early[edge.from()] + edge.distance());
        }
        if (late[edge.to()] < PointBounds.OPEN_LATE && edge.from() != 0) {
          late[edge.from()] = Math.min(late[edge.from()], late[edge.to()] - edge.distance());
        }
      }
    }
    for (int point = 1; point < points; point++) {
      PointBounds bounds = solution.bounds(point);
      assertThat(bounds.earliest()).isEqualTo(early[point]);
      assertThat(bounds.latest()).isEqualTo(late[point]);
      assertThat(bounds.earliest()).isLessThanOrEqualTo(bounds.latest());
    }
    for (Clash clash : solution.clashes()) {
      checkIrreducible(network, clash);
    }
  }

  private static void checkIrreducible(TimeNetwork network, Clash clash) {
    assertThat(Minimal.isPossible(of(network, clash.statements()))).isFalse();
    for (Statement statement : clash.statements()) {
      List<Statement> rest = clash.statements().stream().filter(s -> !s.equals(statement)).toList();
      assertThat(Minimal.isPossible(of(network, rest))).isTrue();
      assertThat(clash.dropped().trust()).isLessThanOrEqualTo(statement.trust());
    }
  }

  private static List<Edge> of(TimeNetwork network, List<Statement> statements) {
    return network.edges().stream()
        .filter(e -> e.statement() == null || statements.contains(e.statement()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void theWorkGrowsWithTheNumberOfStatements(int events) {
    TimeNetwork long1 = new TimeNetwork();
    Random random = new Random(7);
    int[] points = IntStream.range(0, events).map(i -> long1.point()).toArray();
    for (int i = 0; i < events; i++) {
      Statement statement = long1.state("r.txt", "s", 1);
      if (i % 10 == 0) {
        long1.within(points[i], i, i + 2_000_000, statement);
      } else {
        long1.apart(points[i - 1 - random.nextInt(Math.min(i, 5))], points[i], 0, statement);
      }
    }

    assertThat(long1.solve().work()).isLessThan(4L * events);
  }
}
