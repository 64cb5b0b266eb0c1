package no.planverk.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Names;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.ModelReader;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.source.ChangedTexts;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random edits by the form of every thing of the fixtures, as they are and as Windows writes them,
 * each followed by reading: the thing is as it was edited, every other is as it was, and no line of
 * another is touched.
 */
class RandomFormsTest {

  /** Of each thing; more with {@code -Dedits}. */
  private static final int EDITS = Math.max(1, Integer.getInteger("edits", 12) / 12);

  private enum Kind {
    TEXT,
    EMPTIED,
    SEVERAL_LANGUAGES,
    OWN_WORDS,
    ONE_AGAIN,
    ITEM_ADDED,
    ITEM_GONE,
    DELETED
  }

  private final Map<Kind, Integer> made = new TreeMap<>();
  private int refused;

  @Test
  void aThingIsAsItWasEditedAndNothingElseIsTouched() throws IOException {
    Random random = new Random(16);
    for (Path folder : UntouchedFormTest.folders().toList()) {
      Checked<SourceTree> read = SourceReader.read(folder);
      if (read.value().isPresent()) {
        edits(read, bytes(folder, read.value().get(), false), random);
        edits(read, bytes(folder, read.value().get(), true), random);
      }
    }
    String told = made + " edits made, " + refused + " refused";
    assertThat(made).as(told).containsOnlyKeys(Kind.values());
    assertThat(made.values()).as(told).allMatch(count -> count > 3);
    assertThat(made.values().stream().mapToInt(each -> each).sum()).as(told).isGreaterThan(700);
    assertThat(refused).as(told).isLessThan(made.values().stream().mapToInt(i -> i).sum() / 50);
  }

