package no.planverk.diagram.graph;

import no.planverk.model.Kind;
import org.jspecify.annotations.Nullable;

/** Knows the address of what a figure shows, as seen from the page the figure stands on. */
@FunctionalInterface
public interface FigureLinks {

  /**
   * The relative address of something.
   *
   * @param kind what it is; {@link Kind#PAGE} also stands for the site's own pages, such as {@code
   *     planer}
   * @param id its id; of a page, its file name without ending
   * @return null where it has no place of its own: it is then shown without a link
   */
  @Nullable String to(Kind kind, String id);
}
