package no.planverk.site.piece;

import java.util.List;
import no.planverk.site.document.PlanListView.Row;
import no.planverk.site.hearing.HaveYourSayView;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the site; a piece of a figure has the figure alone.
 *
 * @param title what it is
 * @param asOf the day it tells of, in words; null where no day matters
 * @param hearings what people can have a say in; null for another kind
 * @param plan one plan; null for another kind
 * @param plans the rows of plans; empty for another kind
 * @param source where it is from
 */
public record PieceView(
    String title,
    @Nullable String asOf,
    @Nullable HaveYourSayView hearings,
    @Nullable Row plan,
    List<Row> plans,
    TextLink source) {}
