package no.planverk.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.render.svg.Filtered.Reason;
import no.planverk.render.svg.Filtered.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but shapes, text and references within pass. */
class SvgFilterTest {

  @Test
  void shapesAndTextPass() {
    assertThat(
            SvgTried.clean(
                "<svg %s viewBox='0 0 9 9'><g fill='red'><path d='M0,0'/></g><text>a &amp; b</text></svg>"))
        .isEqualTo(
            "<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><g fill=\"red\">"
                + "<path d=\"M0,0\"/></g><text>a &amp; b</text></svg>");
  }

  @Test
  void styleRulesBecomeAttributes() {
    assertThat(
            SvgTried.clean(
                "<svg %s><path fill='blue' style='stroke:#123;fill : red;behavior:x'/></svg>"))
        .contains("<path fill=\"red\" stroke=\"#123\"/>");
  }

  @Test
  void whatIsNotSeenIsLeftOut() {
    assertThat(
            SvgTried.clean(
                "<svg %s xmlns:i='http://i' i:x='1' data-x='1' class='a'><!-- c --><?pi x?>"
                    + "<metadata><g/></metadata><i:view><i:x/></i:view><g tabindex='0'/></svg>"))
        .isEqualTo("<svg class=\"a\" xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");
  }

  @Test
  void linksAreTakenAwayAndTheirShapesKept() {
    assertThat(SvgTried.clean("<svg %s><a href='javascript:alert(1)'><rect/></a></svg>"))
        .contains("<rect/>")
        .doesNotContain("<a", "javascript");
  }

  @Test
  void gradientsMayPointInside() {
    assertThat(
            SvgTried.clean(
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
    SvgTried.assertRefused(SvgTried.filtered(svg), reason, detail);
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
        assertThat(SvgTried.filtered(svg)).as(svg).isInstanceOf(Refused.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"url(#a)", "URL( '#a' )", "url(#SVGID_1_) red", "rgb(1, 2, 3)", "none", "#0057A8"})
  void whatPointsInsideOrIsAColourPasses(String value) {
    assertThat(SvgTried.clean("<svg %s><rect fill=\"" + value + "\"/></svg>"))
        .contains("fill=\"" + value + "\"");
  }

  /** What is published is read once more, so a decoded value must have nothing left to decode. */
  @Test
  void noEscapeHidesAnother() {
    SvgTried.assertRefused(
        SvgTried.filtered("<svg %s><g fill='\\5c 75rl(//x)'/></svg>"), Reason.OUTSIDE, "fill");
    SvgTried.assertRefused(
        SvgTried.filtered("<svg %s><g fill='\\5c 75rl'/></svg>"), Reason.OUTSIDE, "fill");
  }

  @Test
  void whatWasLookedAtIsWhatIsPublished() {
    assertThat(
            SvgTried.clean("<svg %s><rect fill='\\75rl(#a)/**/' font-family=\"'A (b)'\"/></svg>"))
        .contains("fill=\"url(#a)\"");
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
    assertThat(SvgTried.filtered(svg)).isInstanceOf(Refused.class);
  }

  @Test
  void noUndeclaredEntityPasses() {
    assertThat(SvgTried.filtered("<svg %s>&a;</svg>")).isInstanceOf(Refused.class);
  }
}
