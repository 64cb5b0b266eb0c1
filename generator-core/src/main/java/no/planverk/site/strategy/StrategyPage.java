package no.planverk.site.strategy;

import java.util.List;
import java.util.stream.Collectors;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.field.Ref;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.phrase.Indicators;
import no.planverk.site.strategy.StrategyView.Challenge;
import no.planverk.site.strategy.StrategyView.Chapter;
import no.planverk.site.strategy.StrategyView.PriorityGroup;

/** Makes the page of the strategy itself. */
public final class StrategyPage {

  private final PageContext context;
  private final Model model;
  private final Strategy strategy;

  private StrategyPage(PageContext context) {
    this.context = context;
    this.model = context.model();
    this.strategy = context.model().strategy();
  }

  public static PageContent of(PageContext context) {
    StrategyView view = new StrategyPage(context).view();
    return PageContent.of(context, PageName.STRATEGY, view, PageFigures.strategy(context));
  }

  private StrategyView view() {
    return new StrategyView(
        OpenHearings.of(context),
        context.text(what(context)),
        StrategyFacts.of(context, strategy),
        CouncilDecision.of(context, strategy),
        StrategyProcessWriter.of(context, strategy.work()),
        Foundations.of(context, strategy.foundation()),
        strategy.foundation().challenges().stream().map(this::challenge).toList(),
        priorities(),
        model.chapters().stream().map(this::chapter).toList());
  }

  private Challenge challenge(no.planverk.model.need.Challenge challenge) {
    String anchor = Addresses.anchor(Kind.CHALLENGE, challenge.id());
    String title =
        challenge.shortName() == null
            ? challenge.name()
            : context.word(
                "strategi.utfordring", "navn", challenge.name(), "kort", challenge.shortName());
    return new Challenge(
        anchor,
        title,
        context.htmlOrNull(challenge.text(), 3, Addresses.inside(anchor)),
        Indicators.of(context, challenge.indicators()),
        context.links(
            context.plans().listed().stream()
                .filter(plan -> Ref.any(plan.challenges(), challenge))
                .toList()));
  }

  private List<PriorityGroup> priorities() {
    return strategy.priorities().stream().map(this::priority).toList();
  }

  private PriorityGroup priority(Priority priority) {
    return new PriorityGroup(
        priority.name(),
        context.htmlOrNull(priority.text(), 3, "prioritet-" + priority.id() + "--"),
        context.links(
            context.plans().listed().stream().filter(plan -> has(plan, priority)).toList()));
  }

  private static boolean has(Plan plan, Priority priority) {
    Ref<Priority> ref = plan.priority();
    return ref != null && ref.isTo(priority);
  }

  private Chapter chapter(no.planverk.model.strategy.Chapter chapter) {
    String anchor = Addresses.anchor(Kind.CHAPTER, chapter.id());
    String themes =
        chapter.themes().stream()
            .map(theme -> context.word("kapitteltema", theme))
            .collect(Collectors.joining(", "));
    return new Chapter(
        anchor,
        chapter.name(),
        themes.isEmpty() ? null : themes,
        context.html(chapter.text(), 2, Addresses.inside(anchor)));
  }

  /** The standard text on what a strategy is: other rules of the Act apply to a county. */
  public static String what(PageContext context) {
    return context.model().municipality().isCounty()
        ? "hva-er-planstrategi-fylke"
        : context.model().municipality().isUnderTheAct()
            ? "hva-er-planstrategi"
            : "hva-er-planstrategi-lokalstyre";
  }
}
