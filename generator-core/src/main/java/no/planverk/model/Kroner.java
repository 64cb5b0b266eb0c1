package no.planverk.model;

/**
 * An amount of Norwegian money.
 *
 * @param amount whole kroner, not negative
 */
public record Kroner(long amount) {}
