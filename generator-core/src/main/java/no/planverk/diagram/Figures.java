package no.planverk.diagram;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.model.FocusArea;
import no.planverk.model.Plan;

/**
 * The figures of a model as graph values, for one page: this is the list of what can be drawn.
 *
 * @param context what the page is made from
 */
public record Figures(FigureContext context) {

  /** The municipality as society and, inside it, as organisation, under the council. */
  public Graph twoParts() {
    return new TwoPartView(context).graph();
  }

  /** From strategy through plans to carrying out, with the number of plans at each place. */
  public Graph planSystem() {
    return new PlanSystem(context).graph();
  }

  /** Upper and lower plans, about themes and about land: a table of two by two. */
  public Graph planMatrix() {
    return new PlanMatrix(context).graph();
  }

  /** Every plan of the strategy at its level, under its type. */
  public Graph planHierarchy() {
    return new PlanHierarchy(context).graph();
  }

  /** The levels of the plan system with their questions and the number of plans at each. */
  public Graph levels() {
    return new PlanLevels(context).graph();
  }

  /** The questions of the plan and steering system, from the strategy to the annual report. */
  public Graph questions() {
    return new QuestionLadder(context).graph();
  }

  /** From national expectations to the highest plans; empty where no guidance is named. */
  public Optional<Graph> guidance() {
    return new GuidanceChain(context).graph();
  }

  /** How a plan is made by the rules of the Act. */
  public Graph planProcess() {
    return new PlanProcessFlow(context).graph();
  }

  /**
   * How this strategy is made, with dates; empty where fewer than two steps are known.
   *
   * @param today tells what is done from what is still to come
   */
  public Optional<Graph> strategyProcess(LocalDate today) {
    return new StrategySteps(context, today).graph();
  }

  /** Who has which role in the work with the strategy; empty where fewer than two are named. */
  public Optional<Graph> roles() {
    return new RoleChart(context).graph();
  }

  /** The council, its bodies and the administration; empty where no unit is named. */
  public Optional<Graph> organisation() {
    return new OrgChart(context).graph();
  }

  /** Vision, focus areas and goals; empty where there are no focus areas. */
  public Optional<Graph> goalOverview() {
    return new GoalOverview(context).graph();
  }

  /** A focus area down to measures and plans; empty where nothing stands below its goals. */
  public Optional<Graph> goalTree(FocusArea area) {
    return new GoalTree(context, area).graph();
  }

  /** The plans and actors directly tied to a plan; empty where there are none. */
  public Optional<Graph> neighbourhood(Plan plan) {
    return new Neighbourhood(context, plan).graph();
  }
}
