package no.planverk.site;

import no.planverk.site.page.TextLink;

/** The page left behind at a former address: it leads on to the new one. */
public record FormerAddressView(TextLink target) {}
