package no.planverk.model;

/** What an indicator showed one year. */
public record YearValue(
    @Field(value = "år", year = true, text = "Året.") Integer year,
    @Field(value = "verdi", text = "Tallet det året.") Quantity value) {}
