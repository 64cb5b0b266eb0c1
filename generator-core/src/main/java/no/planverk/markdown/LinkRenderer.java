package no.planverk.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.planverk.markdown.tree.PlainText;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Writes links and pictures, or their words alone where the address is not allowed. */
final class LinkRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final Links links;
  private final String file;
  private final String idPrefix;

  LinkRenderer(HtmlNodeRendererContext context, Links links, String file, String idPrefix) {
    this.context = context;
    this.links = links;
    this.file = file;
    this.idPrefix = idPrefix;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, Image.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Image image) {
      picture(image);
    } else if (node instanceof Link link) {
      link(link);
    }
  }

  private void picture(Image image) {
    String words = PlainText.of(image);
    String source =
        PicturePaths.resolve(file, image.getDestination()).map(links::picture).orElse(null);
    if (source == null) {
      context.getWriter().text(words);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", context.encodeUrl(source));
    attributes.put("alt", words);
    context.getWriter().tag("img", attributes, true);
  }

  private void link(Link link) {
    String href = href(Address.of(link.getDestination()));
    if (href != null) {
      context.getWriter().tag("a", Map.of("href", context.encodeUrl(href)));
    }
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    if (Address.of(link.getDestination()) instanceof Address.Attached attached) {
      about(links.attachment(attached.path()));
    }
    if (href != null) {
      context.getWriter().tag("/a");
    }
  }

  /** Whoever follows a link to a file is told what comes, and how much of it. */
  private void about(Links.@Nullable File file) {
    if (file != null) {
      context.getWriter().text(" (" + file.about() + ")");
    }
  }

  private @Nullable String href(Address address) {
    if (address instanceof Address.InModel item) {
      return links.item(item.kind(), item.id());
    }
    if (address instanceof Address.Attached attached) {
      Links.File file = links.attachment(attached.path());
      return file == null ? null : file.href() + attached.fragment();
    }
    if (address instanceof Address.Inside inside) {
      return "#" + idPrefix + inside.anchor();
    }
    if (address instanceof Address.Web web) {
      return web.href();
    }
    return address instanceof Address.Contact contact ? contact.href() : null;
  }
}
