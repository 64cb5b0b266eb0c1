package no.planverk.model.value;

/** The four digits of a municipality, as text: a leading zero counts. */
public record MunicipalityNumber(String digits) {}
