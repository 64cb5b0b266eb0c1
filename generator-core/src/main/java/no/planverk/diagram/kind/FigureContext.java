package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.FigureLinks;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.ItemIds;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanSubject;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import no.planverk.text.Language;
import no.planverk.text.Slug;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What all figures of one page are made from, and the words and boxes they share.
 *
 * @param model the model; it has no errors
 * @param plans the index of the same model
 * @param wording the words the figures are written with
 * @param links the addresses as seen from the page
 */
public record FigureContext(Model model, PlanIndex plans, Wording wording, FigureLinks links) {

  String word(String key, String... facts) {
    return wording.word(key, facts);
  }

  /** The number of documents in words; at least two. */
  String documents(int number) {
    return word("figur.dokumenter", "antall", Integer.toString(number));
  }

  /** The number of plans in words. */
  String count(int plans) {
    return switch (plans) {
      case 0 -> word("figur.ingen");
      case 1 -> word("figur.antall-en");
      default -> word("figur.antall", "antall", Integer.toString(plans));
    };
  }

  /** The number of goals in words; at least one. */
  String goals(int goals) {
    return goals == 1
        ? word("figur.antall-mal-ett")
        : word("figur.antall-mal", "antall", Integer.toString(goals));
  }

  @Nullable String page(String name) {
    return links.to(Kind.PAGE, name);
  }

  /** A few words that stay on one line. */
  static String together(String words) {
    return words.replace(' ', '\u00a0');
  }

  String name(PlanType type) {
    return type.names().in(wording.language());
  }

  /** Whether the figures are a county's. */
  boolean county() {
    return model.municipality().isCounty();
  }

  /** What the plans at the top are called: the master plan, or the county's regional plans. */
  String master() {
    return word(county() ? "figur.regionale-planer" : "figur.kommuneplan");
  }

  /** What the council is called, with a capital first letter. */
  String councilName() {
    return CouncilName.of(model.municipality()).first(wording.language());
  }

  /**
   * The council where it is also one of the municipality's units. Units are named in a written form
   * of Norwegian, whatever the language of the figure.
   */
  Optional<Unit> councilUnit() {
    CouncilName council = CouncilName.of(model.municipality());
    Set<String> names =
        Arrays.stream(Language.values())
            .map(language -> Slug.of(council.first(language)))
            .collect(Collectors.toSet());
    return model.units().stream().filter(unit -> names.contains(Slug.of(unit.name()))).findFirst();
  }

  /** Where several plans stand: the page of the only one, else the table; null for none. */
  @Nullable String place(List<Plan> plans) {
    return switch (plans.size()) {
      case 0 -> null;
      case 1 -> links.to(Kind.PLAN, plans.get(0).id());
      default -> page("planer");
    };
  }

  /** Plans as boxes, with what the strategy decides for them. */
  List<Node> boxes(List<Plan> plans) {
    return plans.stream().map(plan -> box(plan, decision(plan))).toList();
  }

  /** Arrows from each item to the next. */
  List<Edge> chain(List<? extends Item> items, String meaning) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      String from = items.get(i - 1).id();
      edges.add(new Edge(from, items.get(i).id(), word(meaning), false, Edge.Kind.FORWARD));
    }
    return List.copyOf(edges);
  }

  /** The planning strategy itself as a box. */
  Node strategy() {
    return new Node(
        "planstrategi",
        word(county() ? "figur.regional-planstrategi" : "figur.kommunal-planstrategi"),
        model.strategy().period().toString(),
        Look.STRATEGY,
        page("planstrategi"));
  }

  /** A plan as a box with a second line of its own. */
  Node box(Plan plan, @Nullable String detail) {
    String href = links.to(Kind.PLAN, plan.id());
    return new Node(idOf(plan), plan.name(), detail, lookOf(plan), href);
  }

  /** A body or unit as a box, with the number of its members. */
  Node box(Unit unit) {
    return new Node(
        ItemIds.of("enhet", unit.id()),
        unit.name(),
        members(unit.members()),
        Look.ORGANISATION,
        links.to(Kind.UNIT, unit.id()));
  }

  /** The number of members in words; null where it is not known. */
  @Nullable String members(@Nullable Integer members) {
    return members == null ? null : word("figur.medlemmer", "antall", Integer.toString(members));
  }

  /** An actor as a box. */
  Node box(Actor actor) {
    return new Node(
        ItemIds.of("aktor", actor.id()),
        actor.name(),
        null,
        Look.SOCIETY,
        links.to(Kind.ACTOR, actor.id()));
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
    return plans.types().of(plan).map(FigureContext::lookOf).orElse(Look.THEME);
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
