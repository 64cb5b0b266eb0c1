package no.planverk.site;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.planverk.diagram.graph.Graph;
import no.planverk.parallel.Later;
import no.planverk.site.page.PageName;

/** A page, decided but not rendered; where it stands is known before what stands there. */
public final class Page {

  private static final Set<String> FOR_WRONG_ADDRESSES =
      Set.of(PageName.NOT_FOUND.template(), FormerAddresses.TEMPLATE);

  private final String path;
  private final String template;
  private final Supplier<Frame> frame;
  private final Supplier<Record> view;
  private final List<Graph> figures;

  /** A page whose frame and content are found when somebody asks for them. */
  Page(
      String path,
      String template,
      Supplier<Frame> frame,
      Supplier<Record> view,
      List<Graph> figures) {
    this.path = path;
    this.template = template;
    this.frame = Later.of(frame);
    this.view = view;
    this.figures = figures;
  }

  /** A page of which all is known. */
  public Page(String path, String template, Frame frame, Record view, List<Graph> figures) {
    this(path, template, () -> frame, () -> view, figures);
  }

  /** Its path from the root: ASCII, ends in {@code .html}. */
  public String path() {
    return path;
  }

  /** The template's name without ending, such as {@code plan}. */
  public String template() {
    return template;
  }

  /** What stands around the content. */
  public Frame frame() {
    return frame.get();
  }

  /** The template's own content: a view record of the page's room. */
  public Record view() {
    return view.get();
  }

  /** The figures on the page. */
  public List<Graph> figures() {
    return figures;
  }

  /** Whether people are led to it: all pages but those that answer wrong and former addresses. */
  public boolean isListed() {
    return !FOR_WRONG_ADDRESSES.contains(template);
  }

  /** Its path without the ending: what files that belong to it are named after. */
  public String stem() {
    return path.substring(0, path.lastIndexOf('.'));
  }
}
