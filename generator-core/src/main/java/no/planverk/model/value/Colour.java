package no.planverk.model.value;

/** A colour as {@code #rrggbb}, lower case. */
public record Colour(String hex) {}
