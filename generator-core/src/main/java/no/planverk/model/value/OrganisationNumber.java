package no.planverk.model.value;

/** The nine digits of a unit in Enhetsregisteret, with a correct check digit. */
public record OrganisationNumber(String digits) {}
