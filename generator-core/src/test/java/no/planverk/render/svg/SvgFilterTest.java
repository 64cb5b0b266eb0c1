package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import no.planverk.render.svg.Filtered.Clean;
import no.planverk.render.svg.Filtered.Reason;
import no.planverk.render.svg.Filtered.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFilterTest {
  private static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";

  @Test
  void shapesAndTextPass() {
    assertThat(
            clean(
                "<svg %s viewBox='0 0 9 9'><g fill='red'><path d='M0,0'/></g><text>a &amp; b</text></svg>"))
        .isEqualTo(
            "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><g fill=\"red\">"
                + "<path d=\"M0,0\"/></g><text>a &amp; b</text></svg>");
  }

  @Test
  void styleRulesBecomeAttributes() {
    assertThat(clean("<svg %s><path fill='blue' style='stroke:#123;fill : red;behavior:x'/></svg>"))
        .contains("<path fill=\"red\" stroke=\"#123\"/>");
  }

  @Test
  void whatIsNotSeenIsLeftOut() {
    assertThat(
            clean(
                "<svg %s xmlns:i='http://i' i:x='1' data-x='1' class='a'><!-- c --><?pi x?>"
                    + "<metadata><g/></metadata><i:view><i:x/></i:view><g tabindex='0'/></svg>"))
        .isEqualTo("<svg class=\"a\" xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");
  }

  @Test
  void linksAreTakenAwayAndTheirShapesKept() {
    assertThat(clean("<svg %s><a href='javascript:alert(1)'><rect/></a></svg>"))
        .contains("<rect/>")
        .doesNotContain("<a", "javascript");
  }

  @Test
  void gradientsMayPointInside() {
    assertThat(
            clean(
                "<svg %s xmlns:xlink='http://www.w3.org/1999/xlink'><defs><linearGradient id='b'"
                    + " xlink:href='#a'/></defs><rect fill='url(#b)'/></svg>"))
        .contains("<linearGradient href=\"#a\" id=\"b\"/>", "fill=\"url(#b)\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg %s><script>alert(1)</script></svg> | ACTIVE | script",
        "<svg %s><metadata><script>x</script></metadata></svg> | ACTIVE | script",
        "<svg %s><foreignObject/></svg> | ACTIVE | foreignObject",
        "<svg %s onload='x'/> | ACTIVE | onload",
        "<svg %s><g ONCLICK='x'/></svg> | ACTIVE | ONCLICK",
        "<svg %s><animate attributeName='href'/></svg> | ACTIVE | animate",
        "<svg %s><image href='http://x/y.png'/></svg> | OUTSIDE | image",
        "<svg %s><image href='data:image/svg+xml;base64,PHN2Zy8+'/></svg> | OUTSIDE | image",
        "<svg %s><image href='data:image/png;base64,PHN2Zy8+'/></svg> | ELEMENT | image",
        "<svg %s><image href='data:image/png;base64,A'/></svg> | ELEMENT | image",
        "<svg %s><use href='http://x/y.svg#a'/></svg> | OUTSIDE | use",
        "<svg %s><use href='#a'/><g id='a'><use href='#b'/></g></svg> | ELEMENT | use",
        "<svg %s><g id='a'><use href='#a'/></g></svg> | ELEMENT | use",
        "<svg %s><style>@import 'x'</style></svg> | OUTSIDE | style",
        "<svg %s><style>.a{fill:red}@font-face{src:url(x)}</style></svg> | OUTSIDE | style",
        "<svg %s><style>.a .b{fill:red}</style></svg> | ELEMENT | style",
        "<svg %s><style>.a{fill:red</style></svg> | ELEMENT | style",
        "<svg %s><style>.a{fill:\\72 ed}</style></svg> | ELEMENT | style",
        "<svg %s><style>.a{fill:URL(//x)}</style><g class='b a'/></svg> | OUTSIDE | style",
        "<svg %s><svg/></svg> | ELEMENT | svg",
        "<svg %s><rect fill='url(http://x/y)'/></svg> | OUTSIDE | fill",
        "<svg %s><rect fill='url( \"//x/y\" )'/></svg> | OUTSIDE | fill",
        "<svg %s><rect style='fill:u\\rl(http://x)'/></svg> | OUTSIDE | fill",
        "<svg %s><rect fill='url(http://x'/></svg> | OUTSIDE | fill",
        "<svg %s><linearGradient href='http://x'/></svg> | OUTSIDE | linearGradient",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg %s>&a;</svg> | DOCTYPE | ''",
        "<html %s/> | NOT_SVG | html",
        "<svg/> | NOT_SVG | svg",
        "<svg %s><g></svg> | NOT_SVG | ''",
        "<svg %s/><svg/> | NOT_SVG | ''",
        "tekst | NOT_SVG | ''"
      })
  void hostilePicturesAreRefused(String svg, Reason reason, String detail) {
    assertRefused(filtered(svg), reason, detail);
  }

  /** Every way to write a reference, in every attribute a browser reads one from. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "URL(http://x/y.svg#p)",
        "uRl('http://x')",
        "\\75rl(http://x)",
        "\\000075 rl(http://x)",
        "u\\72\tl(//x)",
        "u\\r\\l(x.svg#a)",
        "\\55 RL(http://x)",
        "url(#a) url(http://x)",
        "url(/*#a*/http://x)",
        "url( \"#a\\22) url(//x)\" )",
        "url(http://x",
        "url(#a\\29 url(x))",
        "image-set('x' 1x)",
        "SRC('x')",
        "cross-fade(url(x), url(y))",
        "image(x)"
      })
  void noWayToWriteAReferenceLeadsOut(String value) {
    String escaped = value.replace("\"", "&quot;").replace("<", "&lt;");
    for (String name :
        List.of(
            "fill",
            "stroke",
            "clip-path",
            "marker-start",
            "marker-mid",
            "marker-end",
            "mask",
            "filter",
            "cursor",
            "FILL",
            "font-family",
            "stop-color")) {
      for (String svg :
          List.of(
              "<svg %s><rect " + name + "=\"" + escaped + "\"/></svg>",
              "<svg %s><rect style=\"" + name + ":" + escaped + "\"/></svg>")) {
        assertThat(filtered(svg)).as(svg).isInstanceOf(Refused.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"url(#a)", "URL( '#a' )", "url(#SVGID_1_) red", "rgb(1, 2, 3)", "none", "#0057A8"})
  void whatPointsInsideOrIsAColourPasses(String value) {
    assertThat(clean("<svg %s><rect fill=\"" + value + "\"/></svg>"))
        .contains("fill=\"" + value + "\"");
  }

  /** What is published is read once more, so a decoded value must have nothing left to decode. */
  @Test
  void noEscapeHidesAnother() {
    assertRefused(filtered("<svg %s><g fill='\\5c 75rl(//x)'/></svg>"), Reason.OUTSIDE, "fill");
    assertRefused(filtered("<svg %s><g fill='\\5c 75rl'/></svg>"), Reason.OUTSIDE, "fill");
  }

  @Test
  void whatWasLookedAtIsWhatIsPublished() {
    assertThat(clean("<svg %s><rect fill='\\75rl(#a)/**/' font-family=\"'A (b)'\"/></svg>"))
        .contains("fill=\"url(#a)\"");
  }

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
    assertThat(clean(svg))
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
            clean(
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

    assertThat(clean(image + letters.encodeToString(told) + end))
        .isEqualTo(clean(image + letters.encodeToString(png) + end))
        .contains("href=\"data:image/png;base64,iVBOR");
  }

  @Test
  void shapesDrawnOnceMoreAreCounted() {
    String shape = "<g id='a'>" + "<path/>".repeat(300) + "</g>";
    assertThat(clean("<svg %s>" + shape + "<use href='#a'/>".repeat(9) + "</svg>"))
        .contains("<use href=\"#a\"/>");
    assertRefused(
        filtered("<svg %s>" + shape + "<use href='#a'/>".repeat(300) + "</svg>"),
        Reason.TOO_LARGE,
        "use");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg %s>~  <g~   id='a'>~  <path/>~   <script/></g></svg> | 5 | 4",
        "<svg %s>^~<g/>^~ text <rect^~ fill='url(x)'/></svg> | 3 | 7",
        "<svg %s>~<style>.a{}~.b .c{}</style></svg> | 2 | 1",
        "<?xml version='1.0'?>~<!-- c -->~<!DOCTYPE svg [<!ENTITY a 'b'>]>~<svg %s/> | 3 | 1",
        "<svg %s>~<g>~</svg> | 3 | 3",
        "~~<html/> | 3 | 1"
      })
  void faultsNameTheElementsPlace(String svg, int line, int column) {
    String text = svg.replace("~", "\n").replace("^", "\r");
    assertThat(filtered(text)).isInstanceOf(Refused.class);
    Refused refused = (Refused) filtered(text);
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.column()).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [\1]><svg %s/>",
        "<!DOCTYPE svg [<!-- \uFFFF -->]><svg %s/>",
        "<!DOCTYPE svg [<!ENTITY a '\1'>]><svg %s/>",
        "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg %s/>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x' [<!ENTITY a 'b'>]><svg %s/>",
        "<!-- <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\"> --><!DOCTYPE svg [<!ENTITY a 'b'>]><svg %s/>",
        "<svg %s>\1</svg>",
        "<?xml version='1.0' encoding='finnes-ikke'?><svg %s/>"
      })
  void oddDocumentTypesAreRefusedAndNothingWorse(String svg) {
    assertThat(filtered(svg)).isInstanceOf(Refused.class);
  }

  @Test
  void oddBytesAreRefusedWhereTheyStandAndNothingIsPrinted() {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      byte[] bytes = ("<svg " + NS + ">\n<text>\u00e6</text></svg>").getBytes(ISO_8859_1);
      assertThat(SvgFilter.picture(bytes)).isEqualTo(new Refused(Reason.NOT_SVG, "", 2, 7));
      SvgFilter.picture(new byte[] {(byte) 0xFF, '<', 's'});
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  @Test
  void declaredEncodingIsRead() {
    String svg =
        "<?xml version='1.0' encoding='ISO-8859-1'?><svg " + NS + "><text>\u00e6</text></svg>";
    assertThat(SvgFilter.picture(svg.getBytes(ISO_8859_1)))
        .isInstanceOfSatisfying(
            Clean.class, c -> assertThat(c.svg()).contains("<text>\u00e6</text>"));
  }

  @Test
  void noUndeclaredEntityPasses() {
    assertThat(filtered("<svg %s>&a;</svg>")).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<g>", "<g><g>"})
  void deepNestingIsRefusedInTime(String step) {
    String svg = "<svg %s>" + step.repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> assertRefused(filtered(svg), Reason.TOO_LARGE, ""));
  }

  @Test
  void manyElementsAreRefusedInTime() {
    String svg = "<svg %s>" + "<g/>".repeat(200_000) + "</svg>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> assertRefused(filtered(svg), Reason.TOO_LARGE, ""));
  }

  @Test
  void manyBytesAreRefused() {
    assertRefused(SvgFilter.picture(new byte[5_000_001]), Reason.TOO_LARGE, "5000001 byte");
  }

  private static void assertRefused(Filtered filtered, Reason reason, String detail) {
    assertThat(filtered)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).isEqualTo(detail);
            });
  }

  private static String clean(String svg) {
    Filtered filtered = filtered(svg);
    assertThat(filtered).as(svg).isInstanceOf(Clean.class);
    return filtered instanceof Clean clean ? clean.svg() : "";
  }

  private static Filtered filtered(String svg) {
    return SvgFilter.picture(svg.replace("%s", NS).getBytes(UTF_8));
  }
}
