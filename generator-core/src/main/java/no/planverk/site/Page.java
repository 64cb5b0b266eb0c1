package no.planverk.site;

import java.util.List;
import no.planverk.diagram.Graph;

/**
 * A page, decided but not rendered.
 *
 * @param path from the root: ASCII, ends in {@code .html}
 * @param template the template's name without ending, such as {@code plan}
 * @param frame what stands around the content
 * @param view the template's own content: one of this package's view records
 * @param figures the figures on the page
 */
public record Page(String path, String template, Frame frame, Record view, List<Graph> figures) {}
