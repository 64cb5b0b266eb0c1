package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.render.svg.Filtered.Clean;
import no.planverk.render.svg.Filtered.Reason;
import no.planverk.render.svg.Filtered.Refused;

/** A picture as the filter lets it through, for tests. */
final class SvgTried {

  /** What makes an element one of SVG. */
  static final String NS = "xmlns=\"http://www.w3.org/2000/svg\"";

  private SvgTried() {}

  static void assertRefused(Filtered filtered, Reason reason, String detail) {
    assertThat(filtered)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).isEqualTo(detail);
            });
  }

  static String clean(String svg) {
    Filtered filtered = filtered(svg);
    assertThat(filtered).as(svg).isInstanceOf(Clean.class);
    return filtered instanceof Clean clean ? clean.svg() : "";
  }

  static Filtered filtered(String svg) {
    return SvgFilter.picture(svg.replace("%s", NS).getBytes(UTF_8));
  }

  /** How many bytes about the picture are cut out of it. */
  static int cut(String svg) {
    Filtered filtered = filtered(svg);
    assertThat(filtered).as(svg).isInstanceOf(Clean.class);
    return filtered instanceof Clean clean ? clean.cut() : -1;
  }
}
