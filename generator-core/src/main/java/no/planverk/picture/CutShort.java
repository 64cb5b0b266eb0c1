package no.planverk.picture;

/** A picture file ends, or goes astray, before its picture does; only travels in this package. */
final class CutShort extends Exception {
  CutShort() {
    super("the picture ends too soon");
  }
}
