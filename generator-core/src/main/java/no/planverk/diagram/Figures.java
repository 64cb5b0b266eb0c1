package no.planverk.diagram;

import java.util.Optional;
import no.planverk.model.Decision;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.Plan;
import no.planverk.model.PlanIndex;
import no.planverk.model.PlanSubject;
import no.planverk.model.PlanType;
import no.planverk.model.SystemBox;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a model as graph values, for one page: this is the list of what can be drawn.
 *
 * @param model the model; it has no errors
 * @param plans the index of the same model
 * @param wording the words the figures are written with
 * @param links the addresses as seen from the page
 */
public record Figures(Model model, PlanIndex plans, Wording wording, Links links) {

  /** The municipality as society and, inside it, as organisation, under the council. */
  public Graph twoParts() {
    return new TwoPartView(this).graph();
  }

  /** From strategy through plans to carrying out, with the number of plans at each place. */
  public Graph planSystem() {
    return new PlanSystem(this).graph();
  }

  /** Upper and lower plans, about themes and about land: a table of two by two. */
  public Graph planMatrix() {
    return new PlanMatrix(this).graph();
  }

  /** Every plan of the strategy at its level, under its type. */
  public Graph planHierarchy() {
    return new PlanHierarchy(this).graph();
  }

  /** The plans and actors directly tied to a plan; empty where there are none. */
  public Optional<Graph> neighbourhood(Plan plan) {
    return new Neighbourhood(this, plan).graph();
  }

  String word(String key, String... facts) {
    return wording.word(key, facts);
  }

  /** The number of plans in words. */
  String count(int plans) {
    return switch (plans) {
      case 0 -> word("figur.ingen");
      case 1 -> word("figur.antall-en");
      default -> word("figur.antall", "antall", Integer.toString(plans));
    };
  }

  @Nullable String page(String name) {
    return links.to(Kind.PAGE, name);
  }

  String name(PlanType type) {
    return type.names().in(wording.language());
  }

  /** The planning strategy itself as a box. */
  Node strategy() {
    return new Node(
        "planstrategi",
        word("figur.kommunal-planstrategi"),
        model.strategy().period().toString(),
        Look.STRATEGY,
        page("planstrategi"));
  }

  /** A plan as a box with a second line of its own. */
  Node box(Plan plan, @Nullable String detail) {
    return new Node(idOf(plan), plan.name(), detail, lookOf(plan), links.to(Kind.PLAN, plan.id()));
  }

  /** What the strategy decides for a plan, in a word or two; null where it decides nothing. */
  @Nullable String decision(Plan plan) {
    Decision decision = plan.decision();
    return decision == null ? null : word("beslutning." + decision.kind().name());
  }

  static String idOf(Plan plan) {
    return ItemIds.of("plan", plan.id());
  }

  private Look lookOf(Plan plan) {
    return plans.types().of(plan).map(Figures::lookOf).orElse(Look.THEME);
  }

  static Look lookOf(PlanType type) {
    SystemBox box = type.box();
    if (box == null) {
      return type.subject() == PlanSubject.AREAL ? Look.AREA : Look.THEME;
    }
    return switch (box) {
      case FOERINGER -> Look.GUIDANCE;
      case PLANSTRATEGI -> Look.STRATEGY;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT, BYGGESAK -> Look.ACTION;
      default -> type.subject() == PlanSubject.AREAL ? Look.AREA : Look.THEME;
    };
  }
}
