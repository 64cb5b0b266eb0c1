package no.planverk.published;

import java.time.LocalDate;
import java.util.Map;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality has published.
 *
 * @param file the file it was read from, as it was asked for
 * @param made the day the municipality's site was made
 * @param model what stands in it; running text is not kept
 * @param pages the whole address of each plan's page, by the plan's id, where it is known
 */
public record PublishedModel(String file, LocalDate made, Model model, Map<String, String> pages) {

  /** The address of a plan's page; null where it is not known where the site is. */
  public @Nullable String page(Plan plan) {
    return pages.get(plan.id());
  }
}
