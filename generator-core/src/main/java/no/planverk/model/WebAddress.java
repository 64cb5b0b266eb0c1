package no.planverk.model;

/** An {@code https:} or {@code http:} address. */
public record WebAddress(String value) {}
