package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.model.Kind;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;

/**
 * Finds what a file has no room for where the author's own keys are typed as rows: a row without a
 * key, and two with the same. Written all the same, one of the texts would be gone.
 */
public final class OwnKeys {

  private final Names names;
  private final Language language;
  private final Place place;
  private final Map<String, List<Diagnostic>> wrong = new LinkedHashMap<>();

  private OwnKeys(Names names, Language language, Place place) {
    this.names = names;
    this.language = language;
    this.place = place;
  }

  /**
   * What is wrong, by the name of the field where it can be mended.
   *
   * @param place where the thing stands
   */
  public static Map<String, List<Diagnostic>> wrong(
      RecordOf type, Group typed, Names names, Language language, Place place) {
    OwnKeys keys = new OwnKeys(names, language, place);
    keys.record(type, typed, "");
    return keys.wrong;
  }

  private void record(RecordOf type, Group typed, String path) {
    for (FieldShape field : type.fields()) {
      Filled value = typed.fields().get(field.nb());
      if (value != null) {
        value(field.shape(), value, FromPost.name(path, field.nb()));
      }
    }
  }

  private void value(Shape shape, Filled value, String path) {
    if (shape instanceof RecordOf type && value instanceof Group group) {
      record(type, group, path);
    } else if (shape instanceof Shape.ListOf list && value instanceof Rows rows) {
      if (list.keyed() && list.element() instanceof RecordOf pair) {
        keys(pair.fields().get(0), rows, path);
      }
      rows.rows().forEach(row -> value(list.element(), row.value(), name(path, row)));
    }
  }

  private static String name(String path, Row row) {
    return FromPost.name(path, row.token());
  }

  private void keys(FieldShape key, Rows rows, String path) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Row row : rows.rows()) {
      if (row.value() instanceof Group group && !group.isEmpty()) {
        String name = FromPost.name(name(path, row), key.nb());
        String typed = group.fields().get(key.nb()) instanceof Text text ? text.text().strip() : "";
        if (typed.isEmpty()) {
          tell(name, "nokkel-ikke-valgt", "nøkkel", key.key(language));
        } else {
          known.computeIfAbsent(meant(key, typed), same -> new ArrayList<>()).add(name);
        }
      }
    }
    known.forEach(
        (meant, fields) -> {
          if (fields.size() > 1) {
            fields.forEach(name -> tell(name, "nokkel-valgt-dobbelt", "nøkkel", meant));
          }
        });
  }

  /** What a key points at, so that an id and a name of the same are one. */
  private String meant(FieldShape key, String typed) {
    return key.shape() instanceof Shape.Reference reference
        ? names.shown(Kind.of(reference.target()), typed)
        : typed;
  }

  private void tell(String name, String rule, String... facts) {
    wrong.computeIfAbsent(name, n -> new ArrayList<>()).add(Diagnostic.error(place, rule, facts));
  }
}
