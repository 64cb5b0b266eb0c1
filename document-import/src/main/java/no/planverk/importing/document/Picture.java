package no.planverk.importing.document;

/**
 * A picture.
 *
 * @param extension what its file name ends in, without the dot, in small letters
 * @param alt what it shows, in the author's words; may be empty
 */
public record Picture(String place, String extension, byte[] bytes, String alt)
    implements Block, Unit {

  @Override
  public String words() {
    return alt.isBlank() ? "[" + extension + "]" : alt;
  }
}
