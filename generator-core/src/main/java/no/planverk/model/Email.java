package no.planverk.model;

/** An e-mail address. */
public record Email(String value) {}
