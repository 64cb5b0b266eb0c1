package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Unit;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.draft.Drafting;
import no.planverk.importing.draft.Fate;
import no.planverk.importing.draft.ModelFiles;
import no.planverk.importing.format.DocumentReader;
import no.planverk.importing.format.Refusal;
import no.planverk.importing.report.ImportPage;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import no.planverk.text.Xml;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each cell and paragraph has one fate, and its words stand where the fate says. */
class NothingLostTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gol.docx",
        "gol.odt",
        "gol.xlsx",
        "gol.ods",
        "gol.csv",
        "krodsherad.docx",
        "krodsherad.csv"
      })
  void everyCellAndParagraphEndsSomewhere(String name) throws IOException, Refusal {
    ImportedDocument document = DocumentReader.read(Documents.file(name, folder));
    Draft draft = Drafting.of(List.of(document), Language.NB, MarkMeaning.ARBEID);
    List<Fate> fates = draft.fates().get(0);

    assertThat(fates.stream().map(Fate::unit).toList()).isEqualTo(document.units());
    assertThat(document.units().stream().map(Unit::place)).doesNotHaveDuplicates();
    assertThat(fates).noneMatch(fate -> fate.where().equals("grunn-ikke-forstatt"));
    String written = words(ModelFiles.of(draft, Language.NB, "2024-2027"));
    String report = ImportPage.of(draft, Map.of(), List.of(), Language.NB);
    for (Fate fate : fates) {
      assertThat(report)
          .contains(Xml.escaped(fate.unit().place()), Xml.escaped(fate.unit().words()));
      if (fate.kind() != Fate.Kind.REPORT && fate.kind() != Fate.Kind.HEAD) {
        missing(fate.unit().words(), written)
            .forEach(word -> assertThat(word).as(fate.toString()).isEmpty());
      }
    }
  }

  private static String words(Map<String, byte[]> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (path, bytes) ->
            all.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).append('\n'));
    return all.toString().replace("\\", "").replace("''", "'").toLowerCase(java.util.Locale.ROOT);
  }

  /** Numbers and words of four letters or more that stand in no file. */
  private static List<String> missing(String text, String written) {
    List<String> missing = new ArrayList<>();
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{Nd}./-]+", -1)) {
      String bare = word.replaceAll("^[./-]+|[./-]+$", "");
      boolean tells =
          bare.length() > 3 && !bare.matches("sak|vedtatt|vedteken|\\d\\d\\.\\d\\d\\.\\d\\d");
      boolean there =
          written.contains(bare)
              || List.of(bare.split("/", -1)).stream().allMatch(written::contains);
      if (tells && !there) {
        missing.add(bare);
      }
    }
    return missing;
  }
}
