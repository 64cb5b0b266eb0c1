package no.planverk.model;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.text.PlanDate;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The course of the work with the strategy: the steps the author has written, and those that only a
 * date of the strategy tells of.
 *
 * <p>A day told both ways is told once, as the author's step.
 */
public final class StrategyCourse {

  /**
   * A step of the work.
   *
   * @param name what is done
   * @param written the step as the author wrote it; null where only a date tells of it
   * @param from when it is done, or begins; null where nobody knows
   * @param to when it ends; null where that is not told apart from its beginning
   */
  public record Step(
      String name, @Nullable ProcessStep written, @Nullable PlanDate from, @Nullable PlanDate to) {}

  /** A step, and the day that decides its place: its own, or that of the one written before it. */
  private record Placed(LocalDate day, Step step) {}

  private final Wording words;
  private final String council;
  private final List<Placed> steps = new ArrayList<>();

  private StrategyCourse(Wording words, String council) {
    this.words = words;
    this.council = council;
  }

  /**
   * The steps in order of time; empty where nothing is told of the work.
   *
   * @param words names the steps that only a date tells of
   */
  public static List<Step> of(Model model, Wording words) {
    StrategyCourse course =
        new StrategyCourse(words, CouncilName.of(model.municipality()).first(words.language()));
    Strategy strategy = model.strategy();
    StrategyProcess work = strategy.work();
    course.written(work.steps());
    course.dated("figur.steg.startet", work.started());
    course.dated("figur.steg.offentliggjort", work.published());
    work.hearings().forEach(course::hearing);
    PlanDate adopted = strategy.adopted() == null ? null : strategy.adopted().date();
    if (!Objects.equals(work.treated(), adopted)) {
      course.dated("figur.steg.behandlet", work.treated());
    }
    course.dated("figur.steg.vedtatt", adopted);
    return course.steps.stream().sorted(comparing(Placed::day)).map(Placed::step).toList();
  }

  /** A step without a date, or with one that does not say otherwise, stays where it was written. */
  private void written(List<ProcessStep> written) {
    LocalDate day = LocalDate.MIN;
    for (ProcessStep step : written) {
      PlanDate date = step.date();
      day = date == null || covers(date, day) ? day : date.first();
      steps.add(new Placed(day, new Step(step.name(), step, date, null)));
    }
  }

  private static boolean covers(PlanDate date, LocalDate day) {
    return !day.isBefore(date.first()) && !day.isAfter(date.last());
  }

  private void hearing(Hearing hearing) {
    PlanDate from = hearing.from();
    if (from == null || isTold(from)) {
      dated("medvirkning.siste-dag", hearing.deadline());
    } else {
      add("figur.steg.horing", from, hearing.deadline());
    }
  }

  private void dated(String key, @Nullable PlanDate date) {
    if (date != null && !isTold(date)) {
      add(key, date, null);
    }
  }

  private void add(String key, PlanDate from, @Nullable PlanDate to) {
    Step step = new Step(words.word(key, "organ", council), null, from, to);
    steps.add(new Placed(from.first(), step));
  }

  private boolean isTold(PlanDate date) {
    return steps.stream().anyMatch(placed -> date.equals(placed.step().from()));
  }
}
