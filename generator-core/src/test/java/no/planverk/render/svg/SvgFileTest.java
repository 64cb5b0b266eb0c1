package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import no.planverk.render.svg.Filtered.Clean;
import no.planverk.render.svg.Filtered.Reason;
import no.planverk.render.svg.Filtered.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read as it says it is written, up to a size, and what is wrong is told where it is. */
class SvgFileTest {

  @Test
  void shapesDrawnOnceMoreAreCounted() {
    String shape = "<g id='a'>" + "<path/>".repeat(300) + "</g>";
    assertThat(SvgTried.clean("<svg %s>" + shape + "<use href='#a'/>".repeat(9) + "</svg>"))
        .contains("<use href=\"#a\"/>");
    SvgTried.assertRefused(
        SvgTried.filtered("<svg %s>" + shape + "<use href='#a'/>".repeat(300) + "</svg>"),
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
    assertThat(SvgTried.filtered(text)).isInstanceOf(Refused.class);
    Refused refused = (Refused) SvgTried.filtered(text);
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.column()).isEqualTo(column);
  }

  @Test
  void oddBytesAreRefusedWhereTheyStandAndNothingIsPrinted() {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      byte[] bytes = ("<svg " + SvgTried.NS + ">\n<text>\u00e6</text></svg>").getBytes(ISO_8859_1);
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
        "<?xml version='1.0' encoding='ISO-8859-1'?><svg "
            + SvgTried.NS
            + "><text>\u00e6</text></svg>";
    assertThat(SvgFilter.picture(svg.getBytes(ISO_8859_1)))
        .isInstanceOfSatisfying(
            Clean.class, c -> assertThat(c.svg()).contains("<text>\u00e6</text>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<g>", "<g><g>"})
  void deepNestingIsRefusedInTime(String step) {
    String svg = "<svg %s>" + step.repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> SvgTried.assertRefused(SvgTried.filtered(svg), Reason.TOO_LARGE, ""));
  }

  @Test
  void manyElementsAreRefusedInTime() {
    String svg = "<svg %s>" + "<g/>".repeat(200_000) + "</svg>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> SvgTried.assertRefused(SvgTried.filtered(svg), Reason.TOO_LARGE, ""));
  }

  @Test
  void manyBytesAreRefused() {
    SvgTried.assertRefused(
        SvgFilter.picture(new byte[5_000_001]), Reason.TOO_LARGE, "5000001 byte");
  }
}
