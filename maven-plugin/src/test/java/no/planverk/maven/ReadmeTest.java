package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the front page of the project promises is what the integration tests run. */
class ReadmeTest {

  private static final Path START = Path.of("src/main/resources/no/planverk/start");
  private static final Path MINIMAL = Path.of("../plugin-tests/src/it/minimal");

  @Test
  void theProjectIsTheOneInitWrites() throws IOException {
    String written = Files.readString(START.resolve("pom.xml")).strip();
    String pattern =
        Pattern.quote(written).replaceAll("\\{\\{[a-z]+}}", "\\\\E[0-9A-Za-z.-]+\\\\Q");

    assertThat(blocks("xml")).singleElement().asString().matches(pattern);
  }

  @Test
  void theSmallestSourceIsTheOneThatIsBuilt() throws IOException {
    String built = Files.readString(MINIMAL.resolve("src/planverk/testvik.yaml")).strip();

    assertThat(blocks("yaml")).containsExactly(built);
  }

  @Test
  void goalsAndParameters() throws IOException {
    String readme = readme();
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));

    List<String> goals = found("<goal>([a-z]+)</goal>", descriptor);
    List<String> properties = found("\\$\\{(planverk\\.[a-zA-Z.]+)}", descriptor);

    assertThat(goals)
        .hasSize(9)
        .allSatisfy(goal -> assertThat(readme).contains("| `planverk:" + goal + "`"));
    assertThat(properties)
        .hasSizeGreaterThan(8)
        .allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
  }

  /** What a build does not make, a preview does not lead to. */
  @Test
  void servingKnowsTheFormsABuildKnows() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    List<String> forms =
        List.of("lastChanged", "pdf", "printable", "docx", "xlsx", "pieces", "language", "today");

    for (String goal : List.of("generate", "serve")) {
      String own = found("(?s)<mojo>\\s*<goal>" + goal + "</goal>(.*?)</mojo>", descriptor).get(0);
      assertThat(found("\\$\\{planverk\\.([a-zA-Z.]+)}", own)).as(goal).containsAll(forms);
    }
  }

  private static List<String> blocks(String language) throws IOException {
    return found("(?s)```" + language + "\n(.*?)\n```", readme());
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }
}
