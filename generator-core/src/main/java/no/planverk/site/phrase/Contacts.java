package no.planverk.site.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.municipality.Contact;
import no.planverk.model.value.WebAddress;
import no.planverk.site.page.TextLink;
import no.planverk.text.Telephone;
import org.jspecify.annotations.Nullable;

/** The ways to reach a municipality, as people read them. */
public final class Contacts {

  private Contacts() {}

  /** Each way on one line, as a link where it can be one; empty where none is known. */
  public static List<TextLink> of(@Nullable Contact contact) {
    List<TextLink> lines = new ArrayList<>();
    if (contact != null) {
      Stream.ofNullable(contact.email())
          .forEach(email -> lines.add(new TextLink(email.value(), "mailto:" + email.value())));
      Stream.ofNullable(contact.phone())
          .forEach(
              phone ->
                  lines.add(
                      new TextLink(
                          phone, Telephone.figures(phone).map(n -> "tel:" + n).orElse(null))));
      Stream.ofNullable(contact.address())
          .forEach(address -> lines.add(new TextLink(address, null)));
      Stream.ofNullable(contact.website())
          .forEach(site -> lines.add(new TextLink(spoken(site), site.value())));
    }
    return List.copyOf(lines);
  }

  /** An address as people say it: {@code https://www.gol.kommune.no/} is "gol.kommune.no". */
  private static String spoken(WebAddress address) {
    return address.value().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
