package no.planverk.model.value;

/** An e-mail address. */
public record Email(String value) {}
