package no.planverk.model;

/** The nine digits of a unit in Enhetsregisteret, with a correct check digit. */
public record OrganisationNumber(String digits) {}
