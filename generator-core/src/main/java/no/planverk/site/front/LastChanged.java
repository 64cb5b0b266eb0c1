package no.planverk.site.front;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.site.front.FrontView.Changed;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** What was changed last: the strategy and its plans, by the files they are written in. */
final class LastChanged {

  private static final int MOST = 5;

  /** A page and the day of its last change. */
  private record Page(LocalDate day, TextLink name) {}

  private LastChanged() {}

  /**
   * The latest by day, the last day first; none where it is not known when anything was changed.
   */
  static List<Changed> of(PageContext context) {
    List<Page> pages = new ArrayList<>();
    add(pages, context.site().sources().changed(PageName.STRATEGY.path()), context.strategy());
    for (Plan plan : context.plans().plans()) {
      LocalDate day = context.site().sources().changed(Addresses.plan(plan.id()));
      add(pages, day, context.link(Kind.PLAN, plan));
    }
    Map<LocalDate, List<TextLink>> byDay =
        pages.stream()
            .sorted(Comparator.comparing(Page::day).reversed())
            .limit(MOST)
            .collect(groupingBy(Page::day, LinkedHashMap::new, mapping(Page::name, toList())));
    return byDay.entrySet().stream()
        .map(day -> new Changed(day(context, day.getKey()), day.getValue()))
        .toList();
  }

  private static void add(List<Page> pages, @Nullable LocalDate day, TextLink name) {
    if (day != null) {
      pages.add(new Page(day, name));
    }
  }

  private static String day(PageContext context, LocalDate day) {
    return context.date(new PlanDate(day, PlanDate.Precision.DAY));
  }
}
