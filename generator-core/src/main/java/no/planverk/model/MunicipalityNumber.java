package no.planverk.model;

/** The four digits of a municipality, as text: a leading zero counts. */
public record MunicipalityNumber(String digits) {}