  private static Map<String, byte[]> bytes(Path folder, SourceTree tree, boolean windows)
      throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (var file : tree.texts()) {
      String text = Files.readString(folder.resolve(file.path())).replace("\uFEFF", "");
      String other = text.replace("\r\n", "\n").replace("\n", "\r\n").stripTrailing();
      bytes.put(
          file.path(),
          windows
              ? ("\uFEFF" + other).getBytes(UTF_8)
              : Files.readAllBytes(folder.resolve(file.path())));
    }
    return bytes;
  }

  private void edits(Checked<SourceTree> read, Map<String, byte[]> bytes, Random random) {
    SourceTree tree = ChangedTexts.in(read, bytes, Set.of()).value().orElseThrow();
    Names names = new Names(ModelReader.known(tree).identities());
    Sources sources = Sources.of(tree);
    for (int at = 0; at < sources.things().size(); at++) {
      for (int edit = 0; edit < EDITS; edit++) {
        edit(read, bytes, sources, at, names, random);
      }
    }
  }

  /** What an edit makes of a thing; no group where the thing goes. */
  private record Drawn(Kind kind, @Nullable Group group) {}

  private void edit(
      Checked<SourceTree> read,
      Map<String, byte[]> bytes,
      Sources sources,
      int at,
      Names names,
      Random random) {
    Thing thing = sources.things().get(at);
    Group shown = new FromFile(names).thing(thing);
    Drawn drawn = drawn(thing, shown, random).orElse(null);
    if (drawn == null) {
      return;
    }
    Group wanted = drawn.group();
    List<Change> changes =
        wanted == null
            ? Deletion.changes(thing)
            : Differences.of(
                thing, new Ids(new FromFile(names)).kept(thing, wanted, true), names, Language.NB);
    String as = drawn.kind() + " " + thing.at() + " " + changes;
    Optional<Edited> edited = Patching.of(bytes, changes).value();
    if (edited.isEmpty()) {
      refused++;
      return;
    }
    made.merge(drawn.kind(), 1, Integer::sum);
    Edited after = edited.get();
    Map<String, byte[]> now = new TreeMap<>(bytes);
    now.putAll(after.files());
    now.keySet().removeAll(after.gone());
    Set<String> gone = after.gone();
    SourceTree tree = ChangedTexts.in(read, now, gone).value().orElseThrow();
    List<Thing> things = Sources.of(tree).things();
    List<String> others = said(sources.things(), names, thing);
    if (wanted == null) {
      assertThat(said(things, names, null)).as(as).containsExactlyInAnyOrderElementsOf(others);
    } else {
      Thing there = Sources.of(tree).at(thing.at()).orElseThrow(() -> new AssertionError(as));
      assertThat(TypedFormTest.said(new FromFile(names).thing(there), wanted))
          .as(as)
          .isEqualTo(TypedFormTest.said(wanted, wanted));
      assertThat(said(things, names, there)).as(as).containsExactlyInAnyOrderElementsOf(others);
    }
    for (Map.Entry<String, byte[]> file : after.files().entrySet()) {
      lines(as, sources, thing, file.getKey(), bytes.get(file.getKey()), file.getValue());
    }
  }

  /** What all things but one, and those in it, say. */
  private static List<String> said(List<Thing> things, Names names, @Nullable Thing but) {
    return things.stream()
        .filter(each -> but == null || !(each.equals(but) || Inside.isIn(each.at(), but.at())))
        .map(each -> new FromFile(names).thing(each))
        .map(group -> TypedFormTest.said(group, group))
        .toList();
  }

  /** Above where the thing begins, and from where the next that is not in it does. */
  private static void lines(
      String as, Sources sources, Thing thing, String file, byte[] before, byte[] after) {
    String all = new String(before, UTF_8);
    // What comes last in a file that does not end its last line ends none either.
    String end = all.endsWith("\n") ? "" : all.contains("\r\n") ? "\r\n" : "\n";
    List<String> old = List.of((all + end).split("\n", -1));
    List<String> now = List.of((new String(after, UTF_8) + end).split("\n", -1));
    int start =
        thing.pieces().stream()
            .filter(piece -> piece.at().file().equals(file))
            .mapToInt(piece -> piece.start().line())
            .findFirst()
            .orElseThrow();
    int next =
        sources.things().stream()
            .filter(each -> !Inside.isIn(each.at(), thing.at()))
            .flatMap(each -> each.pieces().stream())
            .filter(piece -> piece.at().file().equals(file) && piece.start().line() > start)
            .mapToInt(piece -> piece.start().line())
            .min()
            .orElse(old.size() + 1);
    int rest = old.size() - next + 1;
    int above = Math.max(0, start - 2); // a key with nothing left in it goes too
    assertThat(now.size()).as(as).isGreaterThanOrEqualTo(above + rest);
    assertThat(now.subList(0, above)).as(as).isEqualTo(old.subList(0, above));
    assertThat(now.subList(now.size() - rest, now.size()))
        .as(as)
        .isEqualTo(old.subList(next - 1, old.size()));
  }

  /** Of the kinds there can be, the rarest as often as all the others. */
  private static Optional<Drawn> drawn(Thing thing, Group shown, Random random) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    Collections.shuffle(kinds, random);
    if (random.nextBoolean()) {
      kinds.addAll(0, List.of(Kind.ONE_AGAIN, Kind.OWN_WORDS, Kind.ITEM_GONE));
    }
    return kinds.stream().flatMap(kind -> drawn(kind, thing, shown, random).stream()).findFirst();
  }

  private static Optional<Drawn> drawn(Kind kind, Thing thing, Group shown, Random random) {
    if (kind == Kind.DELETED) {
      return Deletion.isPossible(thing) ? Optional.of(new Drawn(kind, null)) : Optional.empty();
    }
    List<Group> can = new ArrayList<>();
    for (FieldShape field : thing.shape().fields()) {
      Filled value = shown.fields().get(field.nb());
      if (value != null && !field.nb().equals("id")) {
        after(kind, field, value).ifPresent(now -> can.add(with(shown, field.nb(), now)));
      }
    }
    return can.isEmpty()
        ? Optional.empty()
        : Optional.of(new Drawn(kind, can.get(random.nextInt(can.size()))));
  }

  private static Optional<Filled> after(Kind kind, FieldShape field, Filled value) {
    Shape shape = field.shape();
    String text = value instanceof Text plain ? plain.text() : "";
    boolean words = shape instanceof Shape.Line || shape instanceof Shape.Markdown;
    boolean languages = shape instanceof Shape.Line line && line.languages();
    return Optional.ofNullable(
        switch (kind) {
          case TEXT ->
              words && value instanceof Text ? new Text(text + " 🙂 #1: 'a' \"b\" [c]") : null;
          case EMPTIED -> field.required() ? null : new Text("");
          case SEVERAL_LANGUAGES ->
              languages && value instanceof Text
                  ? parts("nb", text, "se", "Dálkkádat: «𝒜»")
                  : null;
          case OWN_WORDS ->
              shape instanceof Shape.Time && value instanceof Text
                  ? parts("tid", text, "ordlyd", "når vi får tid – #1")
                  : null;
          case ONE_AGAIN ->
              Kinds.parts(shape).isPresent() && value instanceof Group ? new Text("2031") : null;
          case ITEM_ADDED -> added(shape, value);
          case ITEM_GONE ->
              value instanceof Rows rows && rows.rows().size() > 1
                  ? new Rows(rows.rows().subList(1, rows.rows().size()))
                  : null;
          case DELETED -> null;
        });
  }

  private static @Nullable Filled added(Shape shape, Filled value) {
    if (!(shape instanceof Shape.ListOf list)
        || list.keyed()
        || list.element() instanceof Shape.RecordOf
        || !(value instanceof Rows rows)) {
      return null;
    }
    List<Row> more = new ArrayList<>(rows.rows());
    more.add(0, new Row("n1", new Text("🙂 ny: #1")));
    return new Rows(more);
  }

  private static Group parts(String one, String text, String other, String more) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    fields.put(one, new Text(text));
    fields.put(other, new Text(more));
    return new Group(fields, Map.of());
  }

  private static Group with(Group group, String key, Filled value) {
    Map<String, Filled> fields = new LinkedHashMap<>(group.fields());
    if (value.isEmpty()) {
      fields.remove(key);
    } else {
      fields.put(key, value);
    }
    return new Group(fields, group.strange());
  }
}
