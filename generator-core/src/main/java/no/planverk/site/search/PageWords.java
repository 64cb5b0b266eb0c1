package no.planverk.site.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.data.DataSet;
import no.planverk.model.Model;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.FormerPlan;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.phrase.Adoptions;
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
          Map.entry(PageName.DATA, List.of("data")),
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
    Model model = context.model();
    switch (page) {
      case STRATEGY -> strategy(context, model.strategy(), said);
      case PARTICIPATION -> hearings(model.strategy(), said);
      case GOALS -> said.text(model.municipality().vision()).global(global(model));
      case CHANGES -> model.formerStrategies().forEach(former -> former(former, said));
      case DATA -> context.site().data().sets().forEach(set -> data(context, set, said));
      default -> {
        // It says no more than its standard texts and its figures.
      }
    }
    return said.text(figures).all();
  }

  private static void strategy(PageContext context, Strategy strategy, Said said) {
    said.text(strategy.title()).prose(strategy.summary()).prose(strategy.decisionText());
    Adoption adopted = strategy.adopted();
    if (adopted != null) {
      said.text(Adoptions.line(context, adopted), adopted.note());
    }
    strategy
        .amendments()
        .forEach(some -> said.prose(some.text()).text(some.from(), some.outcome()));
    for (ProcessStep step : strategy.work().steps()) {
      said.text(step.name(), step.caseNumber()).prose(step.text());
    }
    PlanWords.involved(strategy.work().involvement(), said);
    said.global(strategy.foundation().sustainabilityGoals());
    said.prose(strategy.work().followUp()).prose(strategy.foundation().evaluation());
    strategy.foundation().guidance().forEach(some -> said.text(some.name()).prose(some.text()));
    strategy.foundation().knowledge().forEach(some -> said.text(some.name()).prose(some.text()));
  }

  /** The UN's goals that some goal or plan follows up. */
  static List<SustainabilityGoal> global(Model model) {
    return Stream.concat(
            model.plans().stream().map(Plan::sustainabilityGoals),
            model.focusAreas().stream()
                .flatMap(area -> area.goals().stream())
                .map(Goal::sustainabilityGoals))
        .flatMap(List::stream)
        .toList();
  }

  /** An earlier strategy, and its plans: of those that are in none any more nothing else tells. */
  private static void former(FormerStrategy former, Said said) {
    said.text(former.title()).prose(former.evaluation());
    former.plans().forEach(plan -> said.text(plan.name(), plan.note()));
  }

  /**
   * The plans of earlier strategies that this one has neither under their names nor under others.
   */
  static List<String> dropped(Model model) {
    Set<String> kept = model.plans().stream().map(Plan::name).collect(Collectors.toSet());
    return model.formerStrategies().stream()
        .flatMap(former -> former.plans().stream())
        .filter(plan -> plan.plan() == null && !kept.contains(plan.name()))
        .map(FormerPlan::name)
        .toList();
  }

  private static void data(PageContext context, DataSet set, Said said) {
    said.text(context.word("data.navn." + set.key()), set.about());
    set.files().forEach(file -> said.text(context.word("data.fil." + file.kind()), file.path()));
  }

  private static void hearings(Strategy strategy, Said said) {
    for (Hearing hearing : strategy.work().hearings()) {
      said.prose(hearing.how()).prose(hearing.outcome());
    }
  }
}
