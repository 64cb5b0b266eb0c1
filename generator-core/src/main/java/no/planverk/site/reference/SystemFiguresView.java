package no.planverk.site.reference;

import no.planverk.site.page.TextLink;

/**
 * The figures that show the plan system closer.
 *
 * @param system the way to the system itself
 */
public record SystemFiguresView(TextLink system) {}
