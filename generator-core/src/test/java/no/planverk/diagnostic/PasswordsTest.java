package no.planverk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kari:hemmelig@intranett.no/plan.pdf",
        "HTTPS://kari:hem@melig@intranett.no",
        "https://hemmelig@intranett.no",
        "https://kari:hem/melig?#@intranett.no",
        "https:kari:hemmelig@intranett.no",
        "https:\\\\kari:hemmelig@intranett.no",
        "//kari:hemmelig@intranett.no",
        "ssh://git:hemmelig@intranett.no:22/plan.git",
        "se https://x.no og https://kari:hemmelig@intranett.no nå"
      })
  void noDiagnosticHoldsAPassword(String address) {
    Diagnostic said = Diagnostic.error(Place.startOf("a.md"), "regel", "verdi", address);

    assertThat(said.facts().get("verdi")).contains("…@intranett.no").doesNotContain("melig");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post@kommunen.no",
        "https://x.no/@kari",
        "https://x.no/a?b=c@d.no",
        "mailto:a@b.no",
        "@"
      })
  void whatIsNoPasswordIsSaid(String text) {
    assertThat(Passwords.hidden(text)).isEqualTo(text);
  }

  @Test
  void aLongTextTakesNoTime() {
    assertThat(Passwords.hidden("//".repeat(20_000) + "@ x")).contains("@");
  }
}
