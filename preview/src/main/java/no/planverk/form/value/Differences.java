package no.planverk.form.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.form.value.Filled.Apart;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Thing.Piece;
import no.planverk.read.OneLine;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** What has to be changed in the files for them to say what a form says: only what differs. */
public final class Differences {

  private final FromFile reading;
  private final Writing writing;
  private final Language language;
  private final List<Change> changes = new ArrayList<>();

  private Differences(Names names, Language language) {
    this.reading = new FromFile(names);
    this.writing = new Writing(names, language);
    this.language = language;
  }

  /** The changes of a thing that is written already. */
  public static List<Change> of(Thing thing, Group wanted, Names names, Language language) {
    Differences differences = new Differences(names, language);
    differences.thing(thing, wanted);
    return List.copyOf(differences.changes);
  }

  private void thing(Thing thing, Group wanted) {
    Piece first = thing.first();
    if (thing.pieces().size() == 1 && !(first.node() instanceof YamlNode.Fields)) {
      if (!reading.thing(thing).equals(wanted)) {
        record(thing.shape(), first.node(), wanted, first.at());
      }
      return;
    }
    for (FieldShape field : thing.shape().fields()) {
      Piece home = home(thing, field);
      field(field, (YamlNode.Fields) home.node(), wanted.fields().get(field.nb()), home.at());
    }
    thing.pieces().forEach(piece -> strange(thing.shape(), piece.node(), wanted, piece.at()));
  }

  /** The piece a field is written in; the first where it is in none, but a text has its file. */
  private static Piece home(Thing thing, FieldShape field) {
    for (Piece piece : thing.pieces()) {
      if (piece.node() instanceof YamlNode.Fields node && Kinds.entry(node, field) != null) {
        return piece;
      }
    }
    return thing.pieces().stream()
        .filter(piece -> piece.isFile() && field.nb().equals(BODY))
        .findFirst()
        .orElse(thing.first());
  }

  /** What a Markdown file has below its fields. */
  private static final String BODY = "tekst";

  private void field(
      FieldShape field, YamlNode.@Nullable Fields node, @Nullable Filled wanted, Spot of) {
    if (Kinds.haveFormsOfTheirOwn(field.shape())) {
      return;
    }
    var entry = node == null ? null : Kinds.entry(node, field);
    if (of.way().isEmpty()
        && field.nb().equals(BODY)
        && (entry == null || isBody(entry.getValue()))) {
      body(entry == null ? "" : ((YamlNode.Scalar) entry.getValue().value()).text(), wanted, of);
    } else if (entry == null) {
      value(field.shape(), null, wanted, of.inside(field.key(language)));
    } else {
      value(field.shape(), entry.getValue().value(), wanted, of.inside(entry.getKey()));
    }
  }

  private static boolean isBody(YamlNode.Entry entry) {
    return entry.key().equals(entry.value().place());
  }

  private void body(String written, @Nullable Filled wanted, Spot of) {
    String text = wanted instanceof Filled.Text body ? body.text() : "";
    if (!text.strip().equals(written.strip())) {
      changes.add(new Change.Prose(of.file(), text));
    }
  }

  private void strange(RecordOf shape, @Nullable YamlNode node, Group wanted, Spot of) {
    if (node instanceof YamlNode.Fields fields) {
      fields.fields().keySet().stream()
          .filter(key -> shape.field(key) == null && !wanted.strange().containsKey(key))
          .forEach(key -> changes.add(new Change.Remove(of.inside(key))));
    }
  }

  private void value(Shape shape, @Nullable YamlNode written, @Nullable Filled wanted, Spot at) {
    Filled before = written == null ? null : reading.value(shape, written);
    if (wanted instanceof Apart || isSame(shape, before, wanted)) {
      return;
    }
    if (wanted == null || wanted.isEmpty()) {
      changes.add(new Change.Remove(at));
    } else if (before == null || before instanceof Apart || written == null) {
      changes.add(new Change.Put(at, writing.of(shape, wanted)));
    } else if (shape instanceof RecordOf type && wanted instanceof Group group) {
      record(type, written, group, at);
    } else if (shape instanceof Shape.ListOf list && wanted instanceof Rows rows) {
      list(list, written, rows, at);
    } else if (written instanceof YamlNode.Fields node && wanted instanceof Group group) {
      parts(Kinds.parts(shape).orElseThrow(), node, group, at);
    } else {
      changes.add(new Change.Put(at, writing.of(shape, wanted)));
    }
  }

