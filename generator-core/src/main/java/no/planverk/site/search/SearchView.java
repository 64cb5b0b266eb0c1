package no.planverk.site.search;

import java.util.List;
import no.planverk.site.page.TextLink;

/**
 * The search page: without its script, a list of all pages.
 *
 * @param pages every page, sorted as Norwegian names are
 */
public record SearchView(List<TextLink> pages) {}
