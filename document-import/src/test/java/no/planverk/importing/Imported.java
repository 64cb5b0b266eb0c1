package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;

/** An import done in a test: its folder, and what it said. */
record Imported(Path folder, ImportResult result) {

  /** Imports documents into a folder of plans where only the municipality is written. */
  static Imported of(Path folder, Language language, Path... documents) throws IOException {
    return of(folder, language, MarkMeaning.ARBEID, documents);
  }

  static Imported of(Path folder, Language language, MarkMeaning meaning, Path... documents)
      throws IOException {
    return run(folder, language, meaning, false, documents);
  }

  static Imported run(
      Path folder, Language language, MarkMeaning meaning, boolean update, Path... documents)
      throws IOException {
    ImportSettings settings =
        new ImportSettings(
            List.of(documents),
            folder.resolve("planverk"),
            folder.resolve("rapport"),
            language,
            meaning,
            "2024-2027",
            update);
    return new Imported(folder, DocumentImport.run(settings));
  }

  Path plans() {
    return folder.resolve("planverk");
  }

  /** The text of a file of the plans. */
  String file(String path) throws IOException {
    return Files.readString(plans().resolve(path));
  }

  String report() throws IOException {
    return Files.readString(folder.resolve("rapport").resolve(DocumentImport.REPORT));
  }

  /** What the console shows. */
  List<String> said() {
    return result.lines().stream().map(ImportResult.Line::text).toList();
  }

  /** All text files, by path. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(plans())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = plans().relativize(file).toString().replace('\\', '/');
        files.put(
            path, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Planverk reads the files, with a municipality, and finds nothing wrong but rules not kept. */
  Imported isReadByPlanverk(Language language) throws IOException {
    Path municipality = plans().resolve("kommune.yaml");
    String form = language == Language.NN ? "nynorsk" : "bokmål";
    String name = language == Language.NN ? "namn" : "navn";
    Files.writeString(
        municipality,
        "kommune:\n  "
            + name
            + ": Testvik kommune\n  kommunenummer: \"0399\"\n  målform: "
            + form
            + "\n");
    RunLog log =
        Planverk.check(
            new Settings(
                plans(),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                1,
                false,
                LocalDate.of(2026, 11, 23)));
    List<String> wrong =
        log.lines().stream()
            .map(RunLog.Line::text)
            .filter(line -> line.matches("(?s)\\S+:\\d+:\\d+: .*"))
            .filter(line -> !line.matches("(?s).* \\[[A-Z]+-\\d\\d]"))
            .toList();
    assertThat(wrong).isEmpty();
    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    Files.delete(municipality);
    return this;
  }
}