  /** Whether nothing has to be written for it. */
  private boolean isSame(Shape shape, @Nullable Filled before, @Nullable Filled wanted) {
    if (before == null || before.isEmpty()) {
      return wanted == null || wanted.isEmpty();
    }
    return wanted != null && !wanted.isEmpty() && writing.areSame(shape, before, wanted);
  }

  private void record(RecordOf type, @Nullable YamlNode written, Group wanted, Spot at) {
    boolean asFields =
        written instanceof YamlNode.Fields fields && OneLine.whole(type, fields) == fields;
    if (!asFields) {
      changes.add(new Change.Put(at, writing.of(type, wanted)));
      return;
    }
    for (FieldShape field : type.fields()) {
      field(field, (YamlNode.Fields) written, wanted.fields().get(field.nb()), at);
    }
    strange(type, written, wanted, at);
  }

  private void parts(Map<String, Shape> parts, YamlNode.Fields node, Group wanted, Spot at) {
    parts.forEach(
        (key, shape) -> {
          YamlNode value = node.get(key);
          value(shape, value, wanted.fields().get(key), at.inside(key));
        });
    node.fields().keySet().stream()
        .filter(key -> !parts.containsKey(key) && !wanted.strange().containsKey(key))
        .forEach(key -> changes.add(new Change.Remove(at.inside(key))));
  }

  private void list(Shape.ListOf list, YamlNode written, Rows wanted, Spot at) {
    List<Filled.Row> rows =
        wanted.rows().stream()
            .filter(row -> !row.value().isEmpty())
            .filter(row -> row.from() >= 0 || !(row.value() instanceof Apart))
            .toList();
    if (list.keyed() && written instanceof YamlNode.Fields node) {
      keyed((RecordOf) list.element(), node, rows, at);
    } else if (written instanceof YamlNode.Items items) {
      items(list.element(), items.items(), rows, at);
    } else if (rows.size() == 1 && rows.get(0).from() == 0) {
      value(list.element(), written, rows.get(0).value(), at);
    } else {
      changes.add(new Change.Put(at, writing.of(list, new Rows(rows))));
    }
  }

  /** First what is in the items, then those that go, then the order and those that come. */
  private void items(Shape element, List<YamlNode> items, List<Filled.Row> rows, Spot at) {
    Set<Integer> kept = new HashSet<>();
    for (Filled.Row row : rows) {
      if (row.from() >= 0 && row.from() < items.size()) {
        value(element, items.get(row.from()), row.value(), at.inside(row.from()));
        kept.add(row.from());
      }
    }
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      now.add(i);
    }
    for (int i = items.size() - 1; i >= 0; i--) {
      if (!kept.contains(i)) {
        changes.add(new Change.Remove(at.inside(i)));
        now.remove(i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      int from = now.indexOf(rows.get(i).from());
      if (from < 0) {
        changes.add(new Change.Insert(at, i, writing.of(element, rows.get(i).value())));
        now.add(i, -1);
      } else if (from != i) {
        changes.add(new Change.Move(at, from, i));
        now.add(i, now.remove(from));
      }
    }
  }

  private void keyed(RecordOf pair, YamlNode.Fields node, List<Filled.Row> rows, Spot at) {
    FieldShape second = pair.fields().get(1);
    Map<String, Filled> wanted = new LinkedHashMap<>();
    for (Filled.Row row : rows) {
      if (row.value() instanceof Group group
          && group.fields().get(pair.fields().get(0).nb()) instanceof Filled.Text key) {
        wanted.put(
            key.text().strip(), group.fields().getOrDefault(second.nb(), new Filled.Text("")));
      }
    }
    node.fields().keySet().stream()
        .filter(key -> !wanted.containsKey(key))
        .forEach(key -> changes.add(new Change.Remove(at.inside(key))));
    wanted.forEach((key, value) -> value(second.shape(), node.get(key), value, at.inside(key)));
  }
}
