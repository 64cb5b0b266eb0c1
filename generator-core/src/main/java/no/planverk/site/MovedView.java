package no.planverk.site;

/** The page left behind at a former address: it leads on to the new one. */
public record MovedView(TextLink target) {}
