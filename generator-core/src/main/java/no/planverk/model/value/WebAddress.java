package no.planverk.model.value;

/** An {@code https:} or {@code http:} address. */
public record WebAddress(String value) {}
