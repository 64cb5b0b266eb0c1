package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.Kind;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.model.municipality.Unit;
import no.planverk.model.process.ProcessRole;

/** Who has which role in the work with the strategy, the one who decides at the top. */
public final class RoleChartFigure {

  /** One alone needs no chart. */
  private static final int FEWEST = 2;

  private final FigureContext context;
  private final List<Item> boxes = new ArrayList<>();

  public RoleChartFigure(FigureContext context) {
    this.context = context;
  }

  public Optional<Graph> graph() {
    for (ProcessRole role : context.model().strategy().work().roles()) {
      context.plans().find(role.unit()).ifPresent(unit -> boxes.add(box(unit, role.role())));
    }
    return boxes.size() < FEWEST ? Optional.empty() : Optional.of(withBoxes());
  }

  private Graph withBoxes() {
    return new Graph(
        "roller",
        context.word("figur.roller.tittel"),
        context.word("figur.roller.beskrivelse"),
        Flow.GRID,
        List.copyOf(boxes),
        context.chain(boxes, "pil.rammer"));
  }

  /** A body may have more than one role, and then has a box for each. */
  private Node box(Unit unit, String role) {
    boolean first = boxes.isEmpty();
    Look look = unit.group() == OrganisationGroup.POLITIKERE ? Look.SOCIETY : Look.ORGANISATION;
    return new Node(
        "rolle" + boxes.size(),
        unit.name(),
        role,
        first ? Look.AUTHORITY : look,
        context.links().to(Kind.UNIT, unit.id()));
  }
}
