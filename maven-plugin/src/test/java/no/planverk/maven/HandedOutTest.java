package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed out says whose it is, and nothing else is handed out. */
class HandedOutTest {

  private static final Path HOME = Path.of("..");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates",
        "generator-core",
        "document-import",
        "preview",
        "cms",
        "maven-plugin"
      })
  void everyJarCarriesLicenceAndNotice(String module) {
    Path inJar = HOME.resolve(module).resolve("target/classes/META-INF");

    assertThat(inJar.resolve("LICENSE")).hasSameTextualContentAs(HOME.resolve("LICENSE"));
    assertThat(inJar.resolve("NOTICE")).hasSameTextualContentAs(HOME.resolve("NOTICE"));
  }

  /**
   * Only the goal that imports loads what reads documents, only the one that shows a server, and
   * only the one that is for it Decap.
   */
  @ParameterizedTest
  @CsvSource({"importing, ImportMojo.class", "preview, ServeMojo.class", "cms, CmsMojo.class"})
  void noOtherGoalKnowsIt(String room, String goal) throws IOException {
    try (Stream<Path> classes = Files.list(Path.of("target/classes/no/planverk/maven"))) {
      assertThat(classes.filter(file -> file.toString().endsWith(".class")).toList())
          .hasSizeGreaterThan(5)
          .filteredOn(file -> knows(file, "no/planverk/" + room))
          .extracting(file -> file.getFileName().toString())
          .containsExactly(goal);
    }
  }

  private static boolean knows(Path file, String room) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(room);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void thePomSaysWhoseItIs() throws IOException {
    assertThat(read("pom.xml"))
        .contains("<url>https://", "<developers>", "<licenses>")
        .containsPattern("(?s)<scm .*<connection>scm:git:.*<url>https://.*</scm>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plugin-tests", "repository", "site-example", "site-krodsherad", "site-tests"})
  void whatOnlyShowsAndTestsIsNotDeployed(String module) throws IOException {
    assertThat(read(module + "/pom.xml")).contains("<maven.deploy.skip>true</maven.deploy.skip>");
  }

  @Test
  void theGuideSetsItUpAsTheReleaseIsTried() throws IOException {
    List<String> shown = blocks("xml", read("docs/ta-i-bruk.md"));
    String mirror = read("repository/src/trial/settings.xml").replaceAll("@[a-z.]+@", "_");

    assertThat(part("mirrors", shown.get(0)).replaceAll("file:///\\S+(?=</url>)", "_"))
        .isEqualTo(part("mirrors", mirror).replaceAll("file://\\S+(?=</url>)", "_"));
    assertThat(shown.get(1)).isEqualTo(blocks("xml", read("README.md")).get(0));
    assertThat(blocks("yaml", read("docs/ta-i-bruk.md")))
        .isEqualTo(blocks("yaml", read("README.md")));
  }

  private static String part(String element, String text) {
    return found("(?s)<" + element + ">.*</" + element + ">", text).get(0);
  }

  private static List<String> blocks(String language, String text) {
    return found("(?s)(?<=```" + language + "\n).*?(?=\n```)", text);
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group()).toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(HOME.resolve(file));
  }
}
