package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.planverk.model.plan.Plan;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.text.Language;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A column: a field of plans, or a part of one that has parts.
 *
 * @param field the field
 * @param part the part; null where the field is one value
 */
record SheetColumn(FieldShape field, @Nullable FieldShape part) {

  static final RecordOf PLAN = Shapes.of(Plan.class);

  /** What planners fill in for every plan; all else of a plan has its form. */
  private static final List<String> KEYS =
      List.of(
          "nr",
          "navn",
          "type",
          "gruppe",
          "prioritet",
          "status",
          "status-ordlyd",
          "vedtatt.dato",
          "vedtatt.sak",
          "beslutning.valg",
          "beslutning.ordlyd",
          "gjelder",
          "ansvarlig",
          "oppstart",
          "forventet-vedtak");

  /** The columns, from left to right. */
  static final List<SheetColumn> ALL = KEYS.stream().map(SheetColumn::of).toList();

  private static SheetColumn of(String key) {
    String[] parts = key.split("\\.", -1);
    FieldShape field = field(PLAN, parts[0]);
    return new SheetColumn(
        field, parts.length == 1 ? null : field(record(field.shape()), parts[1]));
  }

  private static FieldShape field(RecordOf type, String key) {
    return type.fields().stream().filter(field -> field.nb().equals(key)).findFirst().orElseThrow();
  }

  /** The record a field holds, perhaps in a list. */
  static RecordOf record(Shape shape) {
    return (RecordOf) (shape instanceof Shape.ListOf list ? list.element() : shape);
  }

  /** What it is called in a form and in the page. */
  String name() {
    return field.nb() + (part == null ? "" : "." + part.nb());
  }

  /** What its head says: the keys, as words. */
  String label(Language language) {
    String label = key(language);
    if (part != null && !isMain()) {
      label += ": " + partKey(language);
    }
    return Quotes.capitalised(label.replace('-', ' '));
  }

  String key(Language language) {
    return field.key(language);
  }

  /** Whether its part is the one a plain value of the field says. */
  boolean isMain() {
    return part != null && part.equals(record(field.shape()).oneLine());
  }

  boolean isName() {
    return field.nb().equals("navn");
  }

  /** Whether what it says may be long, and is read whole on several lines. */
  boolean isLong() {
    return shape() instanceof Shape.Line && (isName() || name().endsWith("ordlyd"));
  }

  /** Whether it holds several, with commas between them. */
  boolean isList() {
    return part == null && field.shape() instanceof Shape.ListOf;
  }

  /** What may stand in it. */
  Shape shape() {
    FieldShape inner = part;
    return inner == null ? field.shape() : inner.shape();
  }

  /** The columns of its field. */
  List<SheetColumn> parts() {
    List<SheetColumn> parts = new ArrayList<>();
    ALL.stream().filter(column -> column.field.equals(field)).forEach(parts::add);
    return parts;
  }

  /** The id of the list of what can be chosen for it. */
  String listId() {
    return "valg-" + name().replace('.', '-').toLowerCase(Locale.ROOT);
  }

  String partKey(Language language) {
    return Objects.requireNonNull(part).key(language);
  }
}
