package no.planverk.model;

/** A colour as {@code #rrggbb}, lower case. */
public record Colour(String hex) {}
