package no.planverk.site.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Adoptions;

/** The cells of a plan's adoptions: a line for each, in the author's order. */
record AdoptionCells(PageContext context) {

  /** When; sorted by the one that holds. */
  PlanCell date(Plan plan) {
    Adoption holds = plan.adopted();
    if (holds == null || plan.adoptions().size() == 1) {
      return holds == null
          ? PlanCell.none()
          : PlanCell.date(Adoptions.date(context, holds), holds.date());
    }
    List<String> dates = texts(plan, adoption -> Adoptions.date(context, adoption));
    return holds.date() == null ? PlanCell.texts(dates) : new PlanCell.Days(dates, holds.date());
  }

  PlanCell body(Plan plan) {
    return PlanCell.texts(texts(plan, adoption -> Objects.requireNonNullElse(adoption.body(), "")));
  }

  /** A case beside others says when it was. */
  PlanCell caseNumber(Plan plan) {
    boolean several = plan.adoptions().size() > 1;
    return new PlanCell.Lines(
        plan.adoptions().stream()
            .filter(adoption -> adoption.caseNumber() != null)
            .map(adoption -> caseNumber(adoption, several))
            .toList());
  }

  private TextLink caseNumber(Adoption adoption, boolean several) {
    String number = Objects.requireNonNullElse(adoption.caseNumber(), "");
    String shown =
        several && adoption.date() != null
            ? number + " (" + context.date(adoption.date()) + ")"
            : number;
    return context.document(shown, adoption.link());
  }

  private static List<String> texts(Plan plan, Function<Adoption, String> text) {
    return plan.adoptions().stream()
        .flatMap(adoption -> Stream.of(text.apply(adoption)))
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }
}
