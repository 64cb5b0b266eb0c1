package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case, good and broken: exactly these findings, in this order, with these words.
 *
 * <p>What is wrong with the files stands in {@code diagnostics.txt}; what the rules say of a good
 * case in {@code regler.txt}. A broken case is not tried by the rules.
 */
class DiagnosticsTest {

  private static final Pattern OF_A_RULE = Pattern.compile(".* \\[[A-Z]+-[0-9]{2}]");
  private static final Pattern OF_A_PLACE = Pattern.compile("\\S+:[0-9]+:[0-9]+: .*");

  @TempDir Path folder;

  static List<Path> cases() {
    return Cases.all();
  }

  static List<Path> good() {
    return cases().stream().filter(DiagnosticsTest::isGood).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyWhatIsWrong(Path test) {
    RunLog log = Planverk.check(settings(test.resolve("in")));
    String findings = lines(log, line -> !OF_A_RULE.matcher(line).matches());

    assertThat(findings).isEqualTo(Cases.expected(test.resolve("diagnostics.txt"), findings));
    assertThat(log.failed()).isEqualTo(!isGood(test));
  }

  @ParameterizedTest
  @MethodSource("good")
  void rulesSayExactlyThis(Path test) {
    RunLog log = Planverk.check(settings(test.resolve("in")));
    String findings = lines(log, line -> OF_A_RULE.matcher(line).matches());

    assertThat(findings).isEqualTo(Cases.expected(test.resolve("regler.txt"), findings));
  }

  private static String lines(RunLog log, Predicate<String> wanted) {
    return log.lines().stream()
        .filter(line -> OF_A_PLACE.matcher(line.text()).matches() && wanted.test(line.text()))
        .map(line -> line.severity() + " " + line.text() + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isGood(Path test) {
    return test.getFileName().toString().startsWith("good-");
  }

  private Settings settings(Path source) {
    Path output = folder.resolve("site");
    Path cache = folder.resolve("cache");
    return new Settings(source, output, cache, null, 1, false, LocalDate.of(2026, 11, 23));
  }
}
