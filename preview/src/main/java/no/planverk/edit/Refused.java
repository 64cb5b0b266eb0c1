package no.planverk.edit;

import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** Ends the changing of files at a change that cannot be made. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<Diagnostic> findings;

  Refused(List<Diagnostic> findings) {
    super("refused", null, false, false);
    this.findings = findings;
  }

  /** What is to be changed is not there: the author has changed the file meanwhile. */
  static Refused gone(Spot at) {
    Place place = Place.startOf(at.file());
    return new Refused(List.of(Diagnostic.error(place, "endring-sted", "sted", at.shown())));
  }

  /** Something stands there that is no list, and more was to come to it. */
  static Refused noList(Spot at) {
    Place place = Place.startOf(at.file());
    return new Refused(List.of(Diagnostic.error(place, "endring-liste", "sted", at.shown())));
  }

  /** It is there, and written so that nothing but its author's own hand should change it. */
  static Refused unwieldy(String file) {
    return new Refused(List.of(Diagnostic.error(Place.startOf(file), "endring-form")));
  }

  List<Diagnostic> findings() {
    return findings;
  }
}
