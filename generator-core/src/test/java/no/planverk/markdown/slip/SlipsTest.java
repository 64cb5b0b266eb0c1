package no.planverk.markdown.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.Markdown;
import no.planverk.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          Planen[^1] gjelder.                       | 1:7 WARNING fotnote {merke=[^1]}
          ## Om planen[^a]                          | 1:13 WARNING fotnote {merke=[^a]}
          Tekst.~~[^1]: Kilden                      | 3:1 ERROR fotnote-borte {tekst=Kilden}
          - [ ] Vedta planen                        | 1:3 WARNING avkryssing {merke=[ ]}
          1. [x] Vedta planen                       | 1:4 WARNING avkryssing {merke=[x]}
          1. A~  - B                                | 2:1 WARNING liste-innrykk {mellomrom=3}
          10. A~  - B                               | 2:1 WARNING liste-innrykk {mellomrom=4}
          1. A~  1. B                               | 2:1 WARNING liste-innrykk {mellomrom=3}
          - A~ - B                                  | 2:1 WARNING liste-innrykk {mellomrom=2}
          Tekst.~~[gol]: https://gol.no             | 3:1 WARNING lenke-ubrukt {navn=gol}
          [a](https://gol.no "Gol")                 | 1:5 WARNING lenke-tittel {tittel=Gol}
          ![Kart](kart.png "Gol")                   | 1:9 WARNING lenke-tittel {tittel=Gol}
          [Sak](sak 12.pdf)                         | 1:1 ERROR lenke-mellomrom {lenke=sak 12.pdf}
          ![Kart](kart over.png)                    | 1:1 ERROR lenke-mellomrom {lenke=kart over.png}
          Før <!-- ikke slutt                       | 1:5 ERROR merknad-uten-slutt {}
          <!-- ikke slutt                           | 1:1 ERROR merknad-uten-slutt {}
          m<sup>2</sup> og <u>x</u>                 | 1:2 WARNING html-vises {merke=<sup>}
          <table><tr><td>A</td></tr></table>        | 1:1 WARNING html-vises {merke=<table>}
          Vi skal:~• bygge~• rive                   | 2:1 WARNING liste-tegn {merke=•}
          – bygge~– rive                            | 1:1 WARNING liste-tegn {merke=–}
          a) bygge~b) rive~c) flytte                | 1:1 WARNING liste-tegn {merke=a)}
          ii) bygge~iii) rive                       | 1:1 WARNING liste-tegn {merke=ii)}
          ##                                        | 1:1 WARNING overskrift-tom {}
          ## <!-- til oss -->                       | 1:1 WARNING overskrift-tom {}
          Navn&#x202E;snudd                         | 1:1 ERROR tekst-tegn {tegn=U+202E}
          &#xE000;                                  | 1:1 ERROR tekst-tegn {tegn=U+E000}
          Bokstaven &#0; er borte                   | 1:1 ERROR tekst-tegn {tegn=U+FFFD}
          """)
  void isToldWhereItStands(String markdown, String told) {
    assertThat(told(markdown)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Før:~~| A | B |~| 1 | 2 |        ; 3:1 WARNING tabell-uten-strek {strek=|---|---|}
          | A | B~| 1 | 2                  ; 1:1 WARNING tabell-uten-strek {strek=|---|---|}
          Tabell:~A | B | C~1 | 2 | 3      ; 2:1 WARNING tabell-uten-strek {strek=|---|---|---|}
          > | A | B |~> | 1 | 2 |          ; 1:3 WARNING tabell-uten-strek {strek=|---|---|}
          | A | B |~|---|~| 1 | 2 |~| 3 | 4 | ; 3:1 WARNING tabell-uten-strek {strek=|---|---|}
          Plantype&Vedtatt~Klimaplan&2018  ; 1:1 WARNING tabell-uten-strek {strek=|---|---|}
          """)
  void rowsThatAreNoTableAreTold(String markdown, String told) {
    assertThat(told(markdown.replace('&', '\t'))).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring oss | skriv til oss~Kom innom | finn veien",
        "En linje | med to | streker~og en uten",
        "`a | b | c`~`a | b | c`",
        "a \\| b \\| c~a \\| b \\| c",
        "| A | B |~|---|---|~| 1 | 2 |~| 3 | 4 |",
        "1.\tførste~2.\tandre",
        "Ord\tog ett til~uten",
        "    A | B | C~    1 | 2 | 3"
      })
  void whatIsNoTableIsNotTold(String markdown) {
    assertThat(told(markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          | A | B |~|---|---|~| 1 | 2 | 3 | 4 |  ; 3:1 ERROR tabell-rute {tekst=3}
          A | B~--- | ---~1 | 2 | 3              ; 3:1 ERROR tabell-rute {tekst=3}
          > | A |~> |---|~> | `1 | 2` |          ; 3:3 ERROR tabell-rute {tekst=2`}
          | A |~|---|~| 1 \\| 2 | 3 \\| 4 |       ; 3:1 ERROR tabell-rute {tekst=3 | 4}
          """)
  void aCellWithoutAColumnIsTold(String markdown, String told) {
    assertThat(told(markdown)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- A~  - B",
        "1. A~   - B~   - C~2. D",
        "- A~- B~~1. C",
        "`[^1]` og `- [ ]`",
        "[gol]~~[gol]: https://gol.no",
        "[//]: # (til oss selv)",
        "<!-- til~~oss selv -->",
        "Før <!-- til oss --> etter",
        "Myk&shy;bindestrek og&nbsp;mellomrom &#xE5;",
        "[a](<https://gol.no>)",
        "## ![Kart](kart.png)",
        "<https://gol.no> og a < b > c",
        "| A | B |~|---|---|~| 1 \\| x | 2 |~| 3 | 4 | |~| 5 |",
        "– En strek~og mer",
        "Se a) bygge og~b) rive",
        "• bygge  ~• rive",
        "• bygge~~• rive",
        "`• a`~`• b`",
        "`[Sak](sak 12.pdf)` og [1] (se under)"
      })
  void isNotSaidOfWhatIsReadAsItIsMeant(String markdown) {
    assertThat(told(markdown)).isEmpty();
  }

  private static List<String> told(String markdown) {
    Prose prose = new Prose(markdown.replace('~', '\n'), new Place("a.md", 1, 1));
    return Markdown.parse(prose).check(Set.of("kart.png")).stream()
        .map(
            said ->
                String.join(
                    " ",
                    said.place().toString().substring("a.md:".length()),
                    said.severity().name(),
                    said.rule(),
                    said.facts().toString()))
        .toList();
  }
}
