package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password somebody wrote in an address stands in no log and no report. */
class PasswordsTest {

  private static final String ADDRESS = "https://planavdelingen:HEMMELIG@testvik.example/planer";
  private static final String LONG =
      "https://planavdelingen:HEMMELIG" + "x".repeat(120) + "@testvik.example/planer";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lenke: ADDRESS",
        "lenke: LONG",
        "lenke: {navn: ADDRESS}",
        "status: ADDRESS",
        "ansvarlig: LONG",
        "navnn: ADDRESS",
        "ADDRESS: x",
        "tekst: 'Se [planen](ADDRESS)'",
        "tekst: 'Se [planen](LONG)'",
        "tekst: Se ADDRESS",
        "tekst: '![Kart](ADDRESS)'",
        "tekst: '![Kart](LONG)'",
        "tekst: '[planen](ADDRESS og mer)'",
        "tekst: '[planen](https://a.no \"ADDRESS\")'",
        "navn: B # ADDRESS",
        "bilde: LONG",
        "lenke: 'ADDRESS"
      })
  void standInNoMessage(String line) throws Exception {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    Files.writeString(
        source.resolve("planverk.yaml"),
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
        planer:
          - navn: A
            type: temaplan
            %s
        """
            .replace("%s", line.replace("ADDRESS", ADDRESS).replace("LONG", LONG)));
    Path report = folder.resolve("rapport");

    RunLog log =
        Planverk.check(
            new Settings(
                source,
                folder.resolve("site"),
                folder.resolve("cache"),
                report,
                null,
                1,
                false,
                LocalDate.of(2026, 11, 23)));

    assertThat(log.lines()).noneMatch(said -> said.text().contains("HEMMELIG"));
    assertThat(Tree.bytes(report).values()).noneMatch(file -> file.contains("HEMMELIG"));
  }
}
