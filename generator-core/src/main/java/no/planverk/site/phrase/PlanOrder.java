package no.planverk.site.phrase;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.plan.Plan;
import no.planverk.text.NorwegianOrder;

/**
 * Puts plans in order.
 *
 * <p>The author's own order means something, often urgency: plans written as rows of a list stand
 * as they are written. After them stand the plans in files of their own that have a number, in the
 * strategy or before the file's name, by that number. The others, whose order is only that of their
 * file names, stand last, as in a Norwegian dictionary.
 */
final class PlanOrder {

  private PlanOrder() {}

  static List<Plan> of(List<Plan> plans) {
    List<Plan> rows = new ArrayList<>();
    List<Plan> numbered = new ArrayList<>();
    List<Plan> others = new ArrayList<>();
    for (Plan plan : plans) {
      if (plan.origin().place().file().endsWith(".yaml")) {
        rows.add(plan);
      } else {
        (number(plan).isEmpty() ? others : numbered).add(plan);
      }
    }
    numbered.sort(NorwegianOrder.byNumber(PlanOrder::number));
    others.sort(NorwegianOrder.by(Plan::name));
    rows.addAll(numbered);
    rows.addAll(others);
    return List.copyOf(rows);
  }

  private static String number(Plan plan) {
    if (plan.number() != null) {
      return plan.number();
    }
    String path = plan.origin().place().file();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.isEmpty() || !Character.isDigit(file.charAt(0)) ? "" : file;
  }
}
