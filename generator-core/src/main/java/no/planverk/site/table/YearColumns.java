package no.planverk.site.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.Period;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.PlanEffort;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What happens with a plan in each year of the strategy, in words.
 *
 * <p>In the municipalities' own tables a cross under a year means the start in one place, the
 * adoption in another and hours of work in a third. Here every cell says which it is.
 *
 * @param context the page
 * @param term the years of the strategy
 */
record YearColumns(PageContext context, Period term) {

  static YearColumns of(PageContext context) {
    return new YearColumns(context, context.model().strategy().period());
  }

  /** The years of the strategy, where something happens with some plan in one of them. */
  List<Integer> columns(List<Plan> plans) {
    List<Integer> years = IntStream.rangeClosed(term.from(), term.to()).boxed().toList();
    boolean used =
        plans.stream().anyMatch(plan -> years.stream().anyMatch(year -> !in(plan, year).isEmpty()));
    return used ? years : List.of();
  }

  /** What happens with a plan in a year; empty where nothing does. */
  List<String> in(Plan plan, int year) {
    Set<String> words = new LinkedHashSet<>();
    Schedule schedule = plan.schedule();
    add(words, year, schedule.notice(), "aaret.varslet");
    add(words, year, schedule.start(), "aaret.oppstart");
    add(words, year, dateOf(schedule.programme()), "aaret.planprogram");
    add(words, year, schedule.hearing(), "aaret.horing");
    if (schedule.hearings().stream().anyMatch(hearing -> isIn(year, hearing))) {
      words.add(context.word("aaret.horing"));
    }
    add(words, year, schedule.expectedAdoption(), "aaret.vedtak");
    plan.adoptions().forEach(adoption -> add(words, year, adoption.date(), "aaret.vedtatt"));
    decision(words, year, plan.decision());
    plan.resources().effort().stream()
        .filter(effort -> effort.year() != null && effort.year() == year && effort.isWork())
        .forEach(effort -> words.addAll(PlanEffort.amounts(context, effort)));
    return List.copyOf(words);
  }

  /** Whether the years' cells tell all there is to tell of a date. */
  boolean tell(@Nullable PlanDate date) {
    return date == null
        || (date.precision() == Precision.YEAR
            && date.words() == null
            && contains(date.first().getYear()));
  }

  /** The work the years' cells do not tell of: that of other years or of no year. */
  List<Effort> otherEffort(Plan plan) {
    return plan.resources().effort().stream()
        .filter(effort -> effort.isWork())
        .filter(effort -> effort.year() == null || !contains(effort.year()))
        .toList();
  }

  private boolean contains(int year) {
    return term.from() <= year && year <= term.to();
  }

  private void add(Set<String> words, int year, @Nullable PlanDate date, String key) {
    if (date != null && date.first().getYear() <= year && year <= date.last().getYear()) {
      words.add(context.word(key));
    }
  }

  /** Years that are those of the whole strategy say nothing new. */
  private void decision(Set<String> words, int year, @Nullable Decision decision) {
    if (decision == null) {
      return;
    }
    Period years = decision.years();
    if (years != null && years.from() <= year && year <= years.to() && !years.equals(term)) {
      words.add(PlanPhrases.decisionTag(context, decision).text());
    }
    add(words, year, decision.deadline(), "aaret.frist");
  }

  private static boolean isIn(int year, Hearing hearing) {
    List<Integer> ends =
        Stream.of(hearing.from(), hearing.deadline())
            .flatMap(Stream::ofNullable)
            .map(date -> date.first().getYear())
            .toList();
    return !ends.isEmpty() && ends.get(0) <= year && year <= ends.get(ends.size() - 1);
  }

  private static @Nullable PlanDate dateOf(@Nullable Adoption adoption) {
    return adoption == null ? null : adoption.date();
  }
}
