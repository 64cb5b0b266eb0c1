package no.planverk.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.Figures;
import no.planverk.diagram.graph.FigureLinks;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.kind.FigureContext;
import no.planverk.model.Kind;

/** Chooses the figures of each page. */
public final class PageFigures {

  private PageFigures() {}

  /** The front page: how the plans hang together. */
  public static List<Graph> front(PageContext context) {
    return planSystem(context);
  }

  public static List<Graph> twoPart(PageContext context) {
    Figures figures = figures(context);
    if (context.site().isIntroduction()) {
      return List.of(figures.twoParts());
    }
    return Stream.concat(Stream.of(figures.twoParts()), figures.organisation().stream()).toList();
  }

  /** The page of the plan system: the system itself. */
  public static List<Graph> planSystem(PageContext context) {
    return List.of(figures(context).planSystem(context.site().today()));
  }

  /** The page of its other figures: the plans in it one by one, and what it is made of. */
  public static List<Graph> planSystemCloser(PageContext context) {
    Figures figures = figures(context);
    List<Graph> all = new ArrayList<>(List.of(figures.planHierarchy()));
    figures.guidance().ifPresent(all::add);
    all.addAll(List.of(figures.planMatrix(), figures.levels(), figures.questions()));
    figures.planProcess().ifPresent(all::add);
    return List.copyOf(all);
  }

  /** The page of the strategy: who does what in the work with it. */
  public static List<Graph> strategy(PageContext context) {
    return figures(context).roles().stream().toList();
  }

  /** The page of participation: the steps of the strategy's own process. */
  public static List<Graph> participation(PageContext context) {
    return figures(context).strategyProcess(context.site().today()).stream().toList();
  }

  /** The page of the goals: all of them, and then each focus area that has more to show. */
  public static List<Graph> goals(PageContext context) {
    Figures figures = figures(context);
    Stream<Graph> trees =
        context.model().focusAreas().stream().flatMap(area -> figures.goalTree(area).stream());
    return Stream.concat(figures.goalOverview().stream(), trees).toList();
  }

  private static Figures figures(PageContext context) {
    return new Figures(
        new FigureContext(
            context.model(), context.plans(), context.site().wording(), links(context)));
  }

  private static FigureLinks links(PageContext context) {
    return (kind, id) -> kind == Kind.PAGE ? context.href(PageName.of(id)) : context.item(kind, id);
  }
}
