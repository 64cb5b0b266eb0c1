package no.planverk.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the hand is told where it was made, not where the library stumbled over it. */
class TypedSlipTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a:~  - navn:\u00A0X~    gruppe: b | 2:10 | yaml-tegn-ved-kolon
          navn\uFF1A A~type: b | 1:5 | yaml-tegn-ved-kolon
          navn:\u202FA~type: b | 1:6 | yaml-tegn-ved-kolon
          a:~  \u2013 navn: X~    gruppe: b | 2:3 | yaml-listetegn
          a:~  \u2022 navn: X~    gruppe: b | 2:3 | yaml-listetegn
          a:~  - navn:X~    gruppe: b | 2:9 | yaml-uten-mellomrom
          a:~  - {navn: Lag: del 2, b: c} | 2:15 | yaml-kolon
          a: {pipe}A | 1:4 | yaml-spesialtegn
          a: >A | 1:4 | yaml-spesialtegn
          a: https://x.no: b | 1:16 | yaml-kolon
          """)
  void isToldWhereItWasMade(String written, String place, String rule) {
    String text = written.replace('~', '\n').replace("{pipe}", "|");
    assertThat(YamlTree.of("f.yaml", text).diagnostics())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.place()).hasToString("f.yaml:" + place);
              assertThat(told.rule()).isEqualTo(rule);
            });
  }

  @Test
  void keysWithoutASpaceAreNoText() {
    SourceFile file = new SourceFile("planer/a.md", "---\nnavn:A\ntype:temaplan\n---\nTekst\n");
    assertThat(FrontMatter.read(file).diagnostics())
        .singleElement()
        .satisfies(told -> assertThat(told.rule()).isEqualTo("yaml-uten-mellomrom"))
        .satisfies(told -> assertThat(told.place()).hasToString("planer/a.md:2:5"));
  }
}
