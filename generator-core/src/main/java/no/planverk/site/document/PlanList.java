package no.planverk.site.document;

import no.planverk.site.document.PlanListView.Group;
import no.planverk.site.page.PageContext;
import no.planverk.site.table.PlanTable;

/** Makes the document's table of the plans, from the same values as the page's. */
final class PlanList {

  private PlanList() {}

  static PlanListView of(PageContext context) {
    PlanTable table = PlanTable.of(context);
    PlanRows rows = new PlanRows(context, table);
    int plans = context.plans().plans().size();
    return new PlanListView(
        plans,
        context.plans().listed().size() - plans,
        table.number() != null,
        table.groups().stream()
            .map(group -> new Group(group.title(), group.plans().stream().map(rows::of).toList()))
            .toList());
  }
}
