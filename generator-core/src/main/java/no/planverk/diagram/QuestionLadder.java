package no.planverk.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.planverk.diagram.Graph.Flow;
import no.planverk.model.Plan;
import no.planverk.model.SystemBox;
import org.jspecify.annotations.Nullable;

/** The questions of the plan and steering system, each with the documents that answer it. */
final class QuestionLadder {

  private final Figures figures;

  QuestionLadder(Figures figures) {
    this.figures = figures;
  }

  /** The rungs, from the top. */
  private enum Rung {
    STRATEGI(Look.STRATEGY),
    KOMMUNEPLAN(Look.THEME, SystemBox.SAMFUNNSDEL, SystemBox.AREALDEL),
    TEMAPLANER(Look.THEME, SystemBox.KOMMUNEDELPLANER, SystemBox.TEMAPLANER),
    OKONOMIPLAN(
        Look.ACTION, SystemBox.HANDLINGSDEL, SystemBox.OEKONOMIPLAN, SystemBox.AARSBUDSJETT),
    VIRKSOMHET(Look.ACTION),
    ARSMELDING(Look.ACTION);

    private final Look look;
    private final List<SystemBox> boxes;

    Rung(Look look, SystemBox... boxes) {
      this.look = look;
      this.boxes = List.of(boxes);
    }
  }

  Graph graph() {
    List<Item> rungs = Arrays.stream(Rung.values()).<Item>map(this::rung).toList();
    List<Edge> edges = new ArrayList<>(figures.chain(rungs, "pil.leder-til"));
    Item first = rungs.get(0);
    Item last = rungs.get(rungs.size() - 1);
    edges.add(
        new Edge(last.id(), first.id(), figures.word("pil.begynner-igjen"), false, Edge.Kind.RETURN));
    return new Graph(
        "sporsmal",
        figures.word("figur.sporsmal.tittel"),
        figures.word("figur.sporsmal.beskrivelse"),
        Flow.DOWN,
        rungs,
        List.copyOf(edges));
  }

  private Node rung(Rung rung) {
    return new Node(
        "sporsmal" + rung.name(),
        figures.word("figur.sporsmal." + rung.name()),
        answer(rung),
        rung.look,
        href(rung));
  }

  private String answer(Rung rung) {
    return switch (rung) {
      case STRATEGI -> figures.strategy().label();
      case KOMMUNEPLAN -> figures.master();
      default -> figures.word("figur.sporsmal-svar." + rung.name());
    };
  }

  private @Nullable String href(Rung rung) {
    if (rung == Rung.STRATEGI) {
      return figures.strategy().href();
    }
    List<SystemBox> boxes =
        rung == Rung.KOMMUNEPLAN && figures.county() ? List.of(SystemBox.FOERINGER) : rung.boxes;
    List<Plan> plans =
        boxes.stream().flatMap(box -> figures.plans().inBox(box).stream()).toList();
    return figures.place(plans);
  }
}
