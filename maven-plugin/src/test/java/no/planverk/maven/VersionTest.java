package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version stands in the root POM; what people read and copy has the same one. */
class VersionTest {

  private static final Path HOME = Path.of("..");

  /** The number, after each of the words it stands behind. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=<artifactId>planverk-maven-plugin</artifactId>\\s{0,20}<version>"
              + "|planverk-|planverk-maven-plugin[-:])[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/ta-i-bruk.md",
        "docs/import.md",
        "docs/kom-i-gang.md",
        "site-example/pom.xml",
        "site-krodsherad/pom.xml"
      })
  void isTheSameWhereverItIsRead(String page) throws IOException {
    Path file = HOME.resolve(page);
    String text = Files.readString(file);
    String made = NUMBER.matcher(text).replaceAll(Matcher.quoteReplacement(version()));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, made);
    }

    assertThat(text).containsPattern(NUMBER);
    assertThat(Files.readString(file)).isEqualTo(made);
  }

  /** Maven would look for the newest one on the network where the packaging names none. */
  @Test
  void thePackagingDeploysWithTheSitePluginOfTheBuild() throws IOException {
    Matcher property =
        Pattern.compile("<site-plugin.version>(.*?)</")
            .matcher(Files.readString(HOME.resolve("pom.xml")));
    assertThat(property.find()).isTrue();

    assertThat(Files.readString(Path.of("src/main/resources/META-INF/plexus/components.xml")))
        .contains(":maven-site-plugin:" + property.group(1) + ":deploy<");
  }

  @Test
  void aReleaseHasItsPlaceInTheChangelog() throws IOException {
    String heading = version().endsWith("-SNAPSHOT") ? "Unreleased" : version();

    assertThat(Files.readString(HOME.resolve("CHANGELOG.md"))).contains("\n## [" + heading + "]");
  }

  private static String version() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>planverk</artifactId>\\s*<version>(.*?)</version>")
            .matcher(Files.readString(HOME.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }
}
