package no.planverk.site.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.municipality.CouncilName;
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
import no.planverk.site.phrase.Milestones;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.text.PlanDate;
import no.planverk.text.Quotes;

/** Says in plain words what the strategy decides. */
final class DecisionsInBrief {

  private final PageContext context;
  private final Strategy strategy;

  private DecisionsInBrief(PageContext context) {
    this.context = context;
    this.strategy = context.model().strategy();
  }

  static DecisionsInBriefView of(PageContext context) {
    DecisionsInBrief decided = new DecisionsInBrief(context);
    return new DecisionsInBriefView(
        Stream.of(decided.state(), decided.deadline(), decided.programme())
            .flatMap(List::stream)
            .toList(),
        decided.masterPlans(),
        decided.counts(),
        plans(context));
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
        context.word(
            key,
            "organ",
            Quotes.capitalised(strategy.status() == StrategyStatus.VEDTATT ? body : council()),
            "kommune",
            context.model().municipality().name(),
            "periode",
            strategy.period().toString());
    List<TextLink> more =
        adopted == null || adopted.link() == null
            ? List.of()
            : List.of(context.document(context.word("minutt.saken"), adopted.link()));
    return List.of(new Sentence(text, more));
  }

  private String council() {
    return CouncilName.of(context.model().municipality()).in(context.site().wording().language());
  }

  /** The Act's deadline, a year from the day the council was constituted, where that is known. */
  private List<Sentence> deadline() {
    PlanDate deadline = Milestones.deadline(context);
    if (deadline == null || deadline.precision() != PlanDate.Precision.DAY) {
      return List.of();
    }
    String written = context.date(deadline);
    return late(deadline.first()).stream()
        .map(key -> new Sentence(context.word(key, "frist", written), List.of()))
        .toList();
  }

  /** What there is to say of the deadline: nothing where it was kept. */
  private List<String> late(LocalDate deadline) {
    if (strategy.status() == StrategyStatus.VEDTATT) {
      Adoption adopted = strategy.adopted();
      PlanDate date = adopted == null ? null : adopted.date();
      return date != null && date.earliest().isAfter(deadline)
          ? List.of("minutt.for-sent")
          : List.of();
    }
    return List.of(
        context.site().today().isAfter(deadline) ? "minutt.frist-passert" : "minutt.frist");
  }

  private List<Sentence> programme() {
    return Stream.ofNullable(strategy.work().programmeFor())
        .flatMap(ref -> context.plans().find(ref).stream())
        .map(plan -> context.link(Kind.PLAN, plan))
        .map(link -> new Sentence(context.word("minutt.planprogram"), List.of(link)))
        .toList();
  }

  private List<MasterPlan> masterPlans() {
    return Stream.of(SystemBox.SAMFUNNSDEL, SystemBox.AREALDEL)
        .flatMap(box -> context.plans().inBox(box).stream())
        .flatMap(this::masterPlan)
        .toList();
  }

  private Stream<MasterPlan> masterPlan(Plan plan) {
    return Stream.ofNullable(PlanPhrases.decisionTag(context, plan))
        .map(decision -> new MasterPlan(context.link(Kind.PLAN, plan), decision));
  }

  /**
   * All plans, also those nothing is said of, so that the numbers add up to the plans there are.
   */
  private List<Count> counts() {
    Map<DecisionKind, Integer> counts = new EnumMap<>(DecisionKind.class);
    int none = 0;
    for (Plan plan : context.plans().plans()) {
      if (plan.decision() == null) {
        none++;
      } else {
        counts.merge(plan.decision().kind(), 1, Integer::sum);
      }
    }
    List<Count> found = new ArrayList<>();
    counts.forEach((kind, count) -> found.add(count(kind.name(), count)));
    if (none > 0 && !found.isEmpty()) {
      found.add(count("INGEN", none));
    }
    return List.copyOf(found);
  }

  /** The address is understood by the plan table's script; without it, it leads to all plans. */
  private Count count(String kind, int count) {
    String what = context.word((count == 1 ? "antall-en." : "antall-flere.") + kind);
    String address = context.href(PageName.PLANS.at("beslutning=" + kind));
    return new Count(Integer.toString(count), new TextLink(what, address));
  }

  /** The way to all plans, which says how many they are, where there are any. */
  static TextLink plans(PageContext context) {
    int count = context.plans().plans().size();
    String text =
        switch (count) {
          case 0 -> context.word("meny.planer");
          case 1 -> context.word("minutt.planen");
          default -> context.word("minutt.planene", "antall", Integer.toString(count));
        };
    return new TextLink(text, context.href(PageName.PLANS));
  }
}
