package no.planverk.model.value;

import no.planverk.diagnostic.Place;

/**
 * A file in {@code vedlegg/} in the source folder; in a model without errors it is there.
 *
 * @param value its path in the source folder
 * @param place where it is written
 */
public record AttachmentPath(String value, Place place) implements DocumentAddress {}
