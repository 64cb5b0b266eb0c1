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

/** Draws milestones on the axis: what is sure as bars and marks, what is not as open boxes. */
final class TimeMarks {

  private final TimeAxis axis;
  private final List<Mark> marks = new ArrayList<>();

  private TimeMarks(TimeAxis axis) {
    this.axis = axis;
  }

  /** The marks, those that stand behind the others first. */
  static List<Mark> of(List<Milestone> milestones, TimeAxis axis) {
    TimeMarks drawn = new TimeMarks(axis);
    List<Milestone> within = milestones.stream().filter(drawn::isWithin).toList();
    within.stream()
        .filter(milestone -> milestone.kind() == Kind.WORK)
        .forEach(work -> drawn.span("arbeid", work));
    drawn.bar(milestones);
    drawn.boxes(within);
    within.stream()
        .filter(milestone -> milestone.kind() == Kind.HEARING && milestone.isSpan())
        .forEach(hearing -> drawn.span("periode", hearing));
    within.stream().filter(milestone -> milestone.kind() != Kind.WORK).forEach(drawn::point);
    drawn.outside(milestones);
    return List.copyOf(drawn.marks);
  }

  private boolean isWithin(Milestone milestone) {
    return !axis.isBefore(milestone.to().last()) && !axis.isAfter(milestone.from().first());
  }

  private void span(String kind, Milestone milestone) {
    add(kind, milestone.from().first(), milestone.to().last());
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
            .filter(m -> m.kind() != Kind.WORK && !(ends && m.kind() == Kind.DEADLINE))
            .toList();
    if (!dated.isEmpty()) {
      LocalDate from =
          dated.stream().map(m -> begun(m.from())).min(Comparator.naturalOrder()).orElseThrow();
      LocalDate to =
          dated.stream().map(m -> m.to().earliest()).max(Comparator.naturalOrder()).orElseThrow();
      if (from.isBefore(to) && !axis.isAfter(from) && !axis.isBefore(to)) {
        add("bar", from, to.minusDays(1));
      }
    }
  }

  /** The first day on which a thing surely has happened. */
  private static LocalDate begun(PlanDate date) {
    return date.precision() == PlanDate.Precision.DAY ? date.first() : date.latest().plusDays(1);
  }

  /** One box round the days dates can mean, where they touch each other. */
  private void boxes(List<Milestone> milestones) {
    List<Span> vague =
        milestones.stream()
            .filter(milestone -> milestone.kind() != Kind.WORK && !milestone.isSpan())
            .map(Milestone::from)
            .filter(date -> date.precision() != PlanDate.Precision.DAY)
            .map(PlanDate::breadth)
            .sorted(Comparator.comparing(Span::first))
            .toList();
    int next = 0;
    while (next < vague.size()) {
      LocalDate from = vague.get(next).first();
      LocalDate to = vague.get(next).last();
      next++;
      while (next < vague.size() && !vague.get(next).first().isAfter(to.plusDays(1))) {
        LocalDate last = vague.get(next).last();
        to = last.isAfter(to) ? last : to;
        next++;
      }
      add("ca", from, to);
    }
  }

  private void point(Milestone milestone) {
    LocalDate first = milestone.from().first();
    LocalDate end = milestone.to().last().plusDays(1);
    int place =
        switch (milestone.kind()) {
          case NOTICE, START, WORK -> axis.placeWithin(first);
          case HEARING -> (axis.placeWithin(first) + axis.placeWithin(end)) / 2;
          case EXPECTED, ADOPTED, DEADLINE -> axis.placeWithin(end);
        };
    marks.add(new Mark(name(milestone.kind()), place, place));
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case NOTICE, START -> "oppstart";
      case HEARING -> "horing";
      case EXPECTED, ADOPTED -> "vedtak";
      case DEADLINE -> "frist";
      case WORK -> "arbeid";
    };
  }

  private void outside(List<Milestone> milestones) {
    if (milestones.stream().anyMatch(milestone -> axis.isBefore(milestone.from().last()))) {
      marks.add(new Mark("for", 0, 0));
    }
    if (milestones.stream().anyMatch(milestone -> axis.isAfter(milestone.to().first()))) {
      marks.add(new Mark("etter", TimeAxis.WHOLE, TimeAxis.WHOLE));
    }
  }

  private void add(String kind, LocalDate from, LocalDate last) {
    marks.add(new Mark(kind, axis.placeWithin(from), axis.placeWithin(last.plusDays(1))));
  }
}
