package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Hidden;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What stands with an address and is seen by nobody: unused definitions, and titles. */
final class Definitions {

  private Definitions() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    List<Diagnostic> found = new ArrayList<>();
    List<Target> used =
        Stream.concat(
                Nodes.all(root, Link.class).stream().map(Target::of),
                Nodes.all(root, Image.class).stream().map(Target::of))
            .toList();
    for (var definition : Nodes.all(root, LinkReferenceDefinition.class)) {
      if (!isComment(definition) && !used.contains(Target.of(definition))) {
        found.add(unused(definition, positions));
      }
    }
    Nodes.all(root, Link.class).forEach(l -> title(l, l.getTitle(), positions, found));
    Nodes.all(root, Image.class).forEach(i -> title(i, i.getTitle(), positions, found));
    return found;
  }

  private record Target(String destination, @Nullable String title) {

    static Target of(Link link) {
      return new Target(link.getDestination(), link.getTitle());
    }

    static Target of(Image image) {
      return new Target(image.getDestination(), image.getTitle());
    }

    static Target of(LinkReferenceDefinition definition) {
      return new Target(definition.getDestination(), definition.getTitle());
    }
  }

  /** {@code [//]: # (words)} is how comments are written where HTML is not allowed. */
  private static boolean isComment(LinkReferenceDefinition definition) {
    return definition.getDestination().equals("#");
  }

  private static Diagnostic unused(LinkReferenceDefinition definition, Positions positions) {
    String label = Objects.requireNonNullElse(definition.getLabel(), "");
    return label.startsWith("^")
        ? Diagnostic.error(
            positions.of(definition), "fotnote-borte", "tekst", definition.getDestination())
        : Diagnostic.warning(positions.of(definition), "lenke-ubrukt", "navn", Hidden.shown(label));
  }

  private static void title(
      Node node, @Nullable String title, Positions positions, List<Diagnostic> found) {
    if (title != null && !title.isBlank()) {
      found.add(
          Diagnostic.warning(
              positions.ofDestination(node), "lenke-tittel", "tittel", Hidden.shown(title)));
    }
  }
}
