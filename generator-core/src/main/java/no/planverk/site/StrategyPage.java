package no.planverk.site;

import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.ProcessStep;
import no.planverk.model.Strategy;
import no.planverk.site.StrategyView.Section;
import no.planverk.site.StrategyView.Step;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Makes the page of the strategy itself. */
final class StrategyPage {

  private StrategyPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("planstrategi.html");
    Model model = scope.model();
    Strategy strategy = model.strategy();
    StrategyView view =
        new StrategyView(
            scope.text("hva-er-planstrategi"),
            facts(scope, strategy),
            scope.htmlOrNull(strategy.decisionText(), 2, "vedtak-"),
            strategy.work().steps().stream().map(step -> step(scope, step)).toList(),
            strategy.foundation().challenges().stream()
                .map(c -> section(scope, Kind.CHALLENGE, c.id(), c.name(), c.text()))
                .toList(),
            model.chapters().stream()
                .map(c -> section(scope, Kind.CHAPTER, c.id(), c.name(), c.text()))
                .toList());
    return List.of(FixedPage.of(scope, "planstrategi", view, PageFigures.strategy(scope)));
  }

  private static List<Fact> facts(Scope scope, Strategy strategy) {
    Facts facts =
        new Facts(scope)
            .text("fakta.periode", strategy.period().toString())
            .text("fakta.status", scope.word("strategistatus", strategy.status()));
    if (strategy.adopted() != null) {
      facts.text("fakta.vedtatt", Adoptions.line(scope, strategy.adopted()));
    }
    return facts.list();
  }

  private static Step step(Scope scope, ProcessStep step) {
    String when = step.date() == null ? null : scope.date(step.date());
    String body = step.body() == null ? "" : step.body();
    String number =
        step.caseNumber() == null ? "" : scope.word("vedtak.sak", "sak", step.caseNumber());
    String who = body.isEmpty() || number.isEmpty() ? body + number : body + ", " + number;
    return new Step(
        step.name(), when, who.isEmpty() ? null : who, scope.htmlOrNull(step.text(), 3, "steg-"));
  }

  private static Section section(
      Scope scope, Kind kind, String id, String title, @Nullable Prose text) {
    String anchor = Addresses.anchor(kind, id);
    int level = kind == Kind.CHAPTER ? 2 : 3;
    return new Section(anchor, title, scope.htmlOrNull(text, level, Addresses.inside(anchor)));
  }
}
