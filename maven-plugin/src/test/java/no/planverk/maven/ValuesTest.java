package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.planverk.text.Language;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  void languageIsOneOfOurs() throws MojoFailureException {
    assertThat(Values.language(null)).isNull();
    assertThat(Values.language("nn")).isEqualTo(Language.NN);
    assertThatThrownBy(() -> Values.language("NN"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("planverk.language: «NN» er ugyldig. → Skriv nb, nn eller en.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "ja", " true "})
  void yesInTwoLanguages(String text) throws MojoFailureException {
    assertThat(Values.yes("planverk.strict", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "nei", "False"})
  void noInTwoLanguages(String text) throws MojoFailureException {
    assertThat(Values.yes("planverk.strict", text)).isFalse();
    assertThat(Values.yes("planverk.strict", null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "yes", "", "sant", "treu"})
  void whatIsNeitherYesNorNoIsRefused(String text) {
    assertThatThrownBy(() -> Values.yes("planverk.strict", text))
        .hasMessage("planverk.strict: «" + text + "» er ugyldig. → Skriv true eller false.");
  }

  @Test
  void threadsAreCounted() throws MojoFailureException {
    assertThat(Values.threads(null)).isPositive();
    assertThat(Values.threads("8")).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000", "99999999999", "2 ", "two", "٣"})
  void threadsThatAreNoneAreRefused(String number) {
    assertThatThrownBy(() -> Values.threads(number))
        .hasMessage("planverk.threads: «" + number + "» er ugyldig. → Skriv 1 til 999.");
  }

  @Test
  void portIsOneAnybodyMayListenTo() throws MojoFailureException {
    assertThat(Values.port("1024")).isEqualTo(1024);
    assertThat(Values.port("65535")).isEqualTo(65_535);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "80", "1023", "65536", "-8080", "08080", "http", "", "٨٠٨٠"})
  void portThatIsNoneIsRefused(String number) {
    assertThatThrownBy(() -> Values.port(number))
        .hasMessage("planverk.port: «" + number + "» er ugyldig. → Skriv 1024 til 65535.");
  }

  @Test
  void dateIsTheOneGiven() throws MojoFailureException {
    assertThat(Values.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Values.date(null)).isAfter(LocalDate.of(2020, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "23.11.2026", "i morgen", "2026-11", ""})
  void dateThatIsNoneIsRefused(String text) {
    assertThatThrownBy(() -> Values.date(text))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("planverk.today: «" + text + "» er ugyldig. → Skriv datoen slik: 2026-11-23.");
  }
}
