package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

  @TempDir Path folder;

  @Test
  void aFolderThatIsMissingGivesNothing() {
    Checked<Source> read = Reading.of(folder.resolve("ingen"), false);

    assertThat(read.value()).isEmpty();
    assertThat(Sources.rules(read.diagnostics())).containsExactly("kilde-mangler");
  }

  @Test
  void faultsOfEveryKindOfFileAreFoundInOneRun() {
    Checked<Source> read =
        Sources.with(
            "mer.yaml", "plannar: []\n",
            "tema/plan.ftlh", "<#if>",
            "tema/plann.css", "p {}",
            "bilder/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");

    assertThat(Sources.rules(read.diagnostics()))
        .containsExactlyInAnyOrder(
            "nokkel-ukjent", "tema-mal-ugyldig", "tema-fil-ukjent", "svg-active");
    assertThat(read.value()).hasValueSatisfying(source -> assertThat(source.model()).isPresent());
  }

  @Test
  void theAuthorsLanguageIsKnownWhereTheModelIsNot() {
    SourceFile file = new SourceFile("planverk.yaml", "kommune: {målform: nynorsk}\n");
    Checked<Source> read = Reading.of(new SourceTree(List.of(file), Map.of()), SourceDates.UNKNOWN);

    assertThat(read.value())
        .hasValueSatisfying(
            source -> {
              assertThat(source.model()).isEmpty();
              assertThat(source.said().language()).isEqualTo(Language.NN);
            });
  }
}
