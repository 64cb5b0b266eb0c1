package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;

/** The levels of the plan system, one under another, each with its question and its plans. */
public final class PlanLevelsFigure {

  private final FigureContext context;

  public PlanLevelsFigure(FigureContext context) {
    this.context = context;
  }

  /** The levels, from the top. */
  private enum Level {
    STRATEGI,
    KOMMUNEPLAN,
    DELPLANER,
    OKONOMIPLAN,
    VIRKSOMHET
  }

  public Graph graph() {
    List<Item> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      levels.add(level == Level.STRATEGI ? strategy() : level(level));
    }
    return new Graph(
        "nivaer",
        context.word("figur.nivaer.tittel"),
        context.word("figur.nivaer.beskrivelse"),
        Flow.GRID,
        List.copyOf(levels),
        Stream.of(
                context.chain(levels.subList(0, 2), "pil.bestemmer"),
                context.chain(levels.subList(1, levels.size()), "pil.foringer"))
            .flatMap(List::stream)
            .toList());
  }

  private Node strategy() {
    Node strategy = context.strategy();
    String question = context.word("figur.nivaer-sporsmal." + Level.STRATEGI.name());
    return new Node(strategy.id(), strategy.label(), question, strategy.look(), strategy.href());
  }

  private Node level(Level level) {
    List<Plan> plans = context.plans().plans().stream().filter(plan -> on(level, plan)).toList();
    String question = context.word("figur.nivaer-sporsmal." + level.name());
    return new Node(
        "niva" + level.name(),
        level == Level.KOMMUNEPLAN
            ? context.master()
            : context.word("figur.nivaer." + level.name()),
        plans.isEmpty()
            ? question
            : question + " – " + FigureContext.together(context.count(plans.size())),
        look(level),
        context.place(plans),
        context.boxes(plans));
  }

  private boolean on(Level level, Plan plan) {
    return context.plans().types().of(plan).filter(type -> levelOf(type) == level).isPresent();
  }

  /** Plans of the region guide a municipality, but are the county's own highest plans. */
  private Level levelOf(PlanType type) {
    if (context.plans().types().root(type).id().equals("virksomhetsplan")) {
      return Level.VIRKSOMHET;
    }
    SystemBox box = type.box();
    if (box == null) {
      return Level.DELPLANER;
    }
    return switch (box) {
      case FOERINGER -> context.county() ? Level.KOMMUNEPLAN : Level.STRATEGI;
      case PLANSTRATEGI -> Level.STRATEGI;
      case SAMFUNNSDEL, AREALDEL -> Level.KOMMUNEPLAN;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT -> Level.OKONOMIPLAN;
      case BYGGESAK -> Level.VIRKSOMHET;
      default -> Level.DELPLANER;
    };
  }

  private static Look look(Level level) {
    return switch (level) {
      case STRATEGI -> Look.STRATEGY;
      case KOMMUNEPLAN, DELPLANER -> Look.THEME;
      case OKONOMIPLAN, VIRKSOMHET -> Look.ACTION;
    };
  }
}
