package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import no.planverk.Cases;
import no.planverk.parallel.OutputFile;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three files to the letter, and the same wherever they are made. */
class ReportFilesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/no/planverk/report/golden");

  @ParameterizedTest
  @CsvSource({"NB", "NN"})
  void areAsTheyWere(Language language) {
    for (OutputFile file : ReportFiles.of(Reviews.mixed(language, false), Reviews.HERE)) {
      String text = text(file);
      Path golden = GOLDEN.resolve(language.code()).resolve(file.path());
      assertThat(text).isEqualTo(Cases.expected(golden, text));
    }
  }

  @Test
  void areTheSameInEveryPlace() {
    List<String> here = texts();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(texts()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void callTheSourceFolderByItsName() {
    Path folder = Path.of("/hjem/kari/planverk");
    CheckResult found =
        new CheckResult(
            Language.NB,
            Reviews.unread().today(),
            false,
            Reviews.unread().model(),
            Reviews.unread().book(),
            List.of(),
            List.of(
                no.planverk.diagnostic.Diagnostic.error(
                    no.planverk.diagnostic.Place.startOf(folder.toString()),
                    "fil-ulesbar",
                    "grunn",
                    "AccessDeniedException: /hjem/kari/planverk/a.yaml")),
            List.of());

    assertThat(ReportFiles.of(found, Reviews.HERE))
        .allMatch(file -> text(file).contains("/hjem/kari"));
    assertThat(ReportFiles.of(found.calling(folder, "planverk"), Reviews.HERE))
        .noneMatch(file -> text(file).contains("kari"))
        .allMatch(file -> text(file).contains("planverk/a.yaml"));
  }

  private static List<String> texts() {
    return ReportFiles.of(Reviews.mixed(Language.NB, true), Reviews.HERE).stream()
        .map(ReportFilesTest::text)
        .toList();
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
