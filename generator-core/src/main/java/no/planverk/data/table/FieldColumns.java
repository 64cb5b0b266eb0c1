package no.planverk.data.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.value.Quantity;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.model.value.WebAddress;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record of the model: one for each field, derived from the same definition as
 * what the reader binds by.
 *
 * <p>A time is three columns: in words, and the first and last day it can mean. A part of a field
 * is a column of its own. What a cell cannot hold stands in the JSON alone: lists of things with
 * parts that no name tells apart, and texts longer than spreadsheets take.
 */
public final class FieldColumns {

  /** What a cell of Excel holds is 32767 characters. */
  private static final int LONGEST = 30_000;

  private final DataSource source;
  private final FieldText text;
  private final boolean names;

  /** The columns as all may read them. */
  public FieldColumns(DataSource source) {
    this(source, new FieldText(source), true);
  }

  private FieldColumns(DataSource source, FieldText text, boolean names) {
    this.source = source;
    this.text = text;
    this.names = names;
  }

  /**
   * The columns with what the author would write, and none for what is told in part only: a thing
   * with parts has more to it than its name.
   */
  public static FieldColumns asWritten(DataSource source) {
    return new FieldColumns(source, new WrittenText(source), false);
  }

  /** The fields of a record that no column holds. */
  public List<FieldShape> rest(Class<? extends Record> type) {
    return Shapes.of(type).fields().stream().filter(field -> !hasColumn(field.shape())).toList();
  }

  private boolean hasColumn(Shape shape) {
    return shape instanceof Shape.Time || shape instanceof RecordOf || isHeldByACell(shape);
  }

  /** The columns of a record. */
  public <T extends Record> List<DataColumn<T>> of(Class<T> type) {
    return inside("", type, row -> row);
  }

  /**
   * The columns of a record that rows lead to.
   *
   * @param before what stands before the keys of its fields
   * @param way leads from a row to it; null where the row has none
   */
  public <T> List<DataColumn<T>> inside(
      String before, Class<? extends Record> type, Function<T, @Nullable Record> way) {
    List<DataColumn<T>> columns = new ArrayList<>();
    for (FieldShape field : Shapes.of(type).fields()) {
      Function<T, @Nullable Object> held =
          row -> {
            Record record = way.apply(row);
            return record == null ? null : field.in(record);
          };
      columns.addAll(field(before + field.nb(), field, held));
    }
    return List.copyOf(columns);
  }

  private <T> List<DataColumn<T>> field(
      String key, FieldShape field, Function<T, @Nullable Object> held) {
    Shape shape = field.shape();
    if (shape instanceof Shape.Time) {
      return time(key, field, held);
    }
    if (shape instanceof RecordOf part) {
      return inside(key + ".", part.type(), row -> (Record) held.apply(row));
    }
    if (!isHeldByACell(shape)) {
      return List.of();
    }
    boolean many = shape instanceof Shape.ListOf;
    Meaning meaning = meaning(field);
    return List.of(
        new DataColumn<>(key, meaning, kind(shape), many, row -> text.of(held.apply(row), shape)));
  }

  private <T> List<DataColumn<T>> time(
      String key, FieldShape field, Function<T, @Nullable Object> held) {
    Meaning meaning = meaning(field);
    DataColumn<T> words =
        new DataColumn<>(
            key, meaning, ColumnKind.TEXT, false, row -> text.of(held.apply(row), field.shape()));
    return List.of(
        words,
        day(key + ".fra", "data.tid.fra", row -> Days.first((PlanDate) held.apply(row))),
        day(key + ".til", "data.tid.til", row -> Days.last((PlanDate) held.apply(row))));
  }

  /** What the field is, with the council called what it is called here. */
  private Meaning meaning(FieldShape field) {
    CouncilName council = CouncilName.of(source.model().municipality());
    return Meaning.ofField(council.in(field.text(), Language.NB));
  }

  private <T> DataColumn<T> day(String key, String word, Function<T, @Nullable LocalDate> day) {
    return new DataColumn<>(
        key, source.meaning(word), ColumnKind.DAY, false, row -> Days.text(day.apply(row)));
  }

  private boolean isHeldByACell(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      return list.element() instanceof RecordOf part
          ? names && part.oneLine() != null && isName(part.oneLine().shape())
          : isHeldByACell(list.element());
    }
    if (shape instanceof Shape.Markdown prose) {
      return prose.max() <= LONGEST;
    }
    return !(shape instanceof Shape.Line line) || line.max() <= LONGEST;
  }

  private static boolean isName(Shape shape) {
    return shape instanceof Shape.Line
        || shape instanceof Shape.Choice
        || shape instanceof Shape.Reference;
  }

  private static ColumnKind kind(Shape shape) {
    Shape one = shape instanceof Shape.ListOf list ? list.element() : shape;
    if (one instanceof Shape.Document || one instanceof Shape.Picture) {
      return ColumnKind.ADDRESS;
    }
    if (one instanceof Shape.Value value) {
      Class<?> type = value.type().type();
      if (type == WebAddress.class) {
        return ColumnKind.ADDRESS;
      }
      return List.of(Integer.class, BigDecimal.class, Quantity.class, SustainabilityGoal.class)
              .contains(type)
          ? ColumnKind.NUMBER
          : ColumnKind.TEXT;
    }
    return ColumnKind.TEXT;
  }
}
