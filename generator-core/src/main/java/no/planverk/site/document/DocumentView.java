package no.planverk.site.document;

import no.planverk.site.front.FrontView;
import no.planverk.site.goal.GoalsView;
import no.planverk.site.hearing.HaveYourSayPageView;
import no.planverk.site.progress.ProgressView;
import no.planverk.site.strategy.StrategyView;
import org.jspecify.annotations.Nullable;

/**
 * The whole strategy, each part as its page says it; the figures are the document's own.
 *
 * @param made one sentence on the day it was made
 * @param address where the site is; null where that is not known
 * @param minute the front page's minute
 * @param strategy the strategy's text
 * @param plans the plans, shorter than on their page
 * @param goals the goals; null where there are none
 * @param progress when things happen; null where nothing is known
 * @param participation how people take part
 */
public record DocumentView(
    String made,
    @Nullable String address,
    FrontView minute,
    StrategyView strategy,
    PlanListView plans,
    @Nullable GoalsView goals,
    @Nullable ProgressView progress,
    HaveYourSayPageView participation) {}
