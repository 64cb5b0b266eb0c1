package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

  @ParameterizedTest
  @CsvSource({
    "32 02 90 00, 32029000",
    "32\u00a002\u00a090\u00a000, 32029000",
    "+47 32 02 90 00, +4732029000",
    "(+47) 320-29-000, +4732029000",
    "0047 32029000, 004732029000",
    "116 117, 116117",
    "02 580, 02580"
  })
  void oneNumberCanBeDialled(String text, String figures) {
    assertThat(Telephone.figures(text)).contains(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "32 02 90 00 / 32 02 90 01",
        "32 02 90 00, 32 02 90 01",
        "32 02 90 00 32 02 90 01",
        "32 02 90 00 (9-15)",
        "sentralbordet",
        "+47",
        ""
      })
  void anythingElseCannot(String text) {
    assertThat(Telephone.figures(text)).isEmpty();
  }
}
