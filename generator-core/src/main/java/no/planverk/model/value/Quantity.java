package no.planverk.model.value;

import java.math.BigDecimal;

/**
 * A measured figure, as an indicator shows it.
 *
 * @param value can be negative
 */
public record Quantity(BigDecimal value) {}
