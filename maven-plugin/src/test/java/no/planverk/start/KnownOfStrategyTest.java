package no.planverk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOfStrategyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Planstrategi for Gol kommune 2024-27 | Gol kommune",
        "Kommunal planstrategi for Sør-Odal kommune | Sør-Odal kommune",
        "Planstrategi for Nore og Uvdal kommune | Nore og Uvdal kommune",
        "Regional planstrategi for Vestland fylkeskommune | Vestland fylkeskommune"
      })
  void theMunicipalityStandsInTheTitle(String title, String name) {
    assertThat(KnownOfStrategy.municipality(title)).contains(name);
  }

  @Test
  void aTitleMayNameNone() {
    assertThat(KnownOfStrategy.municipality("Kommunal planstrategi 2024-2027")).isEmpty();
    assertThat(KnownOfStrategy.municipality("Planstrategi for Gol kommunestyre")).isEmpty();
  }

  @Test
  void theWrittenFormIsTheOneGivenElseThatOfThePlans(@TempDir Path folder) throws IOException {
    assertThat(KnownOfStrategy.writtenForm(null, folder.resolve("nei"))).isEqualTo(Language.NB);
    Files.writeString(folder.resolve("kommune.yaml"), "kommune:\n  målform: nynorsk\n");

    assertThat(KnownOfStrategy.writtenForm(null, folder)).isEqualTo(Language.NN);
    assertThat(KnownOfStrategy.writtenForm("bokmål", folder)).isEqualTo(Language.NB);
  }
}
