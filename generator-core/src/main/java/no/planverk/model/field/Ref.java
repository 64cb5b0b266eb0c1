package no.planverk.model.field;

import java.util.List;
import no.planverk.diagnostic.Place;

/**
 * A reference by id to something in the same model.
 *
 * @param type the kind of thing pointed at
 * @param id the id pointed at; in a model without errors something of the kind has it
 * @param place where the reference stands
 * @param <T> the kind of thing pointed at; the reader finds it in the component's declared type
 */
public record Ref<T extends Identified>(Class<T> type, String id, Place place) {

  /** Whether it points at a thing of its kind. */
  public boolean isTo(T thing) {
    return id.equals(thing.id());
  }

  /** Whether any of some references points at a thing. */
  public static <T extends Identified> boolean any(List<Ref<T>> refs, T thing) {
    return refs.stream().anyMatch(ref -> ref.isTo(thing));
  }
}
