package no.planverk.site.front;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.text.Html;

/**
 * The first page of the introduction in English.
 *
 * @param what the standard text on what a planning strategy is
 * @param facts what the strategy is called, when it was adopted, how many plans it has
 * @param doors the other pages of the introduction
 */
public record IntroductionView(Html what, List<Fact> facts, List<FrontView.Door> doors) {}
