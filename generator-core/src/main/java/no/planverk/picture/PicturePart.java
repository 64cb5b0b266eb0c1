package no.planverk.picture;

/**
 * A piece of a picture file, cut where its format says that pieces begin and end.
 *
 * @param start where it begins
 * @param end where the next one begins
 * @param what what it is to the one who looks at the picture
 */
record PicturePart(int start, int end, What what) {

  /** What a piece of a file is for. */
  enum What {
    /** Needed to draw the picture as it was meant. */
    PICTURE,
    /** Position, camera and time, as cameras write them; it may say which way is up. */
    EXIF,
    /** Any other words about the picture, or what lies after its end. */
    OTHER
  }

  int length() {
    return end - start;
  }
}
