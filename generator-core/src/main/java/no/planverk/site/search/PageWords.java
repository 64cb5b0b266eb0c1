package no.planverk.site.search;

import java.util.List;
import java.util.Map;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.text.Wording;

/**
 * What a page with a place of its own says, besides what is found by itself: its standard texts,
 * the words of its figures, and the strategy's own facts.
 */
final class PageWords {

  private static final Map<PageName, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry(PageName.STRATEGY, List.of("hva-er-planstrategi")),
          Map.entry(PageName.PLANS, List.of("planer")),
          Map.entry(PageName.PARTICIPATION, List.of("medvirkning")),
          Map.entry(PageName.GOALS, List.of("mal", "mal-samfunn", "mal-organisasjon")),
          Map.entry(PageName.CHANGES, List.of("endringer")),
          Map.entry(
              PageName.MUNICIPALITY,
              List.of("kommunen-intro", "kommunen-samfunn", "kommunen-organisasjon")),
          Map.entry(PageName.SYSTEM, List.of("plansystem")),
          Map.entry(PageName.ACTORS, List.of("aktorer")),
          Map.entry(PageName.TERMS, List.of("begreper-intro")),
          Map.entry(PageName.ABOUT, List.of("om-nettstedet")),
          Map.entry(PageName.ACCESSIBILITY, List.of("tilgjengelighet")),
          Map.entry(PageName.PRIVACY, List.of("personvern")));

  private PageWords() {}

  /** All of it; the words of figures are given. */
  static String of(PageContext context, PageName page, String figures) {
    Said said = new Said(context).text(PageContent.description(context, page.key()));
    Wording wording = context.site().wording();
    TEXTS.getOrDefault(page, List.of()).stream()
        .filter(name -> wording.languageOf(name) == wording.language())
        .forEach(name -> said.prose(wording.text(name), wording.languageOf(name)));
    if (page == PageName.STRATEGY) {
      strategy(context.model().strategy(), said);
    } else if (page == PageName.PARTICIPATION) {
      hearings(context.model().strategy(), said);
    }
    return said.text(figures).all();
  }

  private static void strategy(Strategy strategy, Said said) {
    said.text(strategy.title()).prose(strategy.summary()).prose(strategy.decisionText());
    Adoption adopted = strategy.adopted();
    if (adopted != null) {
      said.text(adopted.caseNumber(), adopted.body(), adopted.note());
    }
    strategy.amendments().forEach(amendment -> said.prose(amendment.text()));
    for (ProcessStep step : strategy.work().steps()) {
      said.text(step.name(), step.caseNumber()).prose(step.text());
    }
    PlanWords.involved(strategy.work().involvement(), said);
    said.prose(strategy.work().followUp()).prose(strategy.foundation().evaluation());
    strategy.foundation().guidance().forEach(some -> said.text(some.name()).prose(some.text()));
    strategy.foundation().knowledge().forEach(some -> said.text(some.name()).prose(some.text()));
  }

  private static void hearings(Strategy strategy, Said said) {
    for (Hearing hearing : strategy.work().hearings()) {
      said.prose(hearing.how()).prose(hearing.outcome());
    }
  }
}
