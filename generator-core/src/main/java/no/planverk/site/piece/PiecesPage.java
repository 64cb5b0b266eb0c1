package no.planverk.site.piece;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.piece.PiecesView.Code;
import no.planverk.site.piece.PiecesView.Item;
import no.planverk.site.piece.PiecesView.Other;
import no.planverk.site.piece.PiecesView.Others;
import no.planverk.text.Quotes;
import no.planverk.text.Xml;
import org.jspecify.annotations.Nullable;

/** Makes the page that shows the pieces and what to copy. */
public final class PiecesPage {

  private final PageContext context;
  private final PieceWriter writer;
  private final List<Item> items = new ArrayList<>();
  private final List<Graph> figures = new ArrayList<>();

  private PiecesPage(PageContext context) {
    this.context = context;
    this.writer = new PieceWriter(context);
  }

  public static PageContent of(PageContext context) {
    PiecesPage page = new PiecesPage(context);
    PieceView hearings = page.writer.hearings();
    page.add("horinger", Pieces.HEARINGS, hearings.title(), hearings, List.of());
    page.addPlans(context.model().plans());
    page.addTopics(Topic.all(context));
    page.addFigure(PageName.MUNICIPALITY, PageFigures.twoPart(context));
    page.addFigure(PageName.SYSTEM, PageFigures.planSystem(context));
    boolean addressed = context.model().municipality().siteAddress() != null;
    PiecesView view = new PiecesView(context.text(PageName.PIECES.key()), addressed, page.items);
    return PageContent.of(context, PageName.PIECES, view, List.copyOf(page.figures));
  }

  /** The first stands for all. */
  private void addPlans(List<Plan> plans) {
    if (!plans.isEmpty()) {
      Plan first = plans.get(0);
      List<Other> others =
          plans.stream().skip(1).map(p -> other(p.name(), Pieces.ofPlan(p))).toList();
      add("plan", Pieces.ofPlan(first), first.name(), writer.plan(first), others);
    }
  }

  private void addTopics(List<Topic> topics) {
    if (!topics.isEmpty()) {
      Topic first = topics.get(0);
      PieceView shown = writer.topic(first);
      List<Other> others = topics.stream().skip(1).map(t -> other(t.name(), t.piece())).toList();
      add("tema", first.piece(), shown.title(), shown, others);
    }
  }

  /** The first figure of a page is the one its piece has. */
  private void addFigure(PageName page, List<Graph> ofPage) {
    Graph figure = ofPage.get(0);
    figures.add(figure);
    add(page.key(), page.key(), context.word("tittel." + page.key()), null, figure.id(), List.of());
  }

  private Other other(String name, String piece) {
    return new Other(name, href(piece));
  }

  private String href(String piece) {
    return context.relative(PieceForm.FRAME.path(piece));
  }

  private void add(String kind, String piece, String title, PieceView shown, List<Other> others) {
    add(kind, piece, title, shown, null, others);
  }

  private void add(
      String kind,
      String piece,
      String title,
      @Nullable PieceView shown,
      @Nullable String figure,
      List<Other> others) {
    String count = Integer.toString(others.size());
    items.add(
        new Item(
            "bit-" + kind,
            new TextLink(context.word("biter." + kind), href(piece)),
            context.word("biter.om." + kind),
            new Code(frame(piece, title), include(piece)),
            shown,
            figure,
            others.isEmpty()
                ? null
                : new Others(context.word("biter.andre", "antall", count), others)));
  }

  private String frame(String piece, String title) {
    String path = PieceForm.FRAME.path(piece);
    String whole = context.whole(path);
    return "<iframe src=\""
        + Xml.escaped(whole == null ? path : whole)
        + "\" title=\""
        + Xml.escaped(Quotes.plain(title))
        + "\" width=\"640\" height=\"480\" loading=\"lazy\"></iframe>";
  }

  private String include(String piece) {
    return "<!--#include virtual=\"" + context.fromServer(PieceForm.INCLUDE.path(piece)) + "\" -->";
  }
}
