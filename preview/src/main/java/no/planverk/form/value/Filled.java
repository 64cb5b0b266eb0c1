package no.planverk.form.value;

import java.util.List;
import java.util.Map;
import no.planverk.read.Shape;

/** What stands in a part of a form: as the file has it, or as somebody typed it. */
public sealed interface Filled {

  /** A plain value; what is not written has none, and an empty one is none either. */
  record Text(String text) implements Filled {}

  /**
   * A record.
   *
   * @param fields what stands in its fields, by key in bokmål; what is not written is left out
   * @param strange the values of keys that are none of its fields, by key as written
   */
  record Group(Map<String, Filled> fields, Map<String, String> strange) implements Filled {}

  /** A list. */
  record Rows(List<Row> rows) implements Filled {}

  /**
   * An item of a list.
   *
   * @param token what it is called in the form: its place in the file's list, or of a new one a
   *     letter and a number
   */
  record Row(String token, Filled value) {

    /** Its place in the list of the file; negative for a new one. */
    int from() {
      return token.matches("[0-9]{1,9}") ? Integer.parseInt(token) : -1;
    }
  }

  /**
   * Something a field of this kind has no form for; it is left as it is.
   *
   * @param place the file and the line
   */
  record Apart(String place) implements Filled {}

  /** What stands in a new part. */
  static Filled nothing(Shape shape) {
    return shape instanceof Shape.RecordOf ? new Group(Map.of(), Map.of()) : new Text("");
  }

  /** Whether nothing at all is said. */
  default boolean isEmpty() {
    if (this instanceof Text text) {
      return text.text().isBlank();
    }
    if (this instanceof Group group) {
      return group.strange().isEmpty()
          && group.fields().values().stream().allMatch(Filled::isEmpty);
    }
    return this instanceof Rows rows
        && rows.rows().stream().map(Row::value).allMatch(Filled::isEmpty);
  }
}
