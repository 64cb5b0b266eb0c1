package no.planverk.model.value;

/** The four digits of a municipality, or the two of a county, as text: a leading zero counts. */
public record MunicipalityNumber(String digits) {}
