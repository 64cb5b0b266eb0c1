package no.planverk.site.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.planverk.site.phrase.Milestone;
import no.planverk.site.phrase.Milestone.Kind;
import no.planverk.site.progress.ProgressView.Mark;
import no.planverk.text.PlanDate;
import no.planverk.text.Span;

/**
 * Draws milestones on the axis: on top what is sure to go on, at the bottom the years of work, and
 * between them each milestone in a lane where none stands on another.
 */
final class TimeMarks {

  /** So much of the axis the widest sign takes where the axis is as narrow as on a phone. */
  private static final int SIGN = 60;

  private final TimeAxis axis;
  private final Lanes lanes = new Lanes();
  private final List<Mark> marks = new ArrayList<>();

  private TimeMarks(TimeAxis axis) {
    this.axis = axis;
  }

  /** The marks, those that stand behind the others first. */
  static List<Mark> of(List<Milestone> milestones, TimeAxis axis) {
    TimeMarks drawn = new TimeMarks(axis);
    List<Milestone> within = milestones.stream().filter(drawn::isWithin).toList();
    within.stream()
        .filter(milestone -> milestone.kind().isYears())
        .forEach(work -> drawn.add("arbeid", work.from().first(), work.to().last(), 0));
    drawn.bar(milestones);
    drawn.before(milestones);
    within.stream()
        .filter(milestone -> !milestone.kind().isYears())
        .map(drawn::placed)
        .sorted(Comparator.comparing(Placed::from))
        .forEach(drawn::milestone);
    drawn.after(milestones);
    return List.copyOf(drawn.marks);
  }

  /** A milestone with the room it takes on the axis, its sign included. */
  private record Placed(Milestone milestone, int sign, int from, int to) {}

  private Placed placed(Milestone milestone) {
    int first = axis.placeWithin(milestone.from().first());
    int end = axis.placeWithin(milestone.to().last().plusDays(1));
    if (milestone.from().precision() != PlanDate.Precision.DAY && !milestone.isSpan()) {
      first = axis.placeWithin(milestone.from().breadth().first());
      end = axis.placeWithin(milestone.from().breadth().last().plusDays(1));
    }
    return switch (milestone.kind()) {
      case NOTICE, START, WORK, ASSESSMENT, REPEAL, END ->
          new Placed(milestone, first, first, Math.max(end, first + SIGN));
      case HEARING -> {
        int middle = (first + end) / 2;
        yield new Placed(
            milestone,
            middle,
            Math.min(first, middle - SIGN / 2),
            Math.max(end, middle + SIGN / 2));
      }
      case EXPECTED, PLANNED, ADOPTED, DEADLINE ->
          new Placed(milestone, end, Math.min(first, end - SIGN), end);
    };
  }

  private void milestone(Placed placed) {
    Milestone milestone = placed.milestone();
    int lane = lanes.take(placed.from(), placed.to());
    if (milestone.isSpan()) {
      add("periode", milestone.from().first(), milestone.to().last(), lane);
    } else if (milestone.from().precision() != PlanDate.Precision.DAY) {
      Span breadth = milestone.from().breadth();
      add("ca", breadth.first(), breadth.last(), lane);
    }
    marks.add(new Mark(name(milestone.kind()), placed.sign(), placed.sign(), lane));
  }

  private boolean isWithin(Milestone milestone) {
    return !axis.isBefore(milestone.to().last()) && !axis.isAfter(milestone.from().first());
  }

  /**
   * From the day something surely has happened to the day the last thing surely has not. Work ends
   * with the adoption, whatever the deadline for it is.
   */
  private void bar(List<Milestone> milestones) {
    boolean ends =
        milestones.stream().anyMatch(m -> m.kind() == Kind.ADOPTED || m.kind() == Kind.EXPECTED);
    List<Milestone> dated =
        milestones.stream()
            .filter(
                m ->
                    !m.kind().isYears()
                        && m.kind() != Kind.PLANNED
                        && !(ends && m.kind() == Kind.DEADLINE))
            .toList();
    if (!dated.isEmpty()) {
      LocalDate from =
          dated.stream().map(m -> begun(m.from())).min(Comparator.naturalOrder()).orElseThrow();
      LocalDate to =
          dated.stream().map(m -> m.to().earliest()).max(Comparator.naturalOrder()).orElseThrow();
      if (from.isBefore(to) && !axis.isAfter(from) && !axis.isBefore(to)) {
        add("bar", from, to.minusDays(1), 0);
      }
    }
  }

  /** The first day on which a thing surely has happened. */
  private static LocalDate begun(PlanDate date) {
    return date.precision() == PlanDate.Precision.DAY ? date.first() : date.latest().plusDays(1);
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case NOTICE, START -> "oppstart";
      case HEARING -> "horing";
      case EXPECTED, ADOPTED -> "vedtak";
      case PLANNED -> "planlagt";
      case DEADLINE -> "frist";
      case WORK, ASSESSMENT, REPEAL, END -> "arbeid";
    };
  }

  private void before(List<Milestone> milestones) {
    if (milestones.stream().anyMatch(milestone -> axis.isBefore(milestone.from().last()))) {
      marks.add(new Mark("for", 0, 0, lanes.take(0, SIGN)));
    }
  }

  private void after(List<Milestone> milestones) {
    if (milestones.stream().anyMatch(milestone -> axis.isAfter(milestone.to().first()))) {
      int whole = TimeAxis.WHOLE;
      marks.add(new Mark("etter", whole, whole, lanes.take(whole - SIGN, whole)));
    }
  }

  private void add(String kind, LocalDate from, LocalDate last, int lane) {
    marks.add(new Mark(kind, axis.placeWithin(from), axis.placeWithin(last.plusDays(1)), lane));
  }
}
