package no.planverk.form;

import no.planverk.markdown.Links;
import no.planverk.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The links of a text as seen from anywhere.
 *
 * @param front the same as seen from the front page
 */
record SiteLinks(Links front) implements Links {

  @Override
  public @Nullable String item(Kind kind, String id) {
    String address = front.item(kind, id);
    return address == null ? null : "/" + address;
  }

  @Override
  public @Nullable File attachment(String path) {
    File file = front.attachment(path);
    return file == null ? null : new File("/" + file.href(), file.about());
  }

  @Override
  public @Nullable String picture(String path) {
    String address = front.picture(path);
    return address == null ? null : "/" + address;
  }
}
