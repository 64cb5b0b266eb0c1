package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;

/** What is missing is told where it can be written, and not where a file cannot be read. */
class MissingFilesTest {

  private static final SourceFile CHAPTER =
      new SourceFile("kapitler/1-innledning.md", "---\ntittel: Innledning\n---\nTekst.\n");
  private static final SourceFile STRATEGY =
      new SourceFile(
          "planstrategi.yaml",
          "planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}\n");

  private static List<String> found(SourceFile... files) {
    return ModelReader.read(new SourceTree(List.of(files), Map.of())).model().diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(error -> error.place().file() + " " + error.rule())
        .toList();
  }

  @Test
  void whatIsMissingIsToldInAFileOfKeysAndNotOverAText() {
    assertThat(found(CHAPTER, STRATEGY)).containsExactly("planstrategi.yaml nokkel-mangler");
  }

  @Test
  void anEmptyFileIsAPlaceForWhatIsMissing() {
    assertThat(found(CHAPTER, new SourceFile("kommune.yaml", ""), STRATEGY))
        .containsExactly("kommune.yaml nokkel-mangler");
  }

  @Test
  void nothingIsMissingThatTheNameOfAnUnreadFileSpeaksOf() {
    List<String> found = found(CHAPTER, new SourceFile("kommune.yaml", "navn: [\n"), STRATEGY);

    assertThat(found).isNotEmpty().allMatch(each -> each.startsWith("kommune.yaml "));
    assertThat(found).noneMatch(each -> each.endsWith("nokkel-mangler"));
    assertThat(Stream.of(found(CHAPTER, new SourceFile("annet.yaml", "navn: [\n"), STRATEGY)))
        .anyMatch(each -> each.contains("annet.yaml nokkel-mangler"));
  }
}
