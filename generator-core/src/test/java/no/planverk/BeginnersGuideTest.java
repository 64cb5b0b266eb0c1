package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
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
  private static final int AN_HOUR_OF_READING = 100;

  /** An example, and the last file named before it. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "`src/planverk/([^`]+\\.(?:yaml|md))`(?:(?!`src/planverk/|```).)*```(?:yaml|markdown)\n(.*?)```",
          Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyStepBuilds() throws IOException {
    begin();
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();

    assertThat(examples).hasSize(3);
    for (MatchResult example : examples) {
      write(example.group(1), example.group(2));
      assertThat(errors()).as(example.group(1)).isEmpty();
    }
  }

  @Test
  void noExampleIsLeftUntried() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(Pattern.compile("```(yaml|markdown)\n").matcher(guide).results())
        .hasSize((int) EXAMPLE.matcher(guide).results().count());
    assertThat(guide.lines().count()).isLessThanOrEqualTo(AN_HOUR_OF_READING);
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

  private List<String> errors() {
    return Planverk.check(GenerateProgram.settings(folder.resolve("kilde"), folder.resolve("n")))
        .lines()
        .stream()
        .filter(line -> line.severity() == Severity.ERROR)
        .map(RunLog.Line::text)
        .toList();
  }
}
