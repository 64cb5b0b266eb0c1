package no.planverk.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.tree.Dialect;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.PlainText;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Html;
import no.planverk.text.Prose;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** A parsed text; it never changes, so it can be read by many threads. */
public final class Document {

  private final Prose prose;
  private final Node root;
  private final List<Diagnostic> parsing;
  private final Positions positions;
  private final Outline outline;

  Document(Prose prose, Node root, List<Diagnostic> parsing) {
    this.prose = prose;
    this.root = root;
    this.parsing = parsing;
    this.positions = new Positions(prose);
    this.outline = new Outline(root);
  }

  /** The links, in reading order, whether they are allowed or not. */
  public List<Link> links() {
    return Nodes.all(root, org.commonmark.node.Link.class).stream()
        .map(
            link ->
                new Link(link.getDestination(), PlainText.of(link), positions.ofDestination(link)))
        .toList();
  }

  /** The things of the plan model that are linked to, in reading order. */
  public List<Link.Item> items() {
    return links().stream().flatMap(link -> link.item().stream()).toList();
  }

  /** The pictures, in reading order, whether they are allowed or not. */
  public List<Picture> pictures() {
    return Nodes.all(root, Image.class).stream()
        .map(
            image ->
                new Picture(
                    image.getDestination(),
                    PicturePaths.resolve(prose.place().file(), image.getDestination()),
                    PlainText.of(image),
                    positions.ofDestination(image)))
        .toList();
  }

  /** The headings, in reading order. */
  public List<Heading> headings() {
    return outline.headings();
  }

  /** The paragraphs, in reading order; a quotation and the items of a list hold some too. */
  public List<Passage> paragraphs() {
    return Passages.of(root, positions);
  }

  /** The tables, in reading order. */
  public List<Table> tables() {
    return Passages.tables(root, positions);
  }

  /** The words alone, without any markup; empty for an empty text. */
  public String plainText() {
    return PlainText.of(root);
  }

  /** Where some words first stand as written; the text's beginning where markup parts them. */
  public Place placeOf(String words) {
    return positions.of(words);
  }

  /** The parts under headings written with {@code ##}; what stands before the first is left out. */
  public List<Section> sections() {
    List<org.commonmark.node.Heading> starts =
        outline.nodes().stream().filter(heading -> heading.getLevel() <= 2).toList();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).getLevel() == 2) {
        int end = i + 1 < starts.size() ? firstLine(starts.get(i + 1)) : Integer.MAX_VALUE;
        sections.add(section(starts.get(i), end));
      }
    }
    return Collections.unmodifiableList(sections);
  }

  private Section section(org.commonmark.node.Heading start, int end) {
    Heading heading = outline.of(start);
    return new Section(heading.text(), heading.anchor(), positions.lines(lastLine(start) + 1, end));
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    return node.getSourceSpans().get(node.getSourceSpans().size() - 1).getLineIndex();
  }

  /**
   * What is wrong with the text: addresses that are not allowed, files that are not there, links to
   * headings it does not have, parts too long to parse. Whether {@link #items()} exist is for those
   * who know the model.
   *
   * @param files the paths of the pictures and attachments in the source folder
   */
  public List<Diagnostic> check(Set<String> files) {
    List<Diagnostic> found = new ArrayList<>(parsing);
    links().forEach(link -> found.addAll(LinkCheck.of(link, headings(), files)));
    pictures().forEach(picture -> found.addAll(PictureFaults.of(picture, files)));
    return Collections.unmodifiableList(found);
  }

  /**
   * The text as HTML: what looks like HTML is shown as text, and a link or picture that is not
   * allowed is only its words. A link's title is left out, since few readers can get at it.
   *
   * @param links the addresses of things in the model and of pictures
   * @param under the level of the heading the text stands under: its outermost headings come one
   *     level below
   * @param idPrefix put before every id, so that several texts can share a page
   */
  public Html html(Links links, int under, String idPrefix) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(Dialect.rendered())
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .nodeRendererFactory(
                context -> new LinkRenderer(context, links, prose.place().file(), idPrefix))
            .nodeRendererFactory(context -> new HeadingRenderer(context, outline, under, idPrefix))
            .nodeRendererFactory(context -> new TableRenderer(context, outline, idPrefix))
            .build();
    return new Html(renderer.render(root));
  }
}
