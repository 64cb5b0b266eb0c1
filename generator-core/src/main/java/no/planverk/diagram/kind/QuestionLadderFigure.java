package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.SystemBox;
import org.jspecify.annotations.Nullable;

/** The questions of the plan and steering system, each with the documents that answer it. */
public final class QuestionLadderFigure {

  private final FigureContext context;

  public QuestionLadderFigure(FigureContext context) {
    this.context = context;
  }

  /** The rungs, from the top. */
  private enum Rung {
    STRATEGI(Look.STRATEGY),
    KOMMUNEPLAN(Look.THEME),
    TEMAPLANER(Look.THEME),
    OKONOMIPLAN(Look.ACTION),
    VIRKSOMHET(Look.ACTION),
    ARSMELDING(Look.ACTION);

    private final Look look;

    Rung(Look look) {
      this.look = look;
    }
  }

  public Graph graph() {
    List<Item> rungs = Arrays.stream(Rung.values()).<Item>map(this::rung).toList();
    List<Edge> edges = new ArrayList<>(context.chain(rungs, "pil.leder-til"));
    Item first = rungs.get(0);
    Item last = rungs.get(rungs.size() - 1);
    edges.add(
        new Edge(
            last.id(), first.id(), context.word("pil.begynner-igjen"), false, Edge.Kind.RETURN));
    return new Graph(
        "sporsmal",
        context.word("figur.sporsmal.tittel"),
        context.word("figur.sporsmal.beskrivelse"),
        Flow.GRID,
        rungs,
        List.copyOf(edges));
  }

  private Node rung(Rung rung) {
    return new Node(
        "sporsmal" + rung.name(),
        context.word("figur.sporsmal." + rung.name()),
        answer(rung),
        rung.look,
        href(rung));
  }

  private String answer(Rung rung) {
    return switch (rung) {
      case STRATEGI -> context.strategy().label();
      case KOMMUNEPLAN -> context.master();
      default -> context.word("figur.sporsmal-svar." + rung.name());
    };
  }

  private @Nullable String href(Rung rung) {
    return rung == Rung.STRATEGI ? context.strategy().href() : context.place(plans(rung));
  }

  private List<Plan> plans(Rung rung) {
    return boxes(rung).flatMap(box -> context.plans().inBox(box).stream()).toList();
  }

  private Stream<SystemBox> boxes(Rung rung) {
    return switch (rung) {
      case KOMMUNEPLAN ->
          context.county()
              ? Stream.of(SystemBox.FOERINGER)
              : Stream.of(SystemBox.SAMFUNNSDEL, SystemBox.AREALDEL);
      case TEMAPLANER -> Stream.of(SystemBox.KOMMUNEDELPLANER, SystemBox.TEMAPLANER);
      case OKONOMIPLAN ->
          Stream.of(SystemBox.HANDLINGSDEL, SystemBox.OEKONOMIPLAN, SystemBox.AARSBUDSJETT);
      case STRATEGI, VIRKSOMHET, ARSMELDING -> Stream.of();
    };
  }
}
