package no.planverk.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.tree.PlainText;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Html;
import no.planverk.text.Prose;
import org.commonmark.node.Node;

/**
 * What a parsed text says; it never changes, so it can be read by many threads.
 *
 * <p>The tree it was parsed into is let go of: kept for ten thousand plans it would fill the
 * memory.
 */
public final class Document {

  private final Prose prose;
  private final List<Diagnostic> parsing;
  private final List<Link> links;
  private final List<Picture> pictures;
  private final List<Heading> headings;
  private final List<Passage> paragraphs;
  private final List<Table> tables;
  private final String plainText;
  private final MarkupDraft markup;

  Document(Prose prose, Node root, Positions positions, List<Diagnostic> parsing) {
    Outline outline = new Outline(root);
    this.prose = prose;
    this.parsing = parsing;
    this.links = Passages.links(root, positions);
    this.pictures = Passages.pictures(root, positions, prose.place().file());
    this.headings = outline.headings();
    this.paragraphs = Passages.of(root, positions);
    this.tables = Passages.tables(root, positions);
    this.plainText = PlainText.of(root);
    this.markup = Markup.of(root, outline, prose.place().file());
  }

  /** The links, in reading order, whether they are allowed or not. */
  public List<Link> links() {
    return links;
  }

  /** The things of the plan model that are linked to, in reading order. */
  public List<Link.Item> items() {
    return links.stream().flatMap(link -> link.item().stream()).toList();
  }

  /** The pictures, in reading order, whether they are allowed or not. */
  public List<Picture> pictures() {
    return pictures;
  }

  /** The headings, in reading order. */
  public List<Heading> headings() {
    return headings;
  }

  /** The paragraphs, in reading order; a quotation and the items of a list hold some too. */
  public List<Passage> paragraphs() {
    return paragraphs;
  }

  /** The tables, in reading order. */
  public List<Table> tables() {
    return tables;
  }

  /** The words alone, without any markup; empty for an empty text. */
  public String plainText() {
    return plainText;
  }

  /** Where some words first stand as written; the text's beginning where markup parts them. */
  public Place placeOf(String words) {
    return new Positions(prose).of(words);
  }

  /** The parts under headings written with {@code ##}; what stands before the first is left out. */
  public List<Section> sections() {
    return headings.isEmpty() ? List.of() : Sections.of(prose);
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
    links.forEach(link -> found.addAll(LinkCheck.of(link, headings, files)));
    pictures.forEach(picture -> found.addAll(PictureFaults.of(picture, files)));
    return Collections.unmodifiableList(found);
  }

  /**
   * The text as HTML: what looks like HTML is shown as text, and a link or picture that is not
   * allowed is only its words. A link's title is left out, since few readers can get at it.
   *
   * @param addresses those of things in the model and of pictures
   * @param under the level of the heading the text stands under: its outermost headings come one
   *     level below
   * @param idPrefix put before every id, so that several texts can share a page
   */
  public Html html(Links addresses, int under, String idPrefix) {
    return Html.madeBy(() -> markup.on(new MarkupDraft.Standing(addresses, under, idPrefix)));
  }
}
