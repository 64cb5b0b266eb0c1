package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        "<svg %s><image href='http://x/y.png'/></svg> | ELEMENT | image",
        "<svg %s><use href='#a'/></svg> | ELEMENT | use",
        "<svg %s><style>@import 'x'</style></svg> | ELEMENT | style",
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
    assertThat(filtered(svg)).isEqualTo(new Refused(reason, detail));
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
        Duration.ofSeconds(3),
        () -> assertThat(filtered(svg)).isEqualTo(new Refused(Reason.TOO_LARGE, "")));
  }

  @Test
  void manyElementsAreRefusedInTime() {
    String svg = "<svg %s>" + "<g/>".repeat(200_000) + "</svg>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> assertThat(filtered(svg)).isEqualTo(new Refused(Reason.TOO_LARGE, "")));
  }

  @Test
  void manyBytesAreRefused() {
    assertThat(SvgFilter.picture(new byte[5_000_001]))
        .isEqualTo(new Refused(Reason.TOO_LARGE, "5000001 byte"));
  }

  private static String clean(String svg) {
    Filtered filtered = filtered(svg);
    assertThat(filtered).isInstanceOf(Clean.class);
    return filtered instanceof Clean clean ? clean.svg() : "";
  }

  private static Filtered filtered(String svg) {
    return SvgFilter.picture(svg.replace("%s", NS).getBytes(UTF_8));
  }
}
