package no.planverk.data.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.model.municipality.Contact;
import no.planverk.model.municipality.Municipality;

/**
 * What the standard for catalogues asks of a municipality, and no program can make up.
 *
 * @param site where the site will be
 * @param organisationNumber nine digits
 * @param email where questions are answered
 */
record CatalogueNeeds(String site, String organisationNumber, String email) {

  /** What a municipality has written; empty where something is missing. */
  static Optional<CatalogueNeeds> of(Municipality municipality) {
    Contact contact = municipality.contact();
    return municipality.siteAddress() == null
            || municipality.organisationNumber() == null
            || contact == null
            || contact.email() == null
        ? Optional.empty()
        : Optional.of(
            new CatalogueNeeds(
                municipality.siteAddress().below(""),
                municipality.organisationNumber().digits(),
                contact.email().value()));
  }

  /** The keys of the fields that are missing. */
  static List<String> missing(Municipality municipality) {
    List<String> missing = new ArrayList<>();
    if (municipality.siteAddress() == null) {
      missing.add("nettadresse");
    }
    if (municipality.organisationNumber() == null) {
      missing.add("organisasjonsnummer");
    }
    if (municipality.contact() == null || municipality.contact().email() == null) {
      missing.add("epost");
    }
    return List.copyOf(missing);
  }
}
