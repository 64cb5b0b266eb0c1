package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Council;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.model.municipality.Unit;

/**
 * The council, its bodies with their members, and the administration with its units. Only what the
 * author has written stands under another: the units of a group that say nothing of it share the
 * group's box.
 */
public final class OrgChartFigure {

  private final FigureContext context;
  private final Optional<Unit> council;
  private final Set<String> placed = new HashSet<>();

  public OrgChartFigure(FigureContext context) {
    this.context = context;
    this.council = context.councilUnit();
    council.ifPresent(unit -> placed.add(unit.id()));
  }

  /** Empty where the municipality names no body or unit beside its council. */
  public Optional<Graph> graph() {
    List<Unit> units = context.model().units();
    if (units.stream().allMatch(unit -> placed.contains(unit.id()))) {
      return Optional.empty();
    }
    Branch root = new Branch(box(), "", branches());
    String name = context.model().municipality().name();
    return Optional.of(
        Tree.of(
            context,
            "organisasjon",
            context.word("figur.organisasjon.tittel", "kommune", name),
            context.word("figur.organisasjon.beskrivelse"),
            root));
  }

  private List<Branch> branches() {
    List<Branch> branches = new ArrayList<>();
    council.ifPresent(unit -> branches.addAll(under(unit)));
    for (OrganisationGroup group : OrganisationGroup.values()) {
      List<Branch> roots = roots(group, true);
      roots.addAll(roots(group, false));
      if (roots.size() > 1 && group != OrganisationGroup.POLITIKERE) {
        branches.add(new Branch(box(group), meaning(), List.copyOf(roots)));
      } else {
        branches.addAll(roots);
      }
    }
    return List.copyOf(branches);
  }

  /**
   * The units of a group that stand under none; or those that a ring has kept from being placed.
   */
  private List<Branch> roots(OrganisationGroup group, boolean free) {
    List<Branch> roots = new ArrayList<>();
    for (Unit unit : context.model().units()) {
      boolean wanted = unit.group() == group && (above(unit).isEmpty() || !free);
      if (wanted && placed.add(unit.id())) {
        roots.add(branch(unit));
      }
    }
    return roots;
  }

  private Optional<Unit> above(Unit unit) {
    return context.plans().find(unit.under());
  }

  private Branch branch(Unit unit) {
    return new Branch(context.box(unit), meaning(), under(unit));
  }

  private List<Branch> under(Unit above) {
    List<Branch> under = new ArrayList<>();
    for (Unit unit : context.model().units()) {
      Ref<Unit> ref = unit.under();
      if (ref != null && ref.isTo(above) && placed.add(unit.id())) {
        under.add(branch(unit));
      }
    }
    return List.copyOf(under);
  }

  private String meaning() {
    return context.word("pil.har-under");
  }

  private Node box() {
    Council written = context.model().municipality().council();
    Integer members = council.map(Unit::members).orElse(written == null ? null : written.members());
    return new Node(
        "kommunestyret",
        context.councilName(),
        context.members(members),
        Look.AUTHORITY,
        council.map(unit -> context.links().to(Kind.UNIT, unit.id())).orElse(null));
  }

  private Node box(OrganisationGroup group) {
    return new Node(
        "gruppe" + group.name(),
        context.word("organisasjon." + group.name()),
        null,
        Look.FRAME,
        null);
  }
}
