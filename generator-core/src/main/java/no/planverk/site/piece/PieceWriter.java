package no.planverk.site.piece;

import java.util.List;
import no.planverk.model.plan.Plan;
import no.planverk.site.document.PlanRows;
import no.planverk.site.hearing.HaveYourSay;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.PlanDate;

/** Says what stands in pieces, with addresses as seen from a place. */
final class PieceWriter {

  private final PageContext context;
  private final PlanRows rows;

  PieceWriter(PageContext context) {
    this.context = context;
    this.rows = new PlanRows(context);
  }

  /** The hearings that are open, or that none is; true of a day, so it says which. */
  PieceView hearings() {
    PlanDate today = new PlanDate(context.site().today(), PlanDate.Precision.DAY);
    return new PieceView(
        context.word("bit.horinger"),
        context.word("bit.per", "dato", context.date(today)),
        HaveYourSay.all(context),
        null,
        List.of(),
        source());
  }

  PieceView plan(Plan plan) {
    return new PieceView(plan.name(), null, null, rows.of(plan), List.of(), source());
  }

  PieceView topic(Topic topic) {
    return new PieceView(
        context.word("bit.tema", "tema", topic.name()),
        null,
        null,
        null,
        topic.plans().stream().map(rows::of).toList(),
        source());
  }

  /** The figure itself is known to the page that is given it. */
  PieceView figure(String title) {
    return new PieceView(title, null, null, null, List.of(), source());
  }

  private TextLink source() {
    String words =
        context.word(
            "bit.kilde",
            "strategi",
            context.model().strategy().title(),
            "kommune",
            context.model().municipality().name());
    return new TextLink(words, context.href(PageName.FRONT));
  }
}
