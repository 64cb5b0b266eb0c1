package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drawing programs export keeps its looks, and loses what they wrote for themselves. */
class SvgExportsTest {

  @Test
  void exportOfIllustratorKeepsItsColours() {
    String svg =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- Generator: Adobe Illustrator 27.0.0 -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg version="1.1" id="Lag_1" %s xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
        \t viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve">
        <style type="text/css">
        \t.st0{fill:#0057A8;}
        \t.st1,.st2{fill:#FFD700;stroke:#000000;}
        \tg.st0{fill:blue}
        \t.st2{clip-path:url(#SVGID_2_);}
        </style>
        <defs><rect id="SVGID_1_" width="9" height="9"/></defs>
        <clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
        <path class="st0" d="M0,0h9"/><circle class="st1" style="fill:red" r="2"/><g class="st2"/>
        <path fill="white" class="x st0"/>
        </svg>
        """;
    assertThat(SvgTried.clean(svg))
        .contains(
            "<path class=\"st0\" d=\"M0,0h9\" fill=\"#0057A8\"/>",
            "<circle class=\"st1\" fill=\"red\" r=\"2\" stroke=\"#000000\"/>",
            "<g class=\"st2\" clip-path=\"url(#SVGID_2_)\" fill=\"#FFD700\" stroke=\"#000000\"/>",
            "<use href=\"#SVGID_1_\"/>",
            "<path class=\"x st0\" fill=\"#0057A8\"/>")
        .doesNotContain("DOCTYPE", "<style");
  }

  @Test
  void exportOfInkscapeKeepsItsColours() {
    assertThat(
            SvgTried.clean(
                "<svg %s xmlns:inkscape='http://i' xmlns:sodipodi='http://s'"
                    + " sodipodi:docname='a.svg' inkscape:export-filename='C:\\a.png'>"
                    + "<sodipodi:namedview/><defs id='d'><inkscape:path-effect/></defs>"
                    + "<path style='fill:#0057a8;stroke:none;-inkscape-font-specification:Sans'/></svg>"))
        .contains("<path fill=\"#0057a8\" stroke=\"none\"/>")
        .doesNotContain("inkscape", "sodipodi", "C:");
  }

  @Test
  void embeddedPictureIsPublishedWithoutWhatIsSaidOfIt() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    byte[] told = Arrays.copyOf(png, png.length + 9);
    String image = "<svg %s><image xlink:href='data:image/png;base64,";
    String end = "' xmlns:xlink='http://www.w3.org/1999/xlink'/></svg>";
    Base64.Encoder letters = Base64.getMimeEncoder();

    assertThat(SvgTried.clean(image + letters.encodeToString(told) + end))
        .isEqualTo(SvgTried.clean(image + letters.encodeToString(png) + end))
        .contains("href=\"data:image/png;base64,iVBOR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg %s>~<metadata>Kari &amp; Ola æøå</metadata></svg>",
        "<svg %s>^~<!-- Kari -->^~<g/></svg>",
        "<!-- Kari --><svg %s/>",
        "<svg %s/><?kari x?>",
        "<svg %s xmlns:i='http://i'>~ <i:a b='1'><!-- c --><i:d/></i:a> ~</svg>",
        "<svg %s xmlns:i='http://i'><g i:path='/Kari'/></svg>"
      })
  void whatAProgramWroteForItselfIsCounted(String svg) {
    String text = svg.replace("~", "\n").replace("^", "\r");
    String bare =
        text.replaceAll("<metadata>.*</metadata>|<!--.*?-->|<\\?.*\\?>|(?s)<i:a.*/i:a>", "")
            .replaceAll(" i:path='/Kari'", "");

    assertThat(SvgTried.cut(bare)).isZero();
    assertThat(SvgTried.cut(text)).isEqualTo(bytes(text) - bytes(bare));
  }

  /** The parser reads a file by pieces, and has styles read twice. */
  @Test
  void aLongFileIsCountedOnceAndToTheByte() {
    String told = "<metadata>" + "Kari æøå ".repeat(9_000) + "</metadata>";
    String svg = "<svg %s>" + "<g/>\n".repeat(9_000) + told + "<style>.a{}</style>%t</svg>";

    assertThat(SvgTried.cut(svg.replace("%t", ""))).isEqualTo(bytes(told));
    assertThat(SvgTried.cut(svg.replace("%t", told))).isEqualTo(2 * bytes(told));
  }

  @Test
  void theAuthorIsToldWhatWasCut() {
    byte[] svg = ("<svg " + SvgTried.NS + "><metadata/></svg>").getBytes(UTF_8);
    Checked<Map<String, byte[]>> safe = SafePictures.of(Map.of("bilder/a.svg", svg));

    assertThat(safe.diagnostics())
        .containsExactly(
            Diagnostic.info(Place.startOf("bilder/a.svg"), "bilde-metadata", "bytes", "11"));
    assertThat(safe.value().orElseThrow()).containsOnlyKeys("bilder/a.svg");
  }

  private static int bytes(String svg) {
    return svg.getBytes(UTF_8).length;
  }
}
