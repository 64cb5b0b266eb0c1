package no.planverk.site.table;

import java.util.ArrayList;
import java.util.List;
import no.planverk.markdown.Markdown;
import no.planverk.model.need.StandardColumn;
import no.planverk.model.need.TableColumn;
import no.planverk.model.plan.ColumnText;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;

/** The columns in the order of the strategy's own table: those it names first, then the others. */
record ColumnOrder(PageContext context) {

  /** Our columns, and the strategy's own, in its order. */
  List<PlanColumn> of(List<PlanColumn> ours) {
    List<PlanColumn> left = new ArrayList<>(ours);
    List<PlanColumn> ordered = new ArrayList<>();
    for (TableColumn column : context.model().strategy().table().columns()) {
      if (column.standard().isEmpty()) {
        ordered.add(own(column));
      } else {
        StandardColumn standard = column.standard().get();
        left.stream()
            .filter(each -> standard.is(each.key()))
            .map(PlanColumn::asEssential)
            .forEach(ordered::add);
        left.removeIf(each -> standard.is(each.key()));
      }
    }
    ordered.addAll(left);
    return List.copyOf(ordered);
  }

  private PlanColumn own(TableColumn column) {
    return new PlanColumn("egen-" + column.id(), column.title(), true, plan -> cell(column, plan));
  }

  private PlanCell cell(TableColumn column, Plan plan) {
    return plan.ownColumns().stream()
        .filter(text -> text.column().isTo(column))
        .findFirst()
        .map(text -> running(column, plan, text))
        .orElse(PlanCell.none());
  }

  private PlanCell running(TableColumn column, Plan plan, ColumnText text) {
    return new PlanCell.Running(
        context.html(text.text(), 3, "egen-" + column.id() + "-" + plan.id() + "-"),
        Markdown.parse(text.text()).plainText());
  }
}
