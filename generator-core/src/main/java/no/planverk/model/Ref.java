package no.planverk.model;

import no.planverk.diagnostic.Place;

/**
 * A reference by id to something in the same model.
 *
 * @param id the id pointed at; in a model without errors something of the kind has it
 * @param place where the reference stands
 * @param <T> the kind of thing pointed at; the reader finds it in the component's declared type
 */
@SuppressWarnings("UnusedTypeParameter")
public record Ref<T extends Identified>(String id, Place place) {}
