package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality replaces a template, a part or a word, and learns when it no longer fits. */
class ReplacedTemplatesTest {

  private static final ThemeFiles OURS = ThemeFiles.own();

  @Test
  void aCopyOfOursFits() {
    for (String path : OURS.paths("", ".ftlh")) {
      if (!path.equals("rapport.ftlh")) {
        assertThat(check(path, ours(path))).as(path).isEmpty();
      }
    }
  }

  @Test
  void aTemplateForAnotherVersionIsToldWhatIsGoneAndWhatIsNew() {
    List<Diagnostic> findings =
        check(
            "begreper.ftlh",
            ours("begreper.ftlh").replace("terms[] (id, name", "terms[] (id, word"));
    assertThat(findings)
        .containsExactly(
            Diagnostic.warning(
                new Place("tema/begreper.ftlh", 4, 1),
                "tema-mal-utdatert",
                "mal",
                "begreper.ftlh",
                "borte",
                "innhold.terms[].word"),
            Diagnostic.info(
                new Place("tema/begreper.ftlh", 4, 1),
                "tema-mal-nytt",
                "mal",
                "begreper.ftlh",
                "nytt",
                "innhold.terms[].name"));
  }

  @Test
  void whatMayNowBeMissingIsAChange() {
    assertThat(check("plan.ftlh", ours("plan.ftlh").replaceFirst("\\?,", ",")))
        .extracting(Diagnostic::rule)
        .containsExactly("tema-mal-utdatert", "tema-mal-nytt");
  }

  @Test
  void aTemplateThatDoesNotSayWhatItIsWrittenForIsOnlyMentioned() {
    assertThat(check("side.ftlh", "${innhold.text}"))
        .extracting(Diagnostic::rule, Diagnostic::severity)
        .containsExactly(tuple("tema-mal-umerket", Severity.INFO));
  }

  @Test
  void whatATemplateIsNotGivenIsPointedAtWhereItIsUsed() {
    String template = ours("side.ftlh") + "\n<p>${side.kommune} ${innhold.txt!} ${x.side.y!}</p>";
    int line = (int) template.lines().count();
    assertThat(check("side.ftlh", template + "<#-- innhold.gammel -->"))
        .extracting(Diagnostic::rule, Diagnostic::place, found -> found.facts().get("felt"))
        .containsExactly(
            tuple("tema-mal-felt", new Place("tema/side.ftlh", line, 6), "side.kommune"),
            tuple("tema-mal-felt", new Place("tema/side.ftlh", line, 22), "innhold.txt"));
  }

  @Test
  void aMacroThatOthersUseIsMissed() {
    String template = ours("ramme.ftlh").replace("<#macro fakta liste>", "<#macro mine liste>");
    assertThat(check("ramme.ftlh", template))
        .containsExactly(
            Diagnostic.warning(
                Place.startOf("tema/ramme.ftlh"), "tema-mal-makro", "makro", "fakta"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"planar.ftlh", "rapport.ftlh", "top.ftlh"})
  void aTemplateThatReplacesNoneOfOursIsPointedOut(String path) {
    assertThat(check(path, "x"))
        .singleElement()
        .satisfies(found -> assertThat(found.rule()).isEqualTo("tema-mal-ukjent"))
        .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.WARNING))
        .satisfies(
            found -> assertThat(found.facts().get("gyldige")).doesNotContain("rapport.ftlh"));
  }

  @Test
  void theNearestNameIsSuggested() {
    assertThat(check("planar.ftlh", "x").get(0).facts().get("gyldige"))
        .contains("«plan.ftlh»", "«planer.ftlh»");
  }

  @Test
  void aPartOfTheirOwnThatTheirTemplateIncludesIsNoMisspelling() {
    String page = ours("side.ftlh") + "<#include \"kart.ftlh\">";
    ThemeFiles files =
        new ThemeFiles(
            new SourceTree(
                List.of(
                    new SourceFile("tema/kart.ftlh", "<p>Kart</p>"),
                    new SourceFile("tema/side.ftlh", page)),
                Map.of()));
    assertThat(ReplacedTemplates.check(files)).isEmpty();
  }

  @Test
  void aPartIsReplacedOnEveryPageAndTheRestStays() {
    String part = ours("bunn.ftlh").replace("<footer", "<p>Vår bunn</p><footer");
    String html = front(new SourceFile("tema/bunn.ftlh", part));
    assertThat(html).contains("Vår bunn", "<header class=\"pv-topp\">", "<footer");
    assertThat(front(new SourceFile("tema/ord/nn.properties", ""))).doesNotContain("Vår bunn");
  }

  @Test
  void aWordIsReplaced() {
    String html = front(new SourceFile("tema/ord/nn.properties", "meny.hopp = Rett til saka"));
    assertThat(html).contains("Rett til saka");
  }

  private static String front(SourceFile theirs) {
    ThemeFiles files = files(theirs);
    Theme theme = Theme.load(files).value().orElseThrow();
    byte[] html =
        theme.render(
            SamplePages.all().get(0),
            WordingReader.read(files, Language.NN).value().orElseThrow(),
            SampleFigures.figures());
    return new String(html, StandardCharsets.UTF_8);
  }

  private static List<Diagnostic> check(String path, String text) {
    return ReplacedTemplates.check(files(new SourceFile("tema/" + path, text)));
  }

  private static ThemeFiles files(SourceFile theirs) {
    return new ThemeFiles(new SourceTree(List.of(theirs), Map.of()));
  }

  private static String ours(String path) {
    return OURS.ours(path).orElseThrow();
  }
}
