package no.planverk.render.svg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** The author's pictures, made safe to publish: SVG goes through our own filter. */
public final class SafePictures {

  private static final String THEME = "tema/";

  private SafePictures() {}

  /**
   * The pictures by path, without those that cannot be published and those of the theme, which is
   * trusted and published as it is; there is always a value.
   */
  public static Checked<Map<String, byte[]>> of(Map<String, byte[]> pictures) {
    Map<String, byte[]> safe = new TreeMap<>();
    List<Diagnostic> found = new ArrayList<>();
    pictures.forEach(
        (path, bytes) -> {
          if (path.startsWith(THEME)) {
            return;
          }
          if (!path.endsWith(".svg")) {
            safe.put(path, bytes);
            return;
          }
          Filtered filtered = SvgFilter.picture(bytes);
          if (filtered instanceof Filtered.Clean clean) {
            safe.put(path, clean.svg().getBytes(StandardCharsets.UTF_8));
            if (clean.cut() > 0) {
              found.add(cut(path, clean.cut()));
            }
          } else if (filtered instanceof Filtered.Refused refused) {
            found.add(refusal(path, refused));
          }
        });
    return Checked.of(safe, found);
  }

  private static Diagnostic cut(String path, int bytes) {
    return Diagnostic.info(Place.startOf(path), "bilde-metadata", "bytes", Integer.toString(bytes));
  }

  private static Diagnostic refusal(String path, Filtered.Refused refused) {
    String rule = "svg-" + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Place place = new Place(path, refused.line(), refused.column());
    return Diagnostic.error(place, rule, "hva", refused.detail());
  }
}
