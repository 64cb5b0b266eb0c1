package no.planverk.render.figure;

import java.awt.geom.Rectangle2D;

/** Where an item stands in a figure, and what is written on it there. */
record Place(Rectangle2D box, Lines lines) {
  static final Place NONE = new Place(Box.at(0, 0, 0, 0), Lines.NONE);
}
