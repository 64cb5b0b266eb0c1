package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.output.Outputs;
import no.planverk.output.SiteToWrite;
import no.planverk.text.Language;
import no.planverk.write.WriteResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingTest {

  @ParameterizedTest
  @ValueSource(strings = {"planer", "planstrategi", "utskrift"})
  void anAddressThatIsTakenIsAnErrorBesideTheSite(String id) {
    Checked<DecidedSite> decided =
        decided(null, "sider/" + id + ".md", "---\ntittel: Mine planar\n---\nTekst\n");

    assertThat(Sources.rules(decided.diagnostics())).containsExactly("side-opptatt");
    assertThat(decided.value()).isPresent();
  }

  @Test
  void faultsOfReadingComeAlong() {
    Checked<DecidedSite> decided = decided(null, "tema/plan.ftlh", "<#if>");

    assertThat(Sources.rules(decided.diagnostics())).contains("tema-mal-ugyldig");
  }

  @Test
  void pagesAreInTheMunicipalitysOwnWrittenFormUnlessAnotherIsAskedFor() {
    assertThat(language(decided(null))).isEqualTo(Language.NN);
    assertThat(language(decided(Language.NB))).isEqualTo(Language.NB);
  }

  /** A language that lacks a text has the author's own in its place, and stops no page. */
  @ParameterizedTest
  @EnumSource
  void everyLanguageMakesAWholeSite(Language language, @TempDir Path folder) {
    DecidedSite decided = decided(language).value().orElseThrow();
    SiteToWrite site = decided.with(new SiteFigures(Map.of(), List.of(), 0, 0, 0));
    Checked<WriteResult> written = Rendering.to(folder.resolve("nettsted"), Outputs.of(site), 1);

    assertThat(language(decided(language))).isEqualTo(language);
    assertThat(written.diagnostics()).isEmpty();
    assertThat(written.value().orElseThrow().written()).isGreaterThan(20);
  }

  private static Checked<DecidedSite> decided(@Nullable Language pages, String... more) {
    return Sources.with(more).then(source -> Deciding.of(source, pages, Sources.TODAY));
  }

  private static Language language(Checked<DecidedSite> decided) {
    return decided.value().orElseThrow().site().wording().language();
  }
}
