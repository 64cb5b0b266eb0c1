package no.planverk.model.value;

/**
 * An amount of Norwegian money.
 *
 * @param amount whole kroner, not negative
 */
public record Kroner(long amount) {}
