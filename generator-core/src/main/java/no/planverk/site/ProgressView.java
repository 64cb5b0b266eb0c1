package no.planverk.site;

/**
 * When things happen.
 *
 * @param intro how to read the page
 */
public record ProgressView(String intro) {}
