package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The council is called what it is called here, in the messages of a run and in its report. */
class CouncilInMessagesTest {

  /** A strategy the rules ask the council to take a stand in, adopted by another body and late. */
  private static final String SOURCE =
      """
      kommune:
        navn: Testvik
        kommunenummer: "NUMMER"
        målform: FORM
        kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023 NAVN}
      planstrategi:
        tittel: Planstrategi
        periode: 2024-2027
        status: vedtatt
        vedtatt: {dato: 19.12.2024, organ: formannskapet}
      planer:
        - {navn: Kommuneplanens samfunnsdel, type: samfunnsdel}
        - navn: Kommuneplanens arealdel
          type: arealdel
          vedtatt: {dato: 1.2.2021, organ: formannskapet}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "0999, bokmål, bystyret, skal vedtas av bystyret, Bystyret skal ta stilling",
    "0999, bokmål, Bydelsutvalget, skal vedtas av bydelsutvalget, Bydelsutvalget skal ta stilling",
    "0999, nynorsk, heradsstyret, skal vedtakast av heradsstyret, Heradsstyret skal ta stilling",
    "0999, bokmål, Testvik bystyre, skal vedtas av Testvik bystyre, Testvik bystyre skal ta",
    "0999, bokmål, gielddastivra, skal vedtas av gielddastivra, Gielddastivra skal ta stilling",
    "0301, bokmål, '', skal vedtas av bystyret, Bystyret skal ta stilling"
  })
  void everyMessageCallsItSo(
      String number, String form, String name, String within, String beginning) throws IOException {
    String all = told(number, form, name);
    assertThat(all).contains(within, beginning);
    assertThat(all.replaceAll("«[^»]*»", ""))
        .doesNotContainPattern("(?iu)(?<!\\p{L})kommunestyre(t|ts)?(?!\\p{L})");
  }

  @Test
  void aMunicipalityThatSaysNothingHasTheUsualWord() throws IOException {
    assertThat(told("0999", "bokmål", ""))
        .contains("skal vedtas av kommunestyret", "Kommunestyret skal ta stilling");
  }

  /** What the author writes is a key, whatever the council is called. */
  @Test
  void keysOfTheFilesStayAsTheyAre() throws IOException {
    assertThat(told("0999", "bokmål", "bystyret")).contains("under «kommunestyre»");
  }

  /** The log and the three files of the report. */
  private String told(String number, String form, String name) throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    String called = name.isEmpty() ? "" : ", navn: " + name;
    Files.writeString(
        source.resolve("planverk.yaml"),
        SOURCE.replace("NUMMER", number).replace("FORM", form).replace(" NAVN", called));
    Path report = folder.resolve("rapport");
    LocalDate today = LocalDate.of(2026, 11, 23);
    Path unused = folder.resolve("ingen");
    RunLog log =
        Planverk.check(new Settings(source, unused, unused, report, null, 1, false, today));
    String lines =
        log.lines().stream().map(RunLog.Line::text).collect(Collectors.joining("\n", "", "\n"));
    StringBuilder all = new StringBuilder(lines);
    for (String file : Tree.bytes(report).keySet()) {
      all.append(Files.readString(report.resolve(file)));
    }
    return all.toString();
  }
}
