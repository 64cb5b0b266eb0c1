package no.planverk.site;

import java.util.Locale;
import no.planverk.model.municipality.Logo;
import no.planverk.site.page.SiteContext;

/** The picture that is shown where a page is shared: the coat of arms, or a card of ours. */
public final class SharedPicture {

  /** Where the card lies, from the site's root. */
  public static final String CARD = "delingsbilde.png";

  private SharedPicture() {}

  /** Its path from the site's root. Those that show it draw no SVG. */
  static String of(SiteContext site) {
    Logo logo = site.model().municipality().logo();
    return logo == null || isDrawn(logo.file().path()) ? CARD : site.files().of(logo.file().path());
  }

  private static boolean isDrawn(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }
}
