package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * One plan.
 *
 * @param facts every field that has content
 * @param decision the decision in one line, such as the strategy's own words; null where there is
 *     none
 * @param reason why; null where no reason is written
 * @param relations the plans, goals and actors it is tied to, by kind of tie
 * @param text the author's own text; null where there is none
 */
public record PlanView(
    List<Fact> facts,
    @Nullable String decision,
    @Nullable Html reason,
    List<Fact> relations,
    @Nullable Html text) {}
