package no.planverk.model;

import java.math.BigDecimal;

/** The work planned for one year. */
public record Effort(
    @Field(value = "år", text = "Året innsatsen gjelder.") Integer year,
    @Field(value = "årsverk", text = "Antall årsverk, for eksempel 0,5.") BigDecimal personYears) {}
