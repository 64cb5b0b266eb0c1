package no.planverk.diagram.kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.municipality.Council;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.model.municipality.Unit;

/**
 * The council, its bodies with their members, and the administration with its units. Only what the
 * author has written stands under another: units of the administration that say nothing of it stand
 * side by side in one box, since all of them answer to its head (kommuneloven § 13-1) and none of
 * them beside the administration.
 */
public final class OrgChartFigure {

  /**
   * Nothing that is read in levels has so many of them, and what lies in one another as deep as an
   * author writes would overflow whatever walks through it.
   */
  private static final int DEEPEST = 20;

  private static final Set<OrganisationGroup> ADMINISTRATION =
      Collections.unmodifiableSet(
          EnumSet.of(OrganisationGroup.ADMINISTRATORER, OrganisationGroup.FAGFOLK));

  private final FigureContext context;
  private final Optional<Unit> council;
  private final Map<String, List<Unit>> below = new HashMap<>();
  private final Set<String> placed = new HashSet<>();

  public OrgChartFigure(FigureContext context) {
    this.context = context;
    this.council = context.councilUnit();
    council.ifPresent(unit -> placed.add(unit.id()));
    for (Unit unit : context.model().units()) {
      above(unit).ifPresent(above -> below(above).add(unit));
    }
  }

  private List<Unit> below(Unit above) {
    return below.computeIfAbsent(above.id(), id -> new ArrayList<>());
  }

  /** Empty where the municipality names no body or unit beside its council. */
  public Optional<Graph> graph() {
    List<Unit> units = context.model().units();
    if (units.stream().allMatch(unit -> placed.contains(unit.id()))) {
      return Optional.empty();
    }
    Branch root = new Branch(councilBox(), "", branches());
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
    council.ifPresent(unit -> branches.addAll(under(unit, 1)));
    branches.addAll(roots(EnumSet.of(OrganisationGroup.POLITIKERE)));
    List<Branch> administration = roots(ADMINISTRATION);
    if (administration.size() > 1) {
      branches.add(new Branch(administrationBox(), meaning(), administration));
    } else {
      branches.addAll(administration);
    }
    return List.copyOf(branches);
  }

  /**
   * The units of some groups that stand under none, group by group, and then those that a ring has
   * kept from being placed.
   */
  private List<Branch> roots(Set<OrganisationGroup> groups) {
    List<Branch> roots = new ArrayList<>();
    groups.forEach(group -> roots.addAll(roots(group, true)));
    groups.forEach(group -> roots.addAll(roots(group, false)));
    return List.copyOf(roots);
  }

  private List<Branch> roots(OrganisationGroup group, boolean free) {
    List<Branch> roots = new ArrayList<>();
    for (Unit unit : context.model().units()) {
      boolean wanted = unit.group() == group && (above(unit).isEmpty() || !free);
      if (wanted && placed.add(unit.id())) {
        roots.add(branch(unit, 1));
      }
    }
    return roots;
  }

  private Optional<Unit> above(Unit unit) {
    return context.plans().find(unit.under());
  }

  private Branch branch(Unit unit, int depth) {
    return new Branch(context.box(unit), meaning(), under(unit, depth));
  }

  /** The units under one, each with those under it; below the deepest level all of them in turn. */
  private List<Branch> under(Unit above, int depth) {
    Deque<Unit> waiting = new ArrayDeque<>(placed(above));
    List<Branch> under = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Unit unit = waiting.pop();
      if (depth < DEEPEST) {
        under.add(branch(unit, depth + 1));
      } else {
        under.add(new Branch(context.box(unit), meaning(), List.of()));
        List<Unit> next = new ArrayList<>(placed(unit));
        Collections.reverse(next);
        next.forEach(waiting::push);
      }
    }
    return List.copyOf(under);
  }

  /** The units right under one that have no place yet; from now on they have. */
  private List<Unit> placed(Unit above) {
    return below.getOrDefault(above.id(), List.of()).stream()
        .filter(unit -> placed.add(unit.id()))
        .toList();
  }

  private String meaning() {
    return context.word("pil.har-under");
  }

  private Node councilBox() {
    Council written = context.model().municipality().council();
    Integer members = council.map(Unit::members).orElse(written == null ? null : written.members());
    return new Node(
        "kommunestyret",
        context.councilName(),
        context.members(members),
        Look.AUTHORITY,
        council.map(unit -> context.links().to(Kind.UNIT, unit.id())).orElse(null));
  }

  private Node administrationBox() {
    return new Node(
        "administrasjonen",
        context.word("organisasjon." + OrganisationGroup.ADMINISTRATORER.name()),
        null,
        Look.FRAME,
        null);
  }
}
