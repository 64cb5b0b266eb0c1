package no.planverk.model.field;

/**
 * An id something had before, and may still be linked to by.
 *
 * @param id lower-case letters, digits and hyphens
 */
public record FormerId(String id) {}
