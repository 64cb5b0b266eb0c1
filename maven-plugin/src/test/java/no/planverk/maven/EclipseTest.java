package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Eclipse's m2e asks of each goal a build is made of what to do with it while one types. */
class EclipseTest {

  private static final Path META = Path.of("src/main/resources/META-INF");

  @Test
  void knowsWhatToDoWithEveryGoalOfTheBuild() throws IOException {
    String answers = read(META.resolve("m2e/lifecycle-mapping-metadata.xml"));
    Set<String> packaging =
        found("planverk-maven-plugin:([a-z]+)<", read(META.resolve("plexus/components.xml")));

    assertThat(packaging).isNotEmpty();
    assertThat(found("<goal>([a-z]+)</goal>", answers)).isEqualTo(packaging);
    assertThat(answers).contains("<ignore />");
  }

  /** A goal that is bound to a phase of its own is one of a build too. */
  @Test
  void noOtherGoalHasAPhase() throws IOException {
    Set<String> goals =
        found("<goal>([a-z]+)</goal>", read(META.resolve("m2e/lifecycle-mapping-metadata.xml")));
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/no/planverk/maven"))) {
      for (Path source : sources.toList()) {
        Set<String> bound =
            found("@Mojo\\((?:[^)]*?)name = \"([a-z]+)\"[^)]*defaultPhase", read(source));
        assertThat(goals).as("%s", source).containsAll(bound);
      }
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
