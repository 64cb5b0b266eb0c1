package no.planverk.site.search;

import java.util.List;
import no.planverk.site.page.TextLink;

/**
 * The search page: without its script, a list of all pages, sorted as Norwegian names are.
 *
 * @param plans the plans' pages
 * @param pages the others
 */
public record SearchView(List<TextLink> plans, List<TextLink> pages) {}
