package no.planverk.read;

import java.util.List;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;

/**
 * Who something in the model is, known before anything is bound.
 *
 * @param id what it is pointed at by
 * @param name its name as written
 * @param names slugs of that name, with and without what tells it from others of the same
 * @param alsoCalled slugs of other words that find it
 * @param place where its id, or else its record, stands
 */
public record Identity(
    Kind kind, String id, String name, List<String> names, List<String> alsoCalled, Place place) {

  /** All that references go by. */
  Identity anywhere() {
    return new Identity(kind, id, name, names, alsoCalled, Place.startOf(""));
  }
}
