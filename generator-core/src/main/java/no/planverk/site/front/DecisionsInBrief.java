package no.planverk.site.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.municipality.Council;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.model.type.SystemBox;
import no.planverk.site.front.DecisionsInBriefView.Count;
import no.planverk.site.front.DecisionsInBriefView.MasterPlan;
import no.planverk.site.front.DecisionsInBriefView.Sentence;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.text.PlanDate;
import no.planverk.text.Quotes;

/** Says in plain words what the strategy decides. */
final class DecisionsInBrief {

  private final PageContext scope;
  private final Strategy strategy;

  private DecisionsInBrief(PageContext scope) {
    this.scope = scope;
    this.strategy = scope.model().strategy();
  }

  static DecisionsInBriefView of(PageContext scope) {
    DecisionsInBrief decided = new DecisionsInBrief(scope);
    return new DecisionsInBriefView(
        Stream.of(decided.state(), decided.deadline(), decided.programme())
            .flatMap(List::stream)
            .toList(),
        decided.masterPlans(),
        decided.counts(),
        decided.plans());
  }

  private List<Sentence> state() {
    Adoption adopted = strategy.adopted();
    String body = adopted == null || adopted.body() == null ? council() : adopted.body();
    String key =
        switch (strategy.status()) {
          case VEDTATT -> "minutt.vedtatt";
          case PAA_HOERING -> "minutt.paa-hoering";
          case UNDER_ARBEID -> "minutt.under-arbeid";
        };
    String text =
        scope.word(
            key,
            "organ",
            Quotes.capitalised(strategy.status() == StrategyStatus.VEDTATT ? body : council()),
            "kommune",
            scope.model().municipality().name(),
            "periode",
            strategy.period().toString());
    List<TextLink> more =
        adopted == null || adopted.link() == null
            ? List.of()
            : List.of(new TextLink(scope.word("minutt.saken"), adopted.link().value()));
    return List.of(new Sentence(text, more));
  }

  private String council() {
    Municipality municipality = scope.model().municipality();
    Council council = municipality.council();
    if (council != null && council.name() != null) {
      return council.name();
    }
    return scope.word(municipality.isCounty() ? "minutt.fylkestinget" : "minutt.kommunestyret");
  }

  /** The Act's deadline, a year from the day the council was constituted, where that is known. */
  private List<Sentence> deadline() {
    Council council = scope.model().municipality().council();
    PlanDate constituted = council == null ? null : council.constituted();
    if (constituted == null || constituted.precision() != PlanDate.Precision.DAY) {
      return List.of();
    }
    LocalDate deadline = constituted.first().plusYears(1);
    String written = scope.date(new PlanDate(deadline, PlanDate.Precision.DAY));
    return late(deadline).stream()
        .map(key -> new Sentence(scope.word(key, "frist", written), List.of()))
        .toList();
  }

  /** What there is to say of the deadline: nothing where it was kept. */
  private List<String> late(LocalDate deadline) {
    if (strategy.status() == StrategyStatus.VEDTATT) {
      Adoption adopted = strategy.adopted();
      PlanDate date = adopted == null ? null : adopted.date();
      return date != null && date.first().isAfter(deadline)
          ? List.of("minutt.for-sent")
          : List.of();
    }
    return List.of(
        scope.material().today().isAfter(deadline) ? "minutt.frist-passert" : "minutt.frist");
  }

  private List<Sentence> programme() {
    return Stream.ofNullable(strategy.work().programmeFor())
        .flatMap(ref -> scope.plans().find(ref).stream())
        .map(plan -> scope.link(Kind.PLAN, plan))
        .map(link -> new Sentence(scope.word("minutt.planprogram"), List.of(link)))
        .toList();
  }

  private List<MasterPlan> masterPlans() {
    return Stream.of(SystemBox.SAMFUNNSDEL, SystemBox.AREALDEL)
        .flatMap(box -> scope.plans().inBox(box).stream())
        .flatMap(this::masterPlan)
        .toList();
  }

  private Stream<MasterPlan> masterPlan(Plan plan) {
    return Stream.ofNullable(PlanPhrases.decisionTag(scope, plan))
        .map(decision -> new MasterPlan(scope.link(Kind.PLAN, plan), decision));
  }

  private List<Count> counts() {
    Map<DecisionKind, Integer> counts = new EnumMap<>(DecisionKind.class);
    for (Plan plan : scope.plans().plans()) {
      if (plan.decision() != null) {
        counts.merge(plan.decision().kind(), 1, Integer::sum);
      }
    }
    List<Count> found = new ArrayList<>();
    counts.forEach((kind, count) -> found.add(count(kind, count)));
    return List.copyOf(found);
  }

  /** The address is understood by the plan table's script; without it, it leads to all plans. */
  private Count count(DecisionKind kind, int count) {
    String what = scope.word((count == 1 ? "antall-en." : "antall-flere.") + kind);
    String address = scope.href(PageName.PLANS.at("beslutning=" + kind));
    return new Count(Integer.toString(count), new TextLink(what, address));
  }

  private TextLink plans() {
    int count = scope.plans().plans().size();
    String text =
        count == 1
            ? scope.word("minutt.planen")
            : scope.word("minutt.planene", "antall", Integer.toString(count));
    return new TextLink(text, scope.href(PageName.PLANS));
  }
}
