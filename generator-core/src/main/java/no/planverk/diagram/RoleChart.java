package no.planverk.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.Graph.Flow;
import no.planverk.model.Kind;
import no.planverk.model.OrganisationGroup;
import no.planverk.model.ProcessRole;
import no.planverk.model.Unit;

/** Who has which role in the work with the strategy, the one who decides at the top. */
final class RoleChart {

  /** One alone needs no chart. */
  private static final int FEWEST = 2;

  private final Figures figures;
  private final List<Item> boxes = new ArrayList<>();

  RoleChart(Figures figures) {
    this.figures = figures;
  }

  Optional<Graph> graph() {
    for (ProcessRole role : figures.model().strategy().work().roles()) {
      figures.plans().find(role.unit()).ifPresent(unit -> boxes.add(box(unit, role.role())));
    }
    return boxes.size() < FEWEST ? Optional.empty() : Optional.of(withBoxes());
  }

  private Graph withBoxes() {
    return new Graph(
        "roller",
        figures.word("figur.roller.tittel"),
        figures.word("figur.roller.beskrivelse"),
        Flow.DOWN,
        List.copyOf(boxes),
        figures.chain(boxes, "pil.rammer"));
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
        figures.links().to(Kind.UNIT, unit.id()));
  }
}
