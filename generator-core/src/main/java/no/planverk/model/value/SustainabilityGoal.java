package no.planverk.model.value;

/**
 * One of the UN's sustainable development goals.
 *
 * @param number 1–17
 */
public record SustainabilityGoal(int number) {}
