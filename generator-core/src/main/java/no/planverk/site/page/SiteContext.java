package no.planverk.site.page;

import java.time.LocalDate;
import java.util.List;
import no.planverk.data.OpenData;
import no.planverk.data.table.DataSource;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.QuotedModel;
import no.planverk.text.Dates;
import no.planverk.text.Language;
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
 * @param files where the author's pictures and attachments stand
 * @param isIntroduction whether this is for the short introduction, and not for the site itself
 * @param doors the pages people are led to, in order
 * @param sources the author's files that pages are made from
 * @param data what is published as data, told in the pages' language
 * @param today the day the site is made
 */
public record SiteContext(
    Model model,
    PlanIndex plans,
    Wording wording,
    Dates dates,
    Numbers numbers,
    Addresses addresses,
    FileAddresses files,
    boolean isIntroduction,
    List<PageName> doors,
    PageSources sources,
    OpenData data,
    LocalDate today) {

  /**
   * What a site is made from.
   *
   * @param model the author's own
   * @param workbook whether the plans are published as a workbook too
   */
  public SiteContext(
      Model model,
      Wording wording,
      FileAddresses files,
      SourceDates dates,
      LocalDate today,
      boolean workbook) {
    this(new PlanIndex(model), wording, files, dates, today, workbook);
  }

  private SiteContext(
      PlanIndex plans,
      Wording wording,
      FileAddresses files,
      SourceDates dates,
      LocalDate today,
      boolean workbook) {
    this(
        plans,
        wording,
        new Addresses(plans.model()),
        files,
        false,
        List.of(),
        new PageSources(plans, dates),
        new OpenData(
            new DataSource(
                plans.model(),
                wording,
                new Dates(wording),
                new DataPlaces(files),
                today,
                workbook)),
        today);
  }

  private SiteContext(
      PlanIndex plans,
      Wording wording,
      Addresses addresses,
      FileAddresses files,
      boolean isIntroduction,
      List<PageName> doors,
      PageSources sources,
      OpenData data,
      LocalDate today) {
    this(
        plans.model(),
        plans,
        wording,
        new Dates(wording),
        new Numbers(wording.language()),
        addresses,
        files,
        isIntroduction,
        doors,
        sources,
        data,
        today);
  }

  /** The same for pages in another language than the author's, where its words are quotes. */
  public SiteContext quoted() {
    if (wording.language() == model.municipality().language()) {
      return this;
    }
    PlanIndex told = new PlanIndex(QuotedModel.of(model, wording.language()));
    Addresses ways = new Addresses(told.model());
    return new SiteContext(told, wording, ways, files, isIntroduction, doors, sources, data, today);
  }

  /** The same for the short introduction in another language. */
  public SiteContext introducedIn(Wording other) {
    OpenData told = data.in(other);
    return new SiteContext(plans, other, addresses, files, true, doors, sources, told, today);
  }

  /** The same with pages people are led to. */
  public SiteContext leadingTo(List<PageName> pages) {
    return new SiteContext(
        model,
        plans,
        wording,
        dates,
        numbers,
        addresses,
        files,
        isIntroduction,
        List.copyOf(pages),
        sources,
        data,
        today);
  }

  /**
   * Whether a site has it beside it: the author wants it, and the site is not in its language
   * itself.
   */
  public boolean hasIntroduction() {
    return model.municipality().isIntroducedInEnglish()
        && wording.language() != Language.OF_INTRODUCTION;
  }

  /** Where a page stands in this language; as it is for a page that is in one language only. */
  String pathOf(String page) {
    return isIntroduction ? PageName.translations().getOrDefault(page, page) : page;
  }
}
