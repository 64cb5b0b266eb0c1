package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.diagnostic.Checked;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {

  @Test
  void anAddressThatIsTakenIsAnErrorBesideTheSite() {
    Checked<DecidedSite> decided =
        decided(null, "sider/planer.md", "---\ntittel: Mine planar\n---\nTekst\n");

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

  private static Checked<DecidedSite> decided(@Nullable Language pages, String... more) {
    return Sources.with(more).then(source -> Deciding.of(source, pages, Sources.TODAY));
  }

  private static Language language(Checked<DecidedSite> decided) {
    return decided.value().orElseThrow().site().wording().language();
  }
}
