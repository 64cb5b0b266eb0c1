package no.planverk.site.page;

import java.util.List;
import java.util.function.Supplier;
import no.planverk.diagram.graph.Graph;
import no.planverk.parallel.Later;

/**
 * What a page says, with nothing around it: the frame is put on last. Where it stands is known at
 * once, and what stands there when somebody asks.
 */
public final class PageContent {

  private final PageContext context;
  private final String template;
  private final Later<Head> head;
  private final Later<Record> view;
  private final List<Graph> figures;

  private PageContent(
      PageContext context,
      String template,
      Later<Head> head,
      Later<Record> view,
      List<Graph> figures) {
    this.context = context;
    this.template = template;
    this.head = head;
    this.view = view;
    this.figures = figures;
  }

  /** A page that says what is known already. */
  public PageContent(
      PageContext context, String template, Head head, Record view, List<Graph> figures) {
    this(context, template, Later.of(() -> head), Later.of(() -> view), figures);
  }

  /** A page without figures, which says what it says when somebody asks. */
  public static PageContent later(
      PageContext context, String template, Supplier<Head> head, Supplier<? extends Record> view) {
    return new PageContent(context, template, Later.of(head), Later.of(view), List.of());
  }

  /** A page of a template, made when somebody asks for anything else of it. */
  public static PageContent later(
      PageContext context, String template, Supplier<PageContent> made) {
    Later<PageContent> page = Later.of(made);
    return new PageContent(
        context,
        template,
        Later.of(() -> page.get().head()),
        Later.of(() -> page.get().view()),
        Later.list(() -> page.get().figures()));
  }

  /** A page with a place of its own, named by its words. */
  public static PageContent of(
      PageContext context, PageName name, Record view, List<Graph> figures) {
    return new PageContent(context, name.template(), head(context, name.key()), view, figures);
  }

  /** The same without figures. */
  public static PageContent of(PageContext context, PageName name, Record view) {
    return of(context, name, view, List.of());
  }

  /** Where it stands. */
  public PageContext context() {
    return context;
  }

  /** The template's name without ending. */
  public String template() {
    return template;
  }

  /** What it is called and about. */
  public Head head() {
    return head.get();
  }

  /** The template's own content. */
  public Record view() {
    return view.get();
  }

  /** The figures on it. */
  public List<Graph> figures() {
    return figures;
  }

  /** What the words {@code tittel.<key>} and {@code beskrivelse.<key>} say. */
  public static Head head(PageContext context, String key) {
    return new Head(context.word("tittel." + key), description(context, key));
  }

  /** What the words {@code beskrivelse.<key>} say of the municipality. */
  public static String description(PageContext context, String key) {
    return context.word("beskrivelse." + key, "kommune", context.model().municipality().name());
  }
}
