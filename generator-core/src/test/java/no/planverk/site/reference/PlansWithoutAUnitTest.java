package no.planverk.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.site.Rendered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looks for the plans of a unit, and finds none, is told whether the strategy says. */
class PlansWithoutAUnitTest {

  private static final String UNITS = "enheter: [{navn: Helse, gruppe: fagfolk}]\n";
  private static final String SAID = "Planstrategien sier ikke hvem som har ansvaret for planene.";

  @ParameterizedTest
  @CsvSource({
    "true, 'planer: [{navn: Helseplan, type: temaplan}]'",
    "false, 'planer: [{navn: Helseplan, type: temaplan, ansvarlig: Helse}]'",
    "false, 'planer: []'"
  })
  void itIsSaidWhereNoPlanNamesAUnit(boolean said, String plans) {
    String page = Rendered.of(UNITS + plans + "\n").page("kommunen.html").select("main").text();

    assertThat(page.contains(SAID)).isEqualTo(said);
  }
}
