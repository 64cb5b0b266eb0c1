package no.planverk.render;

import static no.planverk.render.SampleFrame.TEXT;
import static no.planverk.render.SampleFrame.page;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.TextView;

/** One page of each kind, with values like Gol's, nynorsk as there. */
final class SamplePages {

  private SamplePages() {}

  static List<Page> all() {
    return List.of(
        SampleStrategy.front(),
        SampleStrategy.strategy(),
        SampleSociety.municipality(),
        SamplePlans.system(),
        SamplePlans.plans(),
        SamplePlans.plan(),
        SampleGoals.goals(),
        SampleGoals.changes(),
        SampleSociety.actors(),
        SampleSociety.terms(),
        page("om.html", "side", "Om planarbeidet", new TextView(TEXT)),
        page("404.html", "404", "Vi finn ikkje sida", new TextView(TEXT)));
  }
}
