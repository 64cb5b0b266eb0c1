package no.planverk.markdown;

import static no.planverk.markdown.TextForTest.html;
import static no.planverk.markdown.TextForTest.rules;
import static no.planverk.markdown.TextForTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.planverk.diagnostic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  @Test
  void aPictureOfTheSourceFolderIsShownWithItsText() {
    String markdown = "Sjå ![Kart & *plan*](../bilder/kart.png \"x\")";

    assertThat(rules(markdown)).containsExactly("lenke-tittel");
    assertThat(text(markdown).pictures())
        .containsExactly(
            new Picture(
                "../bilder/kart.png",
                Optional.of("bilder/kart.png"),
                "Kart & plan",
                new Place("planer/en.md", 1, 22)));
    assertThat(html(markdown))
        .isEqualTo("<p>Sjå <img src=\"bilder/bilder/kart.png\" alt=\"Kart &amp; plan\" /></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../kart.png",
        "../bilder/../../kart.png",
        "/bilder/kart.png",
        "//example.no/kart.png",
        "http://example.no/kart.png",
        "https://example.no/kart.png",
        "data:image/svg+xml,<svg/>",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "file:///etc/kart.png",
        "..\\\\..\\\\kart.png",
        "%2e%2e/%2e%2e/kart.png",
        "../bilder/kart.png?x",
        "../bilder/kart.png#x",
        "<../bilder/&#1;kart.png>",
        "C:kart.png",
        "..",
        "<>"
      })
  void nothingOutsideTheSourceFolderIsShown(String written) {
    assertThat(rules("![ord](" + written + ")")).containsExactly("bilde-ikke-tillatt");
    assertThat(html("![ord](" + written + ")")).isEqualTo("<p>ord</p>\n");
  }

  @Test
  void aPictureMustBeThereAndBeOfAKnownFormat() {
    assertThat(rules("![ord](ukjent.png)")).containsExactly("bilde-finnes-ikke");
    assertThat(rules("![ord](kart.png)")).containsExactly("bilde-annet-sted");
    assertThat(rules("![ord](../en.pdf)")).containsExactly("bilde-ukjent-format");
  }

  @Test
  void aPictureWithoutWordsIsAWarning() {
    assertThat(rules("![](../bilder/kart.png)")).containsExactly("bilde-uten-tekst");
  }
}
