package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the beginners' guide from {@code init} and on has no error at any step. */
class BeginnersGuideTest {

  private static final Path GUIDE = Path.of("../docs/kom-i-gang.md");
  private static final Path START =
      Path.of("../maven-plugin/src/main/resources/no/planverk/start/nb");
  private static final Pattern OF_THE_LAW = Pattern.compile(".* \\[[A-Z]+-\\d\\d]", Pattern.DOTALL);
  private static final int AN_HOUR_OF_READING = 100;

  @TempDir Path folder;

  @Test
  void everyStepBuilds() throws IOException {
    begin();
    List<GuideExample> examples = GuideExample.in(GUIDE);

    assertThat(examples).hasSize(4);
    for (GuideExample example : examples) {
      example.putIn(folder.resolve("kilde"));
      assertThat(faults()).as(example.toString()).isEmpty();
    }
  }

  @Test
  void beginsWithWhatInitWrites() throws IOException {
    GuideExample first = GuideExample.in(GUIDE).get(0);

    assertThat(first.how()).isEqualTo("hele");
    assertThat(first.text()).isEqualTo(Files.readString(START.resolve(first.path())));
  }

  @Test
  void isReadInAnHour() throws IOException {
    assertThat(Files.readString(GUIDE).lines().count()).isLessThanOrEqualTo(AN_HOUR_OF_READING);
  }

  @Test
  void theStepsAddUpToAnHour() throws IOException {
    int minutes =
        Pattern.compile("(?m)^## .*\\((\\d+) minutter\\)$")
            .matcher(Files.readString(GUIDE))
            .results()
            .mapToInt(step -> Integer.parseInt(step.group(1)))
            .sum();

    assertThat(minutes).isEqualTo(60);
  }

  private void begin() throws IOException {
    try (Stream<Path> files = Files.walk(START)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            Files.readString(file)
                .replace("{{navn}}", "Testvik kommune")
                .replace("{{nummer}}", "0399")
                .replace("{{periode}}", "2024-2027");
        String name = file.getFileName().toString();
        write(name.endsWith(".md") ? "kapitler/" + name : name, text);
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("kilde").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What a planner has to mend; what the law asks for beyond it has its rule's number. */
  private List<String> faults() {
    return Planverk.check(GenerateProgram.settings(folder.resolve("kilde"), folder.resolve("n")))
        .lines()
        .stream()
        .filter(line -> line.severity() != Severity.INFO)
        .map(RunLog.Line::text)
        .filter(text -> !OF_THE_LAW.matcher(text).matches())
        .toList();
  }
}
