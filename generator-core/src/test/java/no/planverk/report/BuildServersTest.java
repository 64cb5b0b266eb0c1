package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** What GitLab and GitHub Actions show of a check. */
class BuildServersTest {

  private static final Whereabouts FJELL =
      new Whereabouts("fjell", "fjell/src/planverk", file -> true);

  @Test
  void gitLabGetsWhatItNeedsOfEach() throws IOException {
    JsonNode report = quality(Reviews.mixed(Language.NB, false), Reviews.HERE);

    assertThat(report.findValuesAsText("check_name"))
        .containsExactly("XX-01", "XX-02", "YY-01", "fil-ubrukt", "YY-01", "YY-02");
    assertThat(report.findValuesAsText("severity"))
        .containsExactly("major", "major", "minor", "minor", "info", "info");
    assertThat(report.get(0).get("location").toString())
        .isEqualTo("{\"path\":\"src/planverk/strategi.yaml\",\"lines\":{\"begin\":7}}");
    assertThat(report.get(0).get("description").asText()).contains("«for sent»", " → ");
    assertThat(report.findValuesAsText("fingerprint"))
        .doesNotHaveDuplicates()
        .allMatch(print -> print.matches("[0-9a-f]{64}"));
  }

  @Test
  void gitLabGetsAnEmptyListForNothing() {
    assertThat(CodeQuality.text(Reviews.ofFiles(List.of()), Reviews.HERE).strip()).isEqualTo("[ ]");
  }

  @Test
  void theSameIsKnownAgainWhereLinesHaveMoved() throws IOException {
    List<String> before = prints(fault("a.md", 3, "x"), fault("a.md", 9, "y"));
    List<String> after = prints(fault("a.md", 5, "x"), fault("a.md", 40, "y"));

    assertThat(after).isEqualTo(before);
    assertThat(prints(fault("a.md", 3, "x"), fault("a.md", 4, "x"))).doesNotHaveDuplicates();
    assertThat(prints(fault("b.md", 3, "x"))).doesNotContainAnyElementsOf(before);
  }

  @Test
  void gitHubGetsOneLineOfEach() {
    assertThat(GitHubLines.of(Reviews.mixed(Language.NB, false), Reviews.HERE))
        .hasSize(6)
        .allMatch(line -> line.matches("::(warning|notice) file=[^\\n\\r]*"))
        .first()
        .asString()
        .startsWith(
            "::warning file=src/planverk/strategi.yaml,line=7,col=3,title=XX-01::«for sent»");
  }

  @Test
  void gitHubIsToldTheModule() {
    assertThat(
            GitHubLines.of(
                Reviews.ofFiles(List.of(fault("a,b:c%.md", 3, "100 %\n::error::x"))), FJELL))
        .singleElement()
        .asString()
        .startsWith("::error file=fjell/src/planverk/a%2Cb%3Ac%25.md,line=3,col=1,title=fjell%3A ")
        .contains("«100 %25?::error::x»");
  }

  @Test
  void gitHubGetsNoMoreThanItShows() {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 30).mapToObj(line -> fault("a.md", line, "x" + line)).toList();

    assertThat(GitHubLines.of(Reviews.ofFiles(many), Reviews.HERE)).hasSize(10);
  }

  @Test
  void whatIsInNoFileNamesNone() throws IOException {
    Whereabouts nowhere = new Whereabouts(null, "", file -> false);

    assertThat(GitHubLines.of(Reviews.unread(), nowhere))
        .singleElement()
        .asString()
        .startsWith("::error title=kilde-mangler::");
    assertThat(quality(Reviews.unread(), nowhere).get(0).get("location").toString())
        .isEqualTo("{\"path\":\".\",\"lines\":{\"begin\":1}}");
  }

  @Test
  void theOtherReportsNameTheModule() throws IOException {
    CheckResult result = Reviews.mixed(Language.NB, false);

    assertThat(ReportPage.html(result, FJELL)).contains("<dt>Modul</dt><dd>fjell</dd>");
    assertThat(ReportPage.html(result, Reviews.HERE)).doesNotContain("Modul");
    assertThat(new ObjectMapper().readTree(ReportJson.text(result, FJELL)).get("module").asText())
        .isEqualTo("fjell");
    assertThat(ReportXml.text(result, FJELL))
        .contains("<testsuites name=\"fjell: Planverk\"", "classname=\"planverk.fjell.XX\"");
  }

  private static Diagnostic fault(String file, int line, String value) {
    return Diagnostic.error(new Place(file, line, 1), "verdi-dato", "verdi", value);
  }

  private static List<String> prints(Diagnostic... faults) throws IOException {
    return quality(Reviews.ofFiles(List.of(faults)), Reviews.HERE).findValuesAsText("fingerprint");
  }

  private static JsonNode quality(CheckResult result, Whereabouts where) throws IOException {
    return new ObjectMapper().readTree(CodeQuality.text(result, where));
  }
}
