package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.model.municipality.SocietyGroup;
import no.planverk.model.municipality.Unit;

/**
 * The municipality in two parts: the society, and the organisation as one of the actors inside it.
 *
 * <p>The groups are always there; the municipality's own actors, bodies and units stand in them.
 */
public final class MunicipalityFigure {

  private static final int COLUMNS = 3;

  private final FigureContext context;
  private final List<Edge> edges = new ArrayList<>();
  private final Optional<Unit> councilUnit;
  private final TiedThings tied;

  public MunicipalityFigure(FigureContext context) {
    this.context = context;
    this.councilUnit = context.councilUnit();
    this.tied = new TiedThings(context);
  }

  public Graph graph() {
    Node council = council();
    Group organisation = organisation();
    List<Item> inside = new ArrayList<>(List.of(organisation));
    Arrays.stream(SocietyGroup.values()).map(this::society).forEach(inside::add);
    Group society =
        new Group(
            "kommunesamfunnet",
            context.word("figur.kommunesamfunnet"),
            context.word("figur.ansvar-samfunn"),
            Look.SOCIETY,
            null,
            List.copyOf(inside),
            COLUMNS);
    edges.add(authorityOver(council, society));
    edges.add(authorityOver(council, organisation));
    Group municipality =
        new Group(
            "kommunen",
            context.model().municipality().name(),
            null,
            Look.FRAME,
            null,
            List.of(council, society));
    return new Graph(
        "kommunen",
        context.word("figur.kommunen.tittel"),
        context.word("figur.kommunen.beskrivelse"),
        Flow.GRID,
        List.of(municipality),
        List.copyOf(edges));
  }

  private Node council() {
    return new Node(
        "kommunestyret",
        context.councilName(),
        context.word("figur.planmyndighet-begge"),
        Look.AUTHORITY,
        councilUnit.map(unit -> context.links().to(Kind.UNIT, unit.id())).orElse(null));
  }

  private Edge authorityOver(Item council, Item part) {
    return new Edge(
        council.id(), part.id(), context.word("pil.planmyndighet"), true, Edge.Kind.FORWARD);
  }

  private Group organisation() {
    List<Item> groups = Arrays.stream(OrganisationGroup.values()).map(this::group).toList();
    edges.add(
        new Edge(
            groups.get(1).id(),
            groups.get(2).id(),
            context.word("pil.uklar-grense"),
            true,
            Edge.Kind.BORDER));
    return new Group(
        "kommuneorganisasjonen",
        context.word("figur.kommuneorganisasjonen"),
        context.word("figur.ansvar-organisasjon"),
        Look.ORGANISATION,
        null,
        groups,
        COLUMNS);
  }

  private Item group(OrganisationGroup group) {
    List<Node> units =
        context.model().units().stream()
            .filter(unit -> unit.group() == group && councilUnit.filter(unit::equals).isEmpty())
            .map(unit -> tied.with(context.box(unit), unit))
            .toList();
    String label = context.word("organisasjon." + group.name());
    return item("organisasjon" + group.name(), label, Look.ORGANISATION, units, 1);
  }

  private Item society(SocietyGroup group) {
    List<Node> actors =
        context.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> tied.with(context.box(actor), actor))
            .toList();
    String label = context.word("samfunn." + group.name());
    return item("samfunn" + group.name(), label, Look.SOCIETY, actors, COLUMNS);
  }

  private static Item item(String id, String label, Look look, List<Node> inside, int columns) {
    if (inside.isEmpty()) {
      return new Node(id, label, null, look, null);
    }
    return new Group(id, label, null, look, null, List.copyOf(inside), columns);
  }
}
