package no.planverk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bokmål|Gol kommune",
        "nynorsk|Herøy: \"den eine\" \\ # kommune",
        "bokmål|Kárášjoga gielda – Karasjok kommune",
        "nynorsk|{{nummer}} kommune"
      })
  void isRightAsItStandsWhateverTheName(String writtenForm, String name) throws IOException {
    NewFolder.fill(folder, beginning(writtenForm, name));

    RunLog log = checked();

    assertThat(log.failed()).isFalse();
    assertThat(Files.readString(folder.resolve("report/planverk-rapport.json")))
        .contains(name.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  /** What is only a comment is right too, the moment its sign is taken away. */
  @ParameterizedTest
  @ValueSource(strings = {"bokmål", "nynorsk"})
  void isRightWithEveryCommentTakenIntoUse(String writtenForm) throws IOException {
    Map<String, String> files = beginning(writtenForm, "Gol kommune");
    files.replaceAll(BeginningTest::inUse);
    NewFolder.fill(folder, files);
    for (String picture : List.of("bilder", "bilete")) {
      Path logo = folder.resolve(NewFolder.PLANS).resolve(picture).resolve("kommunevapen.svg");
      Files.createDirectories(logo.getParent());
      Files.writeString(logo, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    }

    assertThat(checked().lines()).extracting(RunLog.Line::text).noneMatch(BeginningTest::isError);
    assertThat(checked().failed()).isFalse();
  }

  @Test
  void theProjectHasFifteenLinesAtMost() {
    assertThat(beginning("bokmål", "Gol kommune").get("pom.xml").lines())
        .hasSizeLessThanOrEqualTo(15)
        .anyMatch(line -> line.contains("<version>1.2.3</version>"));
  }

  @Test
  void eachBuildServerHasItsFileAndNoGapIsLeftOpen() {
    Map<String, String> files = beginning("bokmål", "Gol kommune");

    assertThat(files)
        .containsKeys(
            ".github/workflows/planstrategi.yml", ".gitlab-ci.yml", "azure-pipelines.yml");
    assertThat(files.values()).noneMatch(Pattern.compile("(?<!\\$)\\{\\{[a-z]+}}").asPredicate());
  }

  private static String inUse(String path, String text) {
    if (!path.endsWith(".yaml")) {
      return text;
    }
    return Pattern.compile("(?m)^( *)# (?!yaml-language)(?=( *- )?[\\p{L}-]+:( |$)|  )")
        .matcher(text)
        .replaceAll("$1");
  }

  private static boolean isError(String line) {
    return line.matches("\\S+:\\d+:\\d+: .*") && !line.matches(".* \\[[A-Z]+-\\d\\d]");
  }

  private static Map<String, String> beginning(String writtenForm, String name) {
    Map<Question, String> given =
        Map.of(Question.WRITTEN_FORM, writtenForm, Question.NAME, name, Question.NUMBER, "3324");
    Answers answers = Answers.of(given, question -> null, DAY);
    return Beginning.of(answers, "1.2.3", EnumSet.allOf(BuildServer.class));
  }

  private RunLog checked() {
    return Planverk.check(
        new Settings(
            folder.resolve(NewFolder.PLANS),
            folder.resolve("site"),
            folder.resolve("cache"),
            folder.resolve("report"),
            null,
            1,
            false,
            DAY,
            false));
  }
}
