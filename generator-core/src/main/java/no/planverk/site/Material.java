package no.planverk.site;

import java.time.LocalDate;
import java.util.Map;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.QuotedModel;
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
 * @param pages the pages that have an edition of their own in this language: the usual path, and
 *     that of the edition; empty for the site itself
 * @param sources the author's files that pages are made from
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
    Map<String, String> pages,
    PageSources sources,
    LocalDate today) {

  /** What a site is made from; the model is the author's own. */
  Material(
      Model model, Wording wording, PictureAddresses pictures, SourceDates dates, LocalDate today) {
    this(new PlanIndex(model), wording, pictures, Map.of(), new PageSources(model, dates), today);
  }

  private Material(
      PlanIndex plans,
      Wording wording,
      PictureAddresses pictures,
      Map<String, String> pages,
      PageSources sources,
      LocalDate today) {
    this(
        plans.model(),
        plans,
        wording,
        new Dates(wording),
        new Numbers(wording.language()),
        new Addresses(plans.model()),
        pictures,
        pages,
        sources,
        today);
  }

  /** The same for pages in another language than the author's, where its words are quotes. */
  Material quoted() {
    if (wording.language() == model.municipality().language()) {
      return this;
    }
    PlanIndex told = new PlanIndex(QuotedModel.of(model, wording.language()));
    return new Material(told, wording, pictures, pages, sources, today);
  }

  /** The same in another language, with some pages in an edition of their own. */
  Material in(Wording other, Map<String, String> editions) {
    return new Material(plans, other, pictures, editions, sources, today);
  }

  /** Where a page stands in this language; as it is for a page that is in one language only. */
  String pathOf(String page) {
    return pages.getOrDefault(page, page);
  }

  /** Whether this is the short introduction, and not the site itself. */
  boolean isIntroduction() {
    return !pages.isEmpty();
  }

  /** Whether a page stands in this language. */
  boolean has(String page) {
    return !isIntroduction() || pages.containsKey(page);
  }

  /** The same, as seen from a page. */
  Scope from(String path) {
    return new Scope(this, pathOf(path));
  }
}
