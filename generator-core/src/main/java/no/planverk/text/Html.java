package no.planverk.text;

/** Markup that is safe to put into a page as it is; made only by our own renderers. */
public record Html(String markup) {}
