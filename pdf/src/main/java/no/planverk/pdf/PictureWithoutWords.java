package no.planverk.pdf;

/** A picture that those who listen would not know of: no document is made with it. */
public final class PictureWithoutWords extends RuntimeException {

  private final String picture;

  PictureWithoutWords(String picture) {
    super("a picture without alternative text: " + picture);
    this.picture = picture;
  }

  /** The address it stands with in the page. */
  public String picture() {
    return picture;
  }
}
