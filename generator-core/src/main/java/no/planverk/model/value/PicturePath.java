package no.planverk.model.value;

import no.planverk.diagnostic.Place;

/** A picture in the source folder; in a model without errors the file is there. */
public record PicturePath(String path, Place place) {}
