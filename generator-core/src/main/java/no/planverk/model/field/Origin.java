package no.planverk.model.field;

import java.util.Map;
import no.planverk.diagnostic.Place;

/**
 * Where a record was written, so that a later rule can point at the line to mend.
 *
 * @param place where the record begins
 * @param fields the place of each field that was written, by its key in bokmål
 */
public record Origin(Place place, Map<String, Place> fields) {

  /** The place of a field, or of the whole record where the field was left out. */
  public Place at(String key) {
    return fields.getOrDefault(key, place);
  }
}
