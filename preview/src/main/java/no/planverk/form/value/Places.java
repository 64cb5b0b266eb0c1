package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Thing.Piece;
import no.planverk.read.OneLine;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Where the fields of a form stand in the files, so that a finding is shown beside its field. */
public final class Places {

  /**
   * A place, and the field that begins there.
   *
   * @param type the record that begins there; null for any other value
   */
  private record Mark(Place place, String path, @Nullable RecordOf type) {}

  private final List<Mark> marks = new ArrayList<>();
  private int last;

  private Places() {}

  /**
   * Findings by where they are shown.
   *
   * @param byField those of the form, by the names of its fields
   * @param elsewhere the others
   */
  public record Sorted(Map<String, List<Diagnostic>> byField, List<Diagnostic> elsewhere) {}

  /**
   * Sorts findings to the fields of a form.
   *
   * @param thing where it stands in the files that were checked
   * @param shown what the form shows; its items have the names they have in the form
   */
  public static Sorted sorted(Thing thing, Group shown, List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> byField = new LinkedHashMap<>();
    List<Diagnostic> rest = findings;
    for (Piece piece : thing.pieces()) {
      Places places = new Places();
      if (piece.node() != null) {
        places.record(thing.shape(), piece.node(), shown, "");
      }
      Map<Boolean, List<Diagnostic>> own =
          rest.stream().collect(Collectors.partitioningBy(each -> places.hold(piece, each)));
      own.getOrDefault(true, List.of())
          .forEach(
              each ->
                  byField.computeIfAbsent(places.path(each), path -> new ArrayList<>()).add(each));
      rest = own.getOrDefault(false, List.of());
    }
    return new Sorted(byField, rest);
  }

  private boolean hold(Piece piece, Diagnostic finding) {
    Place place = finding.place();
    return place.file().equals(piece.at().file())
        && (piece.isFile() || (place.line() >= piece.start().line() && place.line() <= last));
  }

  private String path(Diagnostic finding) {
    Mark found = null;
    for (Mark mark : marks) {
      int later = found == null ? 1 : mark.place().compareTo(found.place());
      if (mark.place().compareTo(finding.place()) <= 0
          && (later > 0 || (later == 0 && mark.path().contains("?")))) {
        found = mark; // of those at one place the outermost, but for a key that is none
      }
    }
    String path = found == null ? "" : found.path();
    return found != null && finding.rule().startsWith("nokkel-mangler")
        ? missing(finding, path)
        : path;
  }

  /** What is missing is told of the record that lacks it: the field is there to be filled in. */
  private String missing(Diagnostic finding, String path) {
    String key = finding.facts().getOrDefault("nøkkel", "");
    return marks.stream()
        .filter(mark -> mark.type() != null && mark.place().equals(finding.place()))
        .filter(mark -> Objects.requireNonNull(mark.type()).field(key) != null)
        .map(
            mark ->
                FromPost.name(
                    mark.path(),
                    Objects.requireNonNull(Objects.requireNonNull(mark.type()).field(key)).nb()))
        .findFirst()
        .orElse(path);
  }

  private void record(RecordOf type, YamlNode node, Filled shown, String path) {
    mark(node, path, type);
    if (!(OneLine.whole(type, node) instanceof YamlNode.Fields fields)) {
      return;
    }
    fields
        .fields()
        .forEach(
            (key, entry) -> {
              FieldShape field = type.field(key);
              String name = field == null ? path + "?" + key : FromPost.name(path, field.nb());
              marks.add(new Mark(entry.key(), name, null));
              reach(entry.key().line());
              if (field == null) {
                mark(entry.value(), name, null);
              } else {
                Filled value = shown instanceof Group group ? group.fields().get(field.nb()) : null;
                value(field.shape(), entry.value(), value, name);
              }
            });
  }

  private void value(Shape shape, YamlNode node, @Nullable Filled shown, String path) {
    if (shape instanceof RecordOf type) {
      record(type, node, shown == null ? Filled.nothing(type) : shown, path);
    } else if (shape instanceof Shape.ListOf list && shown instanceof Rows rows) {
      mark(node, path, null);
      items(list.element(), node, rows, path);
    } else {
      mark(node, path, null);
    }
  }

  /** What is empty in the form is not in the file. */
  private void items(Shape element, YamlNode node, Rows rows, String path) {
    List<YamlNode> items = node instanceof YamlNode.Items all ? all.items() : List.of(node);
    List<Row> written = rows.rows();
    if (written.size() != items.size()) {
      written = written.stream().filter(row -> !row.value().isEmpty()).toList();
    }
    for (int i = 0; i < Math.min(items.size(), written.size()); i++) {
      Row row = written.get(i);
      value(element, items.get(i), row.value(), FromPost.name(path, row.token()));
    }
  }

  /** A place in the form; all below it in the file that no field is made of belongs to it. */
  private void mark(YamlNode node, String path, @Nullable RecordOf type) {
    marks.add(new Mark(node.place(), path, type));
    reach(lastLine(node));
  }

  private void reach(int line) {
    last = Math.max(last, line);
  }

  /** The last line of a node. */
  public static int lastLine(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.content().line() + (int) scalar.text().lines().count();
    }
    int line = node.place().line();
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().mapToInt(Places::lastLine).reduce(line, Math::max);
    }
    return ((YamlNode.Fields) node)
        .fields().values().stream()
            .mapToInt(entry -> Math.max(entry.key().line(), lastLine(entry.value())))
            .reduce(line, Math::max);
  }
}
