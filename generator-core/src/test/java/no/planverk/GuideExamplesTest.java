package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.attachment.Documents;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every example of the guides is read without a word from Planverk but of the law. */
class GuideExamplesTest {

  private static final Path MODEL = Path.of("src/test/guide");
  private static final List<String> ALWAYS =
      List.of("kommune.yaml", "planstrategi.yaml", "planer.yaml");
  private static final Pattern ATTACHED = Pattern.compile("vedlegg/[\\w -]+\\.(pdf|xlsx)");
  private static final Pattern OF_THE_LAW = Pattern.compile(".* \\[[A-Z]+-\\d\\d]", Pattern.DOTALL);

  @TempDir Path folder;

  /** Those of the beginners' guide stand on each other, and are tried by its own test. */
  static List<GuideExample> examples() throws IOException {
    return GuideExample.all().stream()
        .filter(example -> !example.guide().equals("kom-i-gang.md"))
        .filter(example -> !example.isOfTheBuildServer())
        .toList();
  }

  @Test
  void filesOfBuildServersAreYaml() throws IOException {
    assertThat(GuideExample.all())
        .filteredOn(GuideExample::isOfTheBuildServer)
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(new Load(LoadSettings.builder().build()).loadFromString(example.text()))
                    .isInstanceOf(Map.class));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadAsItStands(GuideExample example) throws IOException {
    if (!example.isAlone()) {
      for (String file : Stream.concat(ALWAYS.stream(), example.beside().stream()).toList()) {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(MODEL.resolve(file), folder.resolve(file));
      }
    }
    example.putIn(folder);
    for (String path :
        ATTACHED.matcher(example.text()).results().map(hit -> hit.group()).toList()) {
      Files.createDirectories(folder.resolve("vedlegg"));
      String like = path.endsWith(".pdf") ? "tagged.pdf" : "tall.xlsx";
      Files.write(folder.resolve(path), Documents.real(like));
    }

    RunLog log = Planverk.check(GenerateProgram.settings(folder, folder.resolve("nettsted")));

    assertThat(log.lines().stream().filter(line -> line.severity() != Severity.INFO))
        .extracting(RunLog.Line::text)
        .allMatch(text -> OF_THE_LAW.matcher(text).matches());
    assertThat(log.failed()).isFalse();
  }

  @Test
  void everyExampleSaysWhereItBelongs() throws IOException {
    assertThat(GuideExample.all())
        .hasSizeGreaterThan(30)
        .allSatisfy(example -> assertThat(example.path()).as(example.toString()).isNotEmpty());
  }
}
