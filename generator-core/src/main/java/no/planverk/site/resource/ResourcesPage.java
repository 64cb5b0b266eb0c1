package no.planverk.site.resource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.planverk.model.EffortSums;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.EffortInWords;
import no.planverk.site.resource.ResourcesView.Largest;
import no.planverk.site.resource.ResourcesView.PlanRow;

/** Makes the page of what the plans take. */
public final class ResourcesPage {

  /** How many of a year's plans are named. */
  private static final int NAMED = 5;

  private final PageContext context;
  private final EffortSums sums;
  private final EffortInWords amounts;
  private final List<EffortOfPlan> planned;

  private ResourcesPage(PageContext context) {
    this.context = context;
    this.sums = EffortSums.of(context.model());
    this.amounts = new EffortInWords(context, sums.measure().unit());
    this.planned = EffortOfPlan.of(context.plans().listed().stream(), sums.measure());
  }

  public static PageContent of(PageContext context) {
    return PageContent.of(context, PageName.RESOURCES, new ResourcesPage(context).view());
  }

  /** Whether anything is written of capacity, work or costs, in figures. */
  public static boolean hasContent(Model model) {
    return EffortSums.hasAny(model)
        || model.plans().stream().anyMatch(plan -> !plan.resources().externalCosts().isEmpty());
  }

  private ResourcesView view() {
    List<Integer> columns = columns();
    YearlyEffort loads = new YearlyEffort(context, sums, amounts);
    return new ResourcesView(
        context.word("ressurser.intro"),
        context.word("arbeidsenhet", sums.measure().unit()),
        loads.findings(!planned.isEmpty()),
        honesty(),
        loads.bars(),
        loads.rows(),
        columns.stream().map(this::largest).filter(year -> !year.plans().isEmpty()).toList(),
        columns.stream().map(this::year).toList(),
        planned.stream().map(plan -> row(plan, columns)).toList(),
        CostRows.of(context, amounts));
  }

  private List<String> honesty() {
    List<String> honesty = new ArrayList<>();
    int all = context.plans().plans().size();
    int told = (int) planned.stream().filter(work -> context.plans().isPlan(work.plan())).count();
    int without = all - told;
    if (without > 0) {
      honesty.add(
          context.word(
              "ressurser.har-tall",
              "antall",
              Integer.toString(told),
              "alle",
              Integer.toString(all)));
      honesty.add(
          without == 1
              ? context.word("ressurser.uten-tall-en")
              : context.word("ressurser.uten-tall", "antall", Integer.toString(without)));
    }
    Integer hours = sums.measure().hoursPerPersonYear();
    if (hours != null && sums.period().converted()) {
      honesty.add(context.word("ressurser.omregnet", "timer", amounts.number(hours.longValue())));
    }
    if (sums.leftOut() > 0) {
      honesty.add(context.word("ressurser.utelatt", "antall", Integer.toString(sums.leftOut())));
    }
    return honesty;
  }

  /** Every year a plan has an amount for. */
  private List<Integer> columns() {
    TreeSet<Integer> years = new TreeSet<>();
    planned.forEach(plan -> years.addAll(plan.years().keySet()));
    return List.copyOf(years);
  }

  private String year(int year) {
    return year == EffortOfPlan.NO_YEAR
        ? context.word("ressurser.uten-ar")
        : Integer.toString(year);
  }

  private Largest largest(int year) {
    List<TextLink> plans =
        planned.stream()
            .filter(plan -> plan.in(year).signum() > 0)
            .sorted(Comparator.comparing((EffortOfPlan plan) -> plan.in(year)).reversed())
            .limit(NAMED)
            .map(plan -> named(plan, plan.in(year)))
            .toList();
    return new Largest(year(year), plans);
  }

  private TextLink named(EffortOfPlan planned, BigDecimal amount) {
    TextLink link = context.link(Kind.PLAN, planned.plan());
    String text =
        context.word(
            "ressurser.storste-linje", "plan", link.text(), "mengde", amounts.words(amount));
    return new TextLink(text, link.href());
  }

  private PlanRow row(EffortOfPlan plan, List<Integer> columns) {
    List<String> cells =
        columns.stream()
            .map(year -> plan.years().containsKey(year) ? amounts.number(plan.in(year)) : "")
            .toList();
    return new PlanRow(context.link(Kind.PLAN, plan.plan()), cells, amounts.number(plan.sum()));
  }
}
