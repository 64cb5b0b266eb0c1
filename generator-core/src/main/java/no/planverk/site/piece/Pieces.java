package no.planverk.site.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import no.planverk.diagram.graph.Graph;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;

/** The pieces of a site that pages elsewhere can take in. */
public final class Pieces {

  static final String HEARINGS = "horinger";
  static final List<PageName> FIGURES = List.of(PageName.MUNICIPALITY, PageName.SYSTEM);

  private static final String IN_FOLDER = "plan/";

  private final SiteContext site;
  private final PieceForm form;
  private final PieceWriter top;
  private final PieceWriter below;
  private final List<Piece> all = new ArrayList<>();

  private Pieces(SiteContext site, PieceForm form) {
    this.site = site;
    this.form = form;
    this.top = new PieceWriter(form.at(site, form.path(HEARINGS)));
    this.below = new PieceWriter(form.at(site, form.path(IN_FOLDER + HEARINGS)));
  }

  /**
   * Every piece in both its forms.
   *
   * @param said what the pages of the site say, which have the figures
   */
  public static List<Piece> of(SiteContext site, List<PageContent> said) {
    return Arrays.stream(PieceForm.values()).flatMap(f -> in(f, site, said).stream()).toList();
  }

  private static List<Piece> in(PieceForm form, SiteContext site, List<PageContent> said) {
    Pieces pieces = new Pieces(site, form);
    pieces.add(HEARINGS, pieces.top::hearings, List.of());
    said.stream()
        .filter(page -> FIGURES.stream().anyMatch(page.context()::isAt))
        .filter(page -> !page.figures().isEmpty())
        .forEach(pieces::addFigure);
    for (Plan plan : site.model().plans()) {
      pieces.add(ofPlan(plan), () -> pieces.below.plan(plan), List.of());
    }
    for (Topic topic : Topic.all(form.at(site, form.path(HEARINGS)))) {
      pieces.add(topic.piece(), () -> pieces.below.topic(topic), List.of());
    }
    return pieces.all;
  }

  /** The name of a plan's piece. */
  static String ofPlan(Plan plan) {
    return IN_FOLDER + plan.id();
  }

  /** The first figure of a page is the one the page is about. */
  private void addFigure(PageContent page) {
    Graph figure = page.figures().get(0);
    String path = page.context().path();
    String name = path.substring(0, path.lastIndexOf('.'));
    add(name, () -> top.figure(figure.title()), List.of(figure));
  }

  private void add(String name, Supplier<PieceView> view, List<Graph> figures) {
    String path = form.path(name);
    all.add(new Piece(path, () -> content(path, view.get(), figures)));
  }

  private PageContent content(String path, PieceView view, List<Graph> figures) {
    Head head = new Head(view.title(), "");
    return new PageContent(form.at(site, path), form.template(), head, view, figures);
  }
}
