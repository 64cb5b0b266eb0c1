package no.planverk.form.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.edit.Written;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.model.Kind;
import no.planverk.model.field.ShortForm;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;

/**
 * How what was typed is written in a file.
 *
 * @param names what references are shown as
 * @param language the author's written form, which new keys are in
 */
public record Writing(Names names, Language language) {

  /** A value that is not empty. */
  public Written of(Shape shape, Filled filled) {
    if (filled instanceof Rows rows && shape instanceof Shape.ListOf list) {
      return list(list, rows);
    }
    if (filled instanceof Group group && shape instanceof RecordOf type) {
      return record(type, group);
    }
    if (filled instanceof Group group) {
      return parts(shape, group);
    }
    return Written.of(text(shape, ((Filled.Text) filled).text()));
  }

  private String text(Shape shape, String typed) {
    return shape instanceof Shape.Reference reference
        ? names.written(Kind.of(reference.target()), typed.strip())
        : shape instanceof Shape.Markdown ? typed : typed.strip();
  }

  private Written list(Shape.ListOf list, Rows rows) {
    List<Filled> values =
        rows.rows().stream()
            .map(Filled.Row::value)
            .filter(value -> !value.isEmpty() && !(value instanceof Filled.Apart))
            .toList();
    if (list.keyed() && list.element() instanceof RecordOf pair) {
      return keyed(pair, values);
    }
    return values.size() == 1 && list.mayBeOne()
        ? of(list.element(), values.get(0))
        : new Written.Items(values.stream().map(value -> of(list.element(), value)).toList());
  }

  private Written keyed(RecordOf pair, List<Filled> values) {
    Map<String, Written> fields = new LinkedHashMap<>();
    for (Filled value : values) {
      Map<String, Filled> both = ((Group) value).fields();
      if (both.get(pair.fields().get(0).nb()) instanceof Filled.Text key) {
        FieldShape second = pair.fields().get(1);
        Filled text = both.getOrDefault(second.nb(), new Filled.Text(""));
        fields.put(key.text().strip(), of(second.shape(), text));
      }
    }
    return new Written.Fields(fields);
  }

  /** In one line where it is a plain value with nothing beside it. */
  private Written record(RecordOf type, Group group) {
    FieldShape name = type.oneLine();
    Map<String, Written> fields = new LinkedHashMap<>();
    for (FieldShape field : type.fields()) {
      Filled value = group.fields().get(field.nb());
      if (value != null && !value.isEmpty() && !(value instanceof Filled.Apart)) {
        fields.put(field.key(language), of(field.shape(), value));
      }
    }
    Written alone = name == null ? null : fields.get(name.key(language));
    boolean isShort = type.type().isAnnotationPresent(ShortForm.class) && fields.size() == 1;
    return isShort && alone instanceof Written.Scalar ? alone : new Written.Fields(fields);
  }

  /** As a plain value where nothing stands beside the one that value would be. */
  private Written parts(Shape shape, Group group) {
    Map<String, Written> fields = new LinkedHashMap<>();
    Map<String, Shape> parts = Kinds.parts(shape).orElseThrow();
    parts.forEach(
        (key, part) -> {
          Filled value = group.fields().get(key);
          if (value != null && !value.isEmpty()) {
            fields.put(key, of(part, value));
          }
        });
    Written alone = fields.get(Kinds.main(shape, language));
    return fields.size() == 1 && alone != null ? alone : new Written.Fields(fields);
  }

  /** Whether two values say the same, so that the file's own way of saying it stands. */
  public boolean areSame(Shape shape, Filled one, Filled other) {
    if (one instanceof Filled.Text first && other instanceof Filled.Text second) {
      return isSameText(shape, first.text(), second.text());
    }
    return one.equals(other);
  }

  private boolean isSameText(Shape shape, String one, String other) {
    return shape instanceof Shape.Reference reference
        ? one.equals(other) || names.areSame(Kind.of(reference.target()), one, other)
        : one.stripTrailing().equals(other.stripTrailing());
  }
}
