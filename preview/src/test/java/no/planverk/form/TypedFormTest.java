package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.edit.Change;
import no.planverk.edit.Edited;
import no.planverk.edit.Patching;
import no.planverk.form.value.Differences;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Ids;
import no.planverk.form.value.Names;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.ModelReader;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed into a form is what the form of the changed file shows. */
class TypedFormTest {

  /** What YAML would take for something else. */
  private static final String ODD = " – «så»: #1, [x] {y} & 'z' \"å\"";

  static Stream<Path> folders() throws IOException {
    return UntouchedFormTest.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsTypedIsWhatIsWritten(Path folder) throws IOException {
    Checked<SourceTree> read = SourceReader.read(folder);
    if (read.value().isEmpty()) {
      return;
    }
    Names names = new Names(ModelReader.known(read.value().get()).identities());
    for (Thing thing : Sources.of(read.value().get()).things()) {
      Group shown = new FromFile(names).thing(thing);
      for (Group typed : typed(shown)) {
        List<Change> changes =
            Differences.of(
                thing, new Ids(new FromFile(names)).kept(thing, typed, true), names, Language.NB);
        Checked<Edited> edited = Patching.of(bytes(folder, thing), changes);
        Edited after = edited.value().orElse(null);
        if (after == null) {
          assertThat(edited.diagnostics()).as("%s", thing.at()).isNotEmpty();
          continue;
        }
        SourceTree tree = ChangedTexts.in(read, after.files(), after.gone()).value().orElseThrow();
        Thing there = Sources.of(tree).at(thing.at()).orElseThrow();
        assertThat(said(new FromFile(names).thing(there), typed))
            .as("%s %s", thing.at(), changes)
            .isEqualTo(said(typed, typed));
      }
    }
  }

  private static Map<String, byte[]> bytes(Path folder, Thing thing) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Thing.Piece piece : thing.pieces()) {
      bytes.put(piece.at().file(), Files.readAllBytes(folder.resolve(piece.at().file())));
    }
    return bytes;
  }

  /** Each text changed, and each list turned about and cut. */
  private static List<Group> typed(Group shown) {
    List<Group> all = new ArrayList<>();
    shown
        .fields()
        .forEach(
            (key, value) -> {
              if (key.equals("id")) {
                return; // another id is another thing
              }
              if (value instanceof Text text && !text.text().contains("\n")) {
                all.add(with(shown, key, new Text(text.text() + ODD)));
              } else if (value instanceof Rows rows && rows.rows().size() > 1) {
                List<Row> turned = new ArrayList<>(rows.rows());
                Collections.reverse(turned);
                if (!key.equals("egne-kolonner")) { // a mapping has no order of its own
                  all.add(with(shown, key, new Rows(turned)));
                }
                all.add(with(shown, key, new Rows(turned.subList(1, turned.size()))));
              } else if (value instanceof Group group && !group.fields().isEmpty()) {
                String first = group.fields().keySet().iterator().next();
                if (group.fields().get(first) instanceof Text text) {
                  Group inner = with(group, first, new Text(text.text() + ODD));
                  all.add(with(shown, key, inner));
                }
              }
            });
    return all;
  }

  private static Group with(Group group, String key, Filled value) {
    Map<String, Filled> fields = new LinkedHashMap<>(group.fields());
    fields.put(key, value);
    return new Group(fields, group.strange());
  }

  /** Without what items are called in the form, and without an id nobody typed. */
  static String said(Filled filled, Group typed) {
    if (filled instanceof Group group) {
      Map<String, String> fields = new TreeMap<>();
      group.fields().forEach((key, value) -> fields.put(key, said(value, typed)));
      if (!typed.fields().containsKey("id")) {
        fields.remove("id");
      }
      return fields + " " + group.strange().keySet();
    }
    if (filled instanceof Rows rows) {
      return rows.rows().stream()
          .map(Row::value)
          .filter(value -> !value.isEmpty())
          .map(value -> said(value, typed))
          .toList()
          .toString();
    }
    return filled instanceof Text text ? text.text().strip() : "";
  }
}
