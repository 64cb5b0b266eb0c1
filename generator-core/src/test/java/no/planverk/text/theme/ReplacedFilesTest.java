package no.planverk.text.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacedFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tema/ord/nb.properties",
        "tema/ord/en.properties",
        "tema/tekst/nn/mal.md",
        "tema/tekst/en/begreper.md",
        "tema/planverk.css",
        "tema/farger.css",
        "tema/plan.ftlh",
        "tema/kart.ftlh"
      })
  void whatReplacesOursIsInOrder(String path) {
    assertThat(check(new SourceFile(path, ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tema/ord/no.properties, tema/ord/nn.properties",
    "tema/nn.properties, tema/ord/nn.properties",
    "tema/tekst/nn/plansysem.md, tema/tekst/nn/plansystem.md",
    "tema/mal.md, tema/tekst/nb/mal.md",
    "tema/fager.css, tema/farger.css"
  })
  void aTextThatReplacesNothingIsToldWithTheNearestNames(String path, String nearest) {
    assertThat(told(check(new SourceFile(path, ""))))
        .singleElement()
        .asString()
        .startsWith(path + ":1:1: «" + path + "» erstatter ingen")
        .contains("«" + nearest + "»");
  }

  @ParameterizedTest
  @CsvSource({
    "tema/ord/nn.propertis, tema/ord/nn.properties",
    "tema/farger.yml, tema/farger.css",
    "tema/plan.ftl, tema/plan.ftlh"
  })
  void aFileThatIsNotReadMayBeAMisspeltName(String path, String nearest) {
    assertThat(told(unread(path))).singleElement().asString().contains("«" + nearest + "»");
  }

  @Test
  void aFileLikeNoneOfOursIsOnlyMentioned() {
    assertThat(unread("tema/LES-MEG-FØRST.pdf"))
        .containsExactly(
            Diagnostic.info(Place.startOf("tema/LES-MEG-FØRST.pdf"), "fil-annet-slag"));
  }

  @Test
  void aStyleSheetOfTheirOwnIsUsedWhereATemplateAsksForIt() {
    SourceFile sheet = new SourceFile("tema/kart.css", ".kart { color: red }");
    SourceFile page = new SourceFile("tema/side.ftlh", "<link href='${side.root}tema/kart.css'>");
    assertThat(check(sheet)).extracting(Diagnostic::rule).containsExactly("tema-fil-ukjent");
    assertThat(check(sheet, page)).isEmpty();
  }

  @Test
  void aColourOursNoLongerAsksForIsToldWhereItStands() {
    String css =
        """
        /* --gammel: rød */
        :root { --ds-color-accent-base-default: #1d5e4b;
          --ds-color-accent-base-defalt: #1d5e4b; --egen: red }
        h1 { color: var(--egen) }
        """;
    assertThat(check(new SourceFile("tema/farger.css", css)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place()).isEqualTo(new Place("tema/farger.css", 3, 3));
              assertThat(Messages.in(Language.NN).line(found))
                  .contains("--ds-color-accent-base-defalt", "«--ds-color-accent-base-default»");
            });
  }

  @Test
  void aNameNotAllServersCanDoIsAnError() {
    assertThat(check(new SourceFile("tema/grå farge.css", "")))
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::rule)
        .containsExactly("tema-filnavn");
  }

  private static List<String> told(List<Diagnostic> findings) {
    return findings.stream().map(Messages.in(Language.NB)::line).toList();
  }

  private static List<Diagnostic> check(SourceFile... theirs) {
    return ReplacedFiles.check(new ThemeFiles(new SourceTree(List.of(theirs), Map.of())));
  }

  private static List<Diagnostic> unread(String path) {
    return ReplacedFiles.check(
        new ThemeFiles(new SourceTree(List.of(), Map.of(), List.of(), List.of(path), Set.of())));
  }
}
