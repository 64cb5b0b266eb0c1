package no.planverk.render.svg;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.picture.PictureCheck;

/** A picture of pixels inside an SVG file, as drawing programs embed it. */
final class EmbeddedPicture {
  private static final Pattern DATA =
      Pattern.compile("\\s*data:image/(png|jpeg|jpg|webp);base64,([A-Za-z0-9+/=\\s]*+)");

  private EmbeddedPicture() {}

  /**
   * The same address with a clean picture, by the rules for picture files.
   *
   * @throws SvgRefused where it is another address, or no picture that could be published
   */
  static String clean(String address) throws SvgRefused {
    Matcher data = DATA.matcher(address);
    if (!data.matches()) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, "image");
    }
    String kind = data.group(1);
    byte[] bytes = decoded(data.group(2));
    byte[] clean =
        PictureCheck.of("." + kind, bytes)
            .value()
            .orElseThrow(() -> new SvgRefused(Filtered.Reason.ELEMENT, "image"));
    return "data:image/"
        + kind.replace("jpg", "jpeg")
        + ";base64,"
        + Base64.getEncoder().encodeToString(clean);
  }

  private static byte[] decoded(String letters) throws SvgRefused {
    try {
      return Base64.getMimeDecoder().decode(letters);
    } catch (IllegalArgumentException e) {
      throw new SvgRefused(Filtered.Reason.ELEMENT, "image");
    }
  }
}
