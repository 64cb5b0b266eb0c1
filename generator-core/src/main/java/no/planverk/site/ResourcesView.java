package no.planverk.site;

/**
 * What the plans take.
 *
 * @param intro how to read the page
 */
public record ResourcesView(String intro) {}
