package no.planverk.site.strategy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.StrategyCourse;
import no.planverk.model.process.ProcessStep;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.Adoptions;
import no.planverk.site.strategy.StrategyProcessView.Step;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Writes the steps of the making of the strategy. */
public final class StepList {

  private final PageContext context;

  private StepList(PageContext context) {
    this.context = context;
  }

  /** Every step that is known, the same as the figure of the strategy's making has. */
  public static List<Step> all(PageContext context) {
    List<StrategyCourse.Step> course = StrategyCourse.of(context.model(), context.site().wording());
    return IntStream.range(0, course.size())
        .mapToObj(i -> new StepList(context).step(course.get(i), i + 1))
        .toList();
  }

  /** The steps the author has written, in the author's order. */
  static List<Step> written(PageContext context, List<ProcessStep> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new StepList(context).step(steps.get(i), i + 1))
        .toList();
  }

  private Step step(StrategyCourse.Step step, int number) {
    return step.written() == null
        ? new Step(step.name(), when(step.from(), step.to()), null, null)
        : step(step.written(), number);
  }

  private Step step(ProcessStep step, int number) {
    return new Step(
        step.name(),
        when(step.date(), null),
        who(step),
        context.htmlOrNull(step.text(), 3, "steg-" + number + "--"));
  }

  private @Nullable String when(@Nullable PlanDate from, @Nullable PlanDate to) {
    if (from == null) {
      return null;
    }
    return to == null || to.equals(from)
        ? context.date(from)
        : context.word("figur.steg.fra-til", "fra", context.date(from), "til", context.date(to));
  }

  private @Nullable String who(ProcessStep step) {
    String caseNumber =
        step.caseNumber() == null ? null : Adoptions.caseNumber(context, step.caseNumber());
    String who =
        Stream.of(step.body(), caseNumber)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return who.isEmpty() ? null : who;
  }
}
