package no.planverk.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;

/** Everything of a model that has an id, by kind and id; of two with one id the first counts. */
final class ThingIndex {

  private final Map<Class<?>, Map<String, Identified>> byId = new HashMap<>();

  ThingIndex(Model model) {
    add(model.plans());
    add(model.planTypes());
    add(model.units());
    add(model.actors());
    add(model.focusAreas());
    model.focusAreas().forEach(area -> add(area.goals()));
    add(model.strategy().foundation().challenges());
    add(model.strategy().priorities());
    add(model.strategy().table().columns());
    add(model.chapters());
    add(model.terms());
    add(model.pages());
  }

  private void add(List<? extends Identified> things) {
    for (Identified thing : things) {
      byId.computeIfAbsent(thing.getClass(), type -> new HashMap<>())
          .putIfAbsent(thing.id(), thing);
    }
  }

  <T extends Identified> Optional<T> find(Ref<T> ref) {
    Identified thing = byId.getOrDefault(ref.type(), Map.of()).get(ref.id());
    return Optional.ofNullable(thing).map(ref.type()::cast);
  }
}
