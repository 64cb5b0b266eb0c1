package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import no.planverk.output.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF of more plans than it can hold is left out and told, and nothing leads to it. */
class DocumentOfManyPlansTest {

  private static final String HEAD =
      """
      kommune: {navn: Storvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi: {tittel: Planstrategi for Storvik, periode: 2024-2027, status: vedtatt}
      planer:
      """;

  @TempDir Path folder;

  @Test
  void thePdfIsLeftOutAndSaidToBe() throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    StringBuilder text = new StringBuilder(HEAD);
    IntStream.rangeClosed(0, Documents.MOST_PLANS_IN_PDF)
        .forEach(number -> text.append("  - {navn: Plan " + number + ", type: temaplan}\n"));
    Files.writeString(source.resolve("planverk.yaml"), text);
    Path site = folder.resolve("nettsted");

    RunLog log = Planverk.generate(settings(source, site), line -> {});

    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    assertThat(log.lines().toString()).contains("høyst 1000 planer, og her er 1001");
    assertThat(site.resolve("planstrategi.pdf")).doesNotExist();
    assertThat(site.resolve("utskrift.html")).exists();
    assertThat(site.resolve("index.html")).content().doesNotContain("planstrategi.pdf");
    assertThat(Planverk.generate(settings(source, site), line -> {}).lines().toString())
        .contains("høyst 1000 planer, og her er 1001");
  }

  private Settings settings(Path source, Path site) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    Forms forms = new Forms(true, true, false, false, false, false);
    Path cache = folder.resolve("lager");
    return new Settings(source, site, cache, null, null, 2, false, today, false, forms);
  }
}
