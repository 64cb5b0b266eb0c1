package no.planverk.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.text.Language;

/** The forms of what the pages of a site are about; found once for all its pages. */
public final class EditLinks {

  private final Model model;
  private final Map<String, List<Plan>> plans;
  private final FormWords words;

  private EditLinks(Model model, FormWords words) {
    this.model = model;
    this.plans =
        model.plans().stream().collect(Collectors.groupingBy(plan -> Addresses.plan(plan.id())));
    this.words = words;
  }

  /**
   * A link to a form.
   *
   * @param text what it leads to, in HTML
   * @param fresh whether it is the form of something that is not written yet
   */
  public record Link(String address, String text, boolean fresh) {}

  /**
   * The links of a site.
   *
   * @param model what the files say now
   */
  public static EditLinks of(Model model, Language language) {
    return new EditLinks(model, FormWords.in(language));
  }

  /** The links of the page of a path. */
  public List<Link> on(String page) {
    return LinksOnPage.of(model, plans.getOrDefault(page, List.of()), page, words);
  }

  /** The address of the form of what stands at a place. */
  public static String at(Place place) {
    return FormPage.ADDRESS + "?fil=" + Ways.encoded(place.file()) + "&linje=" + place.line();
  }
}
