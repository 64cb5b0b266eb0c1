package no.planverk.overview;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.plan.Plan;
import no.planverk.overview.OverviewPage.Place;

/** The plans that several municipalities have together. */
final class SharedPage {

  private SharedPage() {}

  static OverviewPage of(Overview overview, SharedPlans shared) {
    TableWriter together = new TableWriter(overview, "plan", "hos");
    for (List<SharedPlans.Here> same : shared.together()) {
      SharedPlans.Here first = same.get(0);
      List<Said> where = new ArrayList<>();
      same.forEach(here -> where.add(whose(overview, here)));
      together.cell(overview.said(first.member(), first.plan().name(), null));
      together.cell(where);
    }
    TableWriter alone = new TableWriter(overview, "plan", "kommune", "felles-med");
    for (SharedPlans.Here here : shared.alone()) {
      List<Said> with = new ArrayList<>();
      SharedPlans.actors(here)
          .forEach(actor -> with.add(overview.said(here.member(), actor.name(), null)));
      alone.cell(overview.plan(here.member(), here.plan()));
      alone.cell(overview.name(here.member()));
      alone.cell(with);
    }
    return OverviewPage.of(
        overview,
        Place.SHARED,
        List.of(),
        List.of(together.section("felles", true), alone.section("felles-andre", true)));
  }

  /** The municipality's name leads to its page of the plan. */
  private static Said whose(Overview overview, SharedPlans.Here here) {
    Plan plan = here.plan();
    Member member = here.member();
    return overview.said(member, member.municipality().name(), member.published().page(plan));
  }
}
