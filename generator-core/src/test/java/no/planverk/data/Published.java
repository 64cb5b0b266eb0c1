package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The data of a municipality written in a test. */
public final class Published {

  private final List<DataFile> files;

  private Published(List<DataFile> files) {
    this.files = files;
  }

  /** The data of a whole source file, on a day. */
  public static Published of(String yaml, LocalDate today, Language language) {
    return of(
        Reading.of(
                new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of()),
                SourceDates.UNKNOWN)
            .then(source -> Deciding.of(source, language, today)));
  }

  /** The data of a folder of the author's files. */
  public static Published ofFolder(Path folder) {
    return of(
        Reading.of(folder, false)
            .then(source -> Deciding.of(source, null, LocalDate.of(2026, 11, 23))));
  }

  /** The data of a golden case of one file. */
  public static Published ofCase(String name, Language language) {
    try {
      Path file = Path.of("src/test/cases", name, "in/planverk.yaml");
      return of(Files.readString(file), LocalDate.of(2025, 6, 1), language);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Published of(Checked<DecidedSite> decided) {
    assertThat(decided.value()).as(decided.diagnostics().toString()).isPresent();
    return new Published(decided.value().orElseThrow().site().data());
  }

  /** The paths of all files. */
  public List<String> paths() {
    return files.stream().map(DataFile::path).toList();
  }

  /** A file's content. */
  public String text(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a table, as a program of others' reads its file for programs. */
  public List<Map<String, String>> rows(String table) {
    return read(text("data/" + table + "-komma.csv"), CSVFormat.RFC4180);
  }

  /** The rows of a table, as a spreadsheet reads its file for people. */
  public List<Map<String, String>> sheet(String table) {
    String text = text("data/" + table + ".csv");
    assertThat(text).startsWith("\uFEFF");
    return read(text.substring(1), CSVFormat.RFC4180.builder().setDelimiter(';').get());
  }

  private static List<Map<String, String>> read(String text, CSVFormat form) {
    CSVFormat headed = form.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), headed)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
