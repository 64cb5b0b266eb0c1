package no.planverk.render.figure;

/** Where an item stands in a figure, and what is written on it there. */
record Place(Box box, Lines lines) {
  static final Place NONE = new Place(Box.NONE, Lines.NONE);
}
