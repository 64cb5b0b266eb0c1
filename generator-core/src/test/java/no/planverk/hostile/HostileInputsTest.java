package no.planverk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken and hostile sources: refused with the old site untouched, or made harmless, and told in
 * words that help.
 */
class HostileInputsTest {

  private static final int MOST_SECONDS = 30;

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Bench bench;

  @BeforeAll
  static void makesTheGoodSite() throws IOException {
    bench = Bench.in(shared);
  }

  static List<HostileCase> cases() {
    return HostileCase.all().stream().filter(input -> !elsewhere(input)).toList();
  }

  /** What takes a machine of another kind than ours is tried in {@code HostileMachineTest}. */
  private static boolean elsewhere(HostileCase input) {
    String needed = input.expected().one("env");
    return needed.equals("c") || needed.equals("user");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void comesToWhatIsExpected(HostileCase input) throws Exception {
    assertThat(faults(input, bench.run(input, folder))).isEmpty();
  }

  private List<String> faults(HostileCase input, Outcome outcome) throws Exception {
    Expected expected = input.expected();
    List<String> faults = new ArrayList<>(Messages.faults(expected, outcome));
    if (!outcome.refused() && !expected.is("reject")) {
      faults.addAll(Pages.faults(expected, outcome.files()));
      faults.addAll(unlike(expected, outcome));
    }
    outcome.changed().forEach(path -> faults.add("changed " + path));
    if (outcome.seconds() > expected.number("seconds", MOST_SECONDS)) {
      faults.add(outcome.seconds() + " seconds");
    }
    return faults;
  }

  /** Some sources differ in their form alone: the page is the same as another case's. */
  private List<String> unlike(Expected expected, Outcome outcome) throws Exception {
    if (!expected.has("same-page-as")) {
      return List.of();
    }
    String[] other = expected.one("same-page-as").split(" ", 2);
    Outcome like = bench.run(HostileCase.named(other[0]), Files.createTempDirectory(folder, "x"));
    assertThat(outcome.files().get(other[1])).isEqualTo(like.files().get(other[1]));
    return List.of();
  }
}
