package no.planverk.markdown;

import java.util.Set;
import no.planverk.markdown.tree.PlainText;
import no.planverk.text.Xml;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Writes links and pictures, or their words alone where the address is not allowed. */
final class LinkRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final String file;
  private final MarkupDraft draft;

  LinkRenderer(HtmlNodeRendererContext context, String file, MarkupDraft draft) {
    this.context = context;
    this.file = file;
    this.draft = draft;
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
    PicturePaths.resolve(file, image.getDestination())
        .ifPresentOrElse(
            path -> draft.leave(context.getWriter(), page -> picture(page.links(), path, words)),
            () -> context.getWriter().text(words));
  }

  /** Addresses on the site need no escapes of addresses. */
  private static String picture(Links links, String path, String words) {
    String source = links.picture(path);
    return source == null
        ? Xml.escaped(words)
        : "<img src=\"" + Xml.escaped(source) + "\" alt=\"" + Xml.escaped(words) + "\" />";
  }

  private void link(Link link) {
    Address address = Address.of(link.getDestination());
    if (address instanceof Address.InModel item) {
      draft.leave(context.getWriter(), page -> start(href(page, item)));
      words(link);
      draft.leave(context.getWriter(), page -> href(page, item) == null ? "" : "</a>");
    } else if (address instanceof Address.Attached attached) {
      draft.leave(context.getWriter(), page -> start(href(page, attached)));
      words(link);
      draft.leave(context.getWriter(), page -> end(page, attached));
    } else if (address instanceof Address.Inside inside) {
      context.getWriter().raw("<a href=\"#");
      draft.leave(context.getWriter(), MarkupDraft.Standing::idPrefix);
      context.getWriter().raw(encoded(inside.anchor()) + "\">");
      words(link);
      context.getWriter().raw("</a>");
    } else {
      String href = elsewhere(address);
      context.getWriter().raw(start(href == null ? null : context.encodeUrl(href)));
      words(link);
      context.getWriter().raw(href == null ? "" : "</a>");
    }
  }

  private String encoded(String address) {
    return Xml.escaped(context.encodeUrl(address));
  }

  private static @Nullable String href(MarkupDraft.Standing page, Address.InModel item) {
    return page.links().item(item.kind(), item.id());
  }

  private @Nullable String href(MarkupDraft.Standing page, Address.Attached attached) {
    Links.File file = page.links().attachment(attached.path());
    return file == null ? null : context.encodeUrl(file.href() + attached.fragment());
  }

  /** Whoever follows a link to a file is told what comes, and how much of it. */
  private static String end(MarkupDraft.Standing page, Address.Attached attached) {
    Links.File file = page.links().attachment(attached.path());
    return file == null ? "" : Xml.escaped(" (" + file.about() + ")") + "</a>";
  }

  private static String start(@Nullable String href) {
    return href == null ? "" : "<a href=\"" + Xml.escaped(href) + "\">";
  }

  private void words(Link link) {
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static @Nullable String elsewhere(Address address) {
    if (address instanceof Address.Web web) {
      return web.href();
    }
    return address instanceof Address.Contact contact ? contact.href() : null;
  }
}
