package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules find is for the planner: no page shows it to those who read the site. */
class RulesStayWithThePlannerTest {

  private static final Pattern CODE = Pattern.compile("\\b(PS|KP|RP|KON|UU|ARK|OFF|PV|SPR)-\\d\\d");

  /**
   * A strategy adopted a year too late, with a plan that has run out and no one to answer for it.
   */
  private static final String LATE =
      """
      kommune:
        navn: Seinvik kommune
        kommunenummer: "9904"
        målform: bokmål
        kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023}
      planstrategi:
        tittel: Planstrategi for Seinvik 2024-2027
        periode: 2024-2027
        status: vedtatt
        vedtatt: {dato: 01.11.2025, organ: kommunestyret}
      planer:
        - {navn: Trafikksikkerhetsplan 2010-2014, type: kommunedelplan-tema, status: vedtatt, gjelder: 2010-2014}
      """;

  @TempDir Path folder;

  @Test
  void noPageShowsARuleOrWhatItFound() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src"));
    Files.writeString(source.resolve("planverk.yaml"), LATE);
    Path site = folder.resolve("site");

    Settings settings = GenerateProgram.settings(source, site);

    assertThat(Planverk.generate(settings, line -> {}).failed()).isFalse();

    // A build tells of three; the check tells of all.
    List<String> found =
        Planverk.check(settings).lines().stream()
            .map(RunLog.Line::text)
            .filter(CODE.asPredicate())
            .toList();
    assertThat(found).hasSizeGreaterThan(3);
    List<String> messages = found.stream().map(RulesStayWithThePlannerTest::message).toList();
    assertThat(messages).allSatisfy(message -> assertThat(message.length()).isGreaterThan(20));
    String pages = pages(site);
    assertThat(CODE.matcher(pages).find()).isFalse();
    assertThat(messages).noneMatch(pages::contains);
    assertThat(pages).doesNotContain(Messages.in(Language.NB).texts().get("PS-01.råd"));
  }

  /** The finding's own words: what stands between its place and the arrow. */
  private static String message(String line) {
    int arrow = line.indexOf(" → ");
    String before = line.substring(0, arrow);
    return before.substring(before.indexOf(": ") + 2);
  }

  private static String pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
