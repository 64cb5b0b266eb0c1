package no.planverk.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.render.markup.MarkupPiece.Kind;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/** A heading that has begun and not ended. */
final class OpenHeading {

  private static final Set<String> MAY_HOLD_ALL = Set.of("a", "span");

  private final MarkupPiece tag;
  private final List<MarkupPiece> content = new ArrayList<>();

  OpenHeading(MarkupPiece tag) {
    this.tag = tag;
  }

  void take(MarkupPiece piece) {
    content.add(piece);
  }

  int level() {
    return tag.name().charAt(1) - '0';
  }

  /** Whether it can be led to, and is of a level that is asked for. */
  boolean isListed(int deepest) {
    String id = tag.attribute("id");
    return level() >= 2 && level() <= Math.min(3, deepest) && id != null && !id.isEmpty();
  }

  Heading heading() {
    StringBuilder text = new StringBuilder();
    content.stream()
        .filter(piece -> piece.kind() == Kind.TEXT)
        .forEach(piece -> text.append(piece.source()));
    String id = tag.attributes().getOrDefault("id", "");
    return new Heading(id, new Html(text.toString().strip()), language(), new ArrayList<>());
  }

  /** That of the one element that holds all its words, or its own. */
  private @Nullable String language() {
    List<MarkupPiece> said =
        content.stream()
            .filter(piece -> piece.kind() != Kind.COMMENT && !piece.source().isBlank())
            .toList();
    boolean wholly =
        said.size() == 3
            && MAY_HOLD_ALL.contains(said.get(0).name())
            && said.get(0).attribute("lang") != null
            && said.get(2).ends(said.get(0).name());
    String lang = (wholly ? said.get(0) : tag).attribute("lang");
    return lang == null || lang.isEmpty() ? null : lang;
  }
}
