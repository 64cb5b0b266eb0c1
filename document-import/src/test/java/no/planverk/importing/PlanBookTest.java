package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.data.DataFile;
import no.planverk.diagnostic.Checked;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.importing.words.ImportWords;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shapes;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook of the plans, read back, is the plans. */
class PlanBookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final ImportResult NOTHING = new ImportResult(false, List.of(), "");

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "../site-example/src/planverk, NN",
    "../site-krodsherad/src/planverk, NB",
    "../generator-core/src/test/cases/good-every-field/in, NB"
  })
  void thePlansAreTheSame(Path source, Language language) throws IOException {
    DecidedSite site = site(source);
    Imported imported = Imported.of(temp, language, book(site));

    assertThat(imported.result().failed()).isFalse();
    addAllButPlans(source, imported.plans());
    Model read = site(imported.plans()).site().model();
    assertThat(told(read)).containsExactlyInAnyOrderElementsOf(told(site.site().model()));
  }

  /** Nothing was changed in it, so nothing is to be changed, however it is written in the files. */
  @ParameterizedTest
  @CsvSource({
    "../site-example/src/planverk, NN",
    "../site-krodsherad/src/planverk, NB",
    "../generator-core/src/test/cases/good-every-field/in, NB"
  })
  void whatNobodyChangedIsNoChange(Path source, Language language) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("planverk"));
    copy(source, folder, path -> true);
    Map<String, String> before = new Imported(temp, NOTHING).files();

    Imported again = Imported.run(temp, language, MarkMeaning.ARBEID, true, book(site(source)));

    assertThat(again.said()).contains(ImportWords.in(language).say("endring-ingen"));
    assertThat(again.files()).isEqualTo(before);
  }

  @Test
  void whatWasChangedIsTakenInAndNothingElse() throws IOException {
    Path source = Path.of("../site-krodsherad/src/planverk");
    Path folder = Files.createDirectories(temp.resolve("planverk"));
    copy(source, folder, path -> true);
    Path book = book(site(source));
    try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(book))) {
      Sheet sheet = opened.getSheet("planer");
      cell(sheet, "arbeidsgiverstrategi", "navn").setCellValue("Strategi for arbeidsgivere");
      cell(sheet, "arbeidsgiverstrategi", "oppstart").setCellValue("høsten 2026");
      try (OutputStream out = Files.newOutputStream(book)) {
        opened.write(out);
      }
    }

    Imported again = Imported.run(temp, Language.NB, MarkMeaning.ARBEID, true, book);

    List<String> before = told(site(source).site().model());
    List<String> after = new ArrayList<>(told(site(again.plans()).site().model()));
    after.removeAll(before);
    assertThat(after)
        .hasSize(2)
        .anyMatch(line -> line.equals("arbeidsgiverstrategi navn: Strategi for arbeidsgivere"))
        .anyMatch(
            line ->
                line.startsWith("arbeidsgiverstrategi oppstart: ") && line.contains("høsten 2026"));
  }

  private static Cell cell(Sheet sheet, String plan, String key) {
    DataFormatter shown = new DataFormatter();
    int id = column(sheet, "id");
    int column = column(sheet, key);
    for (Row row : sheet) {
      if (shown.formatCellValue(row.getCell(id)).equals(plan)) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError(plan);
  }

  private static int column(Sheet sheet, String key) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(key)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(key);
  }

  /** Every field of every plan but the long text, without the places it is written at. */
  private static List<String> told(Model model) {
    List<String> fields = new ArrayList<>();
    for (Plan plan : model.plans()) {
      for (FieldShape field : Shapes.of(Plan.class).fields()) {
        String value = String.valueOf(field.in(plan));
        if (!field.nb().equals("tekst")) {
          String told = value.replaceAll("[^\\s\\[=]+\\.(yaml|md):\\d+:\\d+ ?", "").strip();
          fields.add(plan.id() + " " + field.nb() + ": " + told.replace("\n,", ","));
        }
      }
    }
    return fields;
  }

  private DecidedSite site(Path source) {
    Checked<DecidedSite> site =
        Reading.of(source, false).then(read -> Deciding.of(read, null, TODAY));
    assertThat(site.hasErrors()).as(site.diagnostics().toString()).isFalse();
    return site.value().orElseThrow();
  }

  private Path book(DecidedSite site) throws IOException {
    DataFile file =
        site.site().data().stream()
            .filter(each -> each.path().equals("data/planer.xlsx"))
            .findFirst()
            .orElseThrow();
    return Files.write(temp.resolve("planer.xlsx"), file.bytes());
  }

  /** All else stays: units, types, goals and the strategy. */
  private static void addAllButPlans(Path source, Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve("planstrategi.yaml"));
    copy(source, folder, path -> !path.matches("plan[ae]r(\\.yaml|/.*)"));
    Path all = folder.resolve("planverk.yaml");
    if (Files.exists(all)) {
      String text = Files.readString(all);
      Files.writeString(all, text.replaceFirst("(?ms)^planer:\\n.*?(?=^\\p{L}|\\z)", ""));
    }
  }

  private static void copy(Path source, Path folder, Predicate<String> which) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = source.relativize(file).toString().replace('\\', '/');
        if (which.test(path)) {
          Files.createDirectories(folder.resolve(path).getParent());
          Files.copy(file, folder.resolve(path));
        }
      }
    }
  }
}
