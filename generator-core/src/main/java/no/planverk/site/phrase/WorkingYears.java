package no.planverk.site.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.planverk.model.plan.Effort;
import no.planverk.model.value.Period;
import no.planverk.site.phrase.Milestone.Kind;
import no.planverk.text.PlanDate;

/** The years somebody works with a plan, where nothing closer is written. */
final class WorkingYears {

  private WorkingYears() {}

  /** Years on end as one span; a year whose activity is told stands alone with it. */
  static List<Milestone> of(List<Effort> efforts) {
    TreeMap<Integer, String> years = new TreeMap<>();
    for (Effort effort : efforts) {
      if (effort.year() != null && effort.isWork()) {
        years.merge(effort.year(), activity(effort), (a, b) -> a.isEmpty() ? b : a);
      }
    }
    List<Milestone> work = new ArrayList<>();
    for (var year = years.pollFirstEntry(); year != null; year = years.pollFirstEntry()) {
      int first = year.getKey();
      String activity = year.getValue();
      int last = first;
      while (activity.isEmpty() && "".equals(years.get(last + 1))) {
        years.remove(++last);
      }
      work.add(
          activity.isEmpty() ? span(Kind.WORK, new Period(first, last)) : told(first, activity));
    }
    return work;
  }

  static Milestone span(Kind kind, Period years) {
    return new Milestone(kind, year(years.from()), year(years.to()), years.toString());
  }

  private static Milestone told(int year, String activity) {
    return new Milestone(Kind.WORK, year(year), year + ": " + activity);
  }

  /** A mark, such as a cross, tells no more than that something is planned. */
  private static String activity(Effort effort) {
    String activity = effort.activity();
    return activity == null || effort.isMarked() ? "" : activity;
  }

  private static PlanDate year(int year) {
    return new PlanDate(LocalDate.of(year, 1, 1), PlanDate.Precision.YEAR);
  }
}
