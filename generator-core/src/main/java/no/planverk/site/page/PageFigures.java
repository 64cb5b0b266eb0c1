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

  public static List<Graph> twoPart(PageContext context) {
    Figures figures = figures(context);
    if (context.site().isIntroduction()) {
      return List.of(figures.twoParts());
    }
    return Stream.concat(Stream.of(figures.twoParts()), figures.organisation().stream()).toList();
  }

  public static List<Graph> planSystem(PageContext context) {
    Figures figures = figures(context);
    if (context.site().isIntroduction()) {
      return List.of(figures.planSystem(context.site().today()));
    }
    List<Graph> all =
        new ArrayList<>(
            List.of(figures.planSystem(context.site().today()), figures.planHierarchy()));
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
