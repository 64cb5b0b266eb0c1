package no.planverk.site.reference;

import no.planverk.text.Html;

/** A page of running text: the municipality's own pages and the page for wrong addresses. */
public record TextView(Html text) {}
