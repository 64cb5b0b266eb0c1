package no.planverk.site;

import java.util.List;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.site.page.PageName;

/**
 * A page, decided but not rendered.
 *
 * @param path from the root: ASCII, ends in {@code .html}
 * @param template the template's name without ending, such as {@code plan}
 * @param frame what stands around the content
 * @param view the template's own content: one of this package's view records
 * @param figures the figures on the page
 */
public record Page(String path, String template, Frame frame, Record view, List<Graph> figures) {

  private static final Set<String> FOR_WRONG_ADDRESSES =
      Set.of(PageName.NOT_FOUND.template(), FormerAddresses.TEMPLATE);

  /** Whether people are led to it: all pages but those that answer wrong and former addresses. */
  public boolean isListed() {
    return !FOR_WRONG_ADDRESSES.contains(template);
  }

  /** Its path without the ending: what files that belong to it are named after. */
  public String stem() {
    return path.substring(0, path.lastIndexOf('.'));
  }
}
