package no.planverk.site;

import java.time.LocalDate;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.text.Dates;
import no.planverk.text.Numbers;
import no.planverk.text.Wording;

/**
 * What all pages are made from.
 *
 * @param model the municipality and its plans
 * @param plans the plans, indexed
 * @param wording the fixed words of the pages' language
 * @param dates writes dates in that language
 * @param numbers writes numbers in that language
 * @param addresses where everything stands
 * @param pictures where the author's pictures stand
 * @param today the day the site is made
 */
record Material(
    Model model,
    PlanIndex plans,
    Wording wording,
    Dates dates,
    Numbers numbers,
    Addresses addresses,
    PictureAddresses pictures,
    LocalDate today) {

  Material(Model model, Wording wording, PictureAddresses pictures, LocalDate today) {
    this(
        model,
        new PlanIndex(model),
        wording,
        new Dates(wording),
        new Numbers(wording.language()),
        new Addresses(model),
        pictures,
        today);
  }

  /** The same, as seen from a page. */
  Scope from(String path) {
    return new Scope(this, path);
  }
}
