package no.planverk.site;

import java.util.List;
import java.util.stream.Collectors;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.Plan;
import no.planverk.model.Priority;
import no.planverk.model.Ref;
import no.planverk.model.Strategy;
import no.planverk.site.StrategyView.Challenge;
import no.planverk.site.StrategyView.Chapter;
import no.planverk.site.StrategyView.PriorityGroup;

/** Makes the page of the strategy itself. */
final class StrategyPage {

  private final Scope scope;
  private final Model model;
  private final Strategy strategy;

  private StrategyPage(Scope scope) {
    this.scope = scope;
    this.model = scope.model();
    this.strategy = scope.model().strategy();
  }

  static PageContent of(Scope scope) {
    StrategyView view = new StrategyPage(scope).view();
    return PageContent.of(scope, PageName.STRATEGY, view, PageFigures.strategy(scope));
  }

  private StrategyView view() {
    return new StrategyView(
        scope.text(what(scope)),
        StrategyFacts.of(scope, strategy),
        CouncilDecision.of(scope, strategy),
        StrategySteps.of(scope, strategy.work()),
        Foundations.of(scope, strategy.foundation()),
        strategy.foundation().challenges().stream().map(this::challenge).toList(),
        priorities(),
        model.chapters().stream().map(this::chapter).toList());
  }

  private Challenge challenge(no.planverk.model.Challenge challenge) {
    String anchor = Addresses.anchor(Kind.CHALLENGE, challenge.id());
    String title =
        challenge.shortName() == null
            ? challenge.name()
            : scope.word(
                "strategi.utfordring", "navn", challenge.name(), "kort", challenge.shortName());
    return new Challenge(
        anchor,
        title,
        scope.htmlOrNull(challenge.text(), 3, Addresses.inside(anchor)),
        Indicators.of(scope, challenge.indicators()),
        scope.links(
            scope.plans().plans().stream()
                .filter(plan -> Ref.any(plan.challenges(), challenge))
                .toList()));
  }

  private List<PriorityGroup> priorities() {
    return strategy.priorities().stream().map(this::priority).toList();
  }

  private PriorityGroup priority(Priority priority) {
    return new PriorityGroup(
        priority.name(),
        scope.htmlOrNull(priority.text(), 3, "prioritet-" + priority.id() + "--"),
        scope.links(scope.plans().plans().stream().filter(plan -> has(plan, priority)).toList()));
  }

  private static boolean has(Plan plan, Priority priority) {
    Ref<Priority> ref = plan.priority();
    return ref != null && ref.isTo(priority);
  }

  private Chapter chapter(no.planverk.model.Chapter chapter) {
    String anchor = Addresses.anchor(Kind.CHAPTER, chapter.id());
    String themes =
        chapter.themes().stream()
            .map(theme -> scope.word("kapitteltema", theme))
            .collect(Collectors.joining(", "));
    return new Chapter(
        anchor,
        chapter.name(),
        themes.isEmpty() ? null : themes,
        scope.html(chapter.text(), 2, Addresses.inside(anchor)));
  }

  /** The standard text on what a strategy is: other rules of the Act apply to a county. */
  static String what(Scope scope) {
    return scope.model().municipality().isCounty()
        ? "hva-er-planstrategi-fylke"
        : "hva-er-planstrategi";
  }
}
