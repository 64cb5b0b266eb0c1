package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case, good and broken: exactly these findings, in this order, with these words. */
class DiagnosticsTest {

  @TempDir Path folder;

  static List<Path> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyWhatIsWrong(Path test) {
    Report report = Planverk.check(settings(test.resolve("in")));
    String findings =
        report.lines().stream()
            .filter(line -> line.severity() != Severity.INFO)
            .map(line -> line.severity() + " " + line.text() + "\n")
            .collect(Collectors.joining());

    assertThat(findings).isEqualTo(Cases.expected(test.resolve("diagnostics.txt"), findings));
    assertThat(report.failed()).isEqualTo(test.getFileName().toString().startsWith("broken-"));
  }

  private Settings settings(Path source) {
    Path output = folder.resolve("site");
    Path cache = folder.resolve("cache");
    return new Settings(source, output, cache, null, 1, false, LocalDate.of(2026, 11, 23));
  }
}
