package no.planverk.cms;

import static no.planverk.cms.JsonObject.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.model.Model;
import no.planverk.model.field.Identified;
import no.planverk.read.Shape;
import no.planverk.read.Shapes;
import org.jspecify.annotations.Nullable;

/** All that can be pointed at in a model, to be offered where a reference is written. */
final class KnownThings {

  private final Map<String, List<Map<String, Object>>> found = new TreeMap<>();

  private KnownThings() {}

  /** The id and name of each thing, by its kind. */
  static Map<String, List<Map<String, Object>>> in(Model model) {
    KnownThings things = new KnownThings();
    things.look(model, Shapes.of(Model.class));
    return things.found;
  }

  private void look(@Nullable Object held, Shape shape) {
    if (held instanceof Identified thing) {
      found
          .computeIfAbsent(thing.getClass().getSimpleName(), kind -> new ArrayList<>())
          .add(object("id", thing.id(), "name", thing.name()));
    }
    if (shape instanceof Shape.ListOf list && held instanceof List<?> all) {
      all.forEach(each -> look(each, list.element()));
    } else if (shape instanceof Shape.RecordOf type && held instanceof Record record) {
      type.fields().forEach(field -> look(field.in(record), field.shape()));
    }
  }
}
