package no.planverk.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that may be kept for ever has another name when it is another file. */
class HashedNamesTest {

  private static HashedNames names(String css, String font) {
    return new HashedNames(
        Map.of(
            "tema/a.css", css.getBytes(UTF_8),
            "tema/a.woff2", font.getBytes(UTF_8),
            "tema/a.js", "1".getBytes(UTF_8),
            "tema/lisenser.txt", "L".getBytes(UTF_8)));
  }

  private static String css(HashedNames names) {
    return names.files().keySet().stream()
        .filter(p -> p.endsWith(".css"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNameChangesWithTheContentAndWithThatOfWhatItLoads() {
    String sheet = "@font-face { src: url(\"a.woff2\") }";
    HashedNames names = names(sheet, "font");
    assertThat(css(names)).matches("tema/a\\.[0-9a-f]{10}\\.css");
    assertThat(css(names(sheet, "font"))).isEqualTo(css(names));
    assertThat(css(names(sheet + " ", "font"))).isNotEqualTo(css(names));
    assertThat(css(names(sheet, "another"))).isNotEqualTo(css(names));
    assertThat(new String(names.files().get(css(names)), UTF_8))
        .containsPattern("url\\(\"a\\.[0-9a-f]{10}\\.woff2\"\\)");
    assertThat(names.files()).containsKey("tema/lisenser.txt").doesNotContainKey("tema/a.js");
  }

  @Test
  void pagesAskForTheNewNamesFromWhereverTheyStandAndNothingElseIsChanged() {
    HashedNames names = names("p {}", "font");
    String page =
        "<link href=\"tema/a.css\"><script src=\"../tema/a.js\"></script>"
            + "<link href=\"/om/tema/a.css\"><p>tema/a.css</p><a href=\"tema/b.css\">";
    String found = new String(names.in(page.getBytes(UTF_8)), UTF_8);
    String sheet = css(names);
    assertThat(found)
        .contains("href=\"" + sheet + "\"", "href=\"/om/" + sheet + "\"", "<p>tema/a.css</p>")
        .contains("href=\"tema/b.css\"")
        .containsPattern("src=\"\\.\\./tema/a\\.[0-9a-f]{10}\\.js\"");
  }
}
