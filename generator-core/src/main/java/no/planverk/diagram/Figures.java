package no.planverk.diagram;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.kind.FigureContext;
import no.planverk.diagram.kind.GoalOverviewFigure;
import no.planverk.diagram.kind.GoalTreeFigure;
import no.planverk.diagram.kind.GuidanceChainFigure;
import no.planverk.diagram.kind.MunicipalityFigure;
import no.planverk.diagram.kind.OrgChartFigure;
import no.planverk.diagram.kind.PlanHierarchyFigure;
import no.planverk.diagram.kind.PlanLevelsFigure;
import no.planverk.diagram.kind.PlanMatrixFigure;
import no.planverk.diagram.kind.PlanProcessFigure;
import no.planverk.diagram.kind.PlanSystemFigure;
import no.planverk.diagram.kind.QuestionLadderFigure;
import no.planverk.diagram.kind.RoleChartFigure;
import no.planverk.diagram.kind.StrategyStepsFigure;
import no.planverk.model.plan.FocusArea;

/**
 * The figures of a model as graph values, for one page: this is the list of what can be drawn.
 *
 * @param context what the page is made from
 */
public record Figures(FigureContext context) {

  /** The municipality as society and, inside it, as organisation, under the council. */
  public Graph twoParts() {
    return new MunicipalityFigure(context).graph();
  }

  /**
   * The plan system as a ring, from strategy through plans to what came of them and back, with what
   * is decided for the plans at each place.
   *
   * @param today tells which year of the period it is
   */
  public Graph planSystem(LocalDate today) {
    return new PlanSystemFigure(context, today).graph();
  }

  /** Upper and lower plans, about themes and about land: a table of two by two. */
  public Graph planMatrix() {
    return new PlanMatrixFigure(context).graph();
  }

  /** Every plan of the strategy at its level, under its type. */
  public Graph planHierarchy() {
    return new PlanHierarchyFigure(context).graph();
  }

  /** The levels of the plan system with their questions and the number of plans at each. */
  public Graph levels() {
    return new PlanLevelsFigure(context).graph();
  }

  /** The questions of the plan and steering system, from the strategy to the annual report. */
  public Graph questions() {
    return new QuestionLadderFigure(context).graph();
  }

  /** From national expectations to the highest plans; empty where no guidance is named. */
  public Optional<Graph> guidance() {
    return new GuidanceChainFigure(context).graph();
  }

  /** How a plan is made by the rules of the Act; empty where the Act does not hold. */
  public Optional<Graph> planProcess() {
    return new PlanProcessFigure(context).graph();
  }

  /**
   * How this strategy is made, with dates; empty where fewer than two steps are known.
   *
   * @param today tells what is done from what is still to come
   */
  public Optional<Graph> strategyProcess(LocalDate today) {
    return new StrategyStepsFigure(context, today).graph();
  }

  /** Who has which role in the work with the strategy; empty where fewer than two are named. */
  public Optional<Graph> roles() {
    return new RoleChartFigure(context).graph();
  }

  /** The council, its bodies and the administration; empty where no unit is named. */
  public Optional<Graph> organisation() {
    return new OrgChartFigure(context).graph();
  }

  /** Vision, focus areas and goals; empty where there are no focus areas. */
  public Optional<Graph> goalOverview() {
    return new GoalOverviewFigure(context).graph();
  }

  /** A focus area down to measures and plans; empty where nothing stands below its goals. */
  public Optional<Graph> goalTree(FocusArea area) {
    return new GoalTreeFigure(context, area).graph();
  }
}
