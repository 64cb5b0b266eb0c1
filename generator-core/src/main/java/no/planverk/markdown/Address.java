package no.planverk.markdown;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.attachment.Attachment;
import no.planverk.markdown.tree.Hidden;
import no.planverk.model.Kind;
import no.planverk.text.Slug;
import no.planverk.text.Telephone;

/**
 * What a link's destination means. Whatever is not plainly one of the allowed forms is refused, so
 * no disguise of a dangerous address has to be known.
 */
sealed interface Address {

  /** The longest destination: one definition can be used by many links. */
  int LONGEST = 2000;

  Pattern WEB = Pattern.compile("//([^/?#]+)([/?#]\\S*)?");

  Pattern HOST = Pattern.compile("([^:]+)(:[0-9]{1,5})?");

  /** One that is written as it is sent, as nearly all are: short, and in letters of ASCII alone. */
  Pattern PLAIN_HOST = Pattern.compile("(?=.{1,63}$)[a-z0-9]++(?:[.-][a-z0-9]++)*+");

  Pattern PLACE = Pattern.compile("#[A-Za-z0-9=&,._-]*$");

  Pattern EMAIL = Pattern.compile("[^\\s@/]+@[^\\s@/]+");

  /** A web page; the host in its ASCII form in {@code href}, as readers see it in {@code host}. */
  record Web(String href, String host) implements Address {}

  /** An e-mail address or a telephone number. */
  record Contact(String href) implements Address {}

  /** Something in the plan model. */
  record InModel(Kind kind, String id) implements Address {}

  /**
   * A file of the author's that is published as it is.
   *
   * @param path its path in the source folder
   * @param fragment the place in it, as browsers know it: {@code #page=3}; may be empty
   */
  record Attached(String path, String fragment) implements Address {}

  /** A heading in the same text. */
  record Inside(String anchor) implements Address {}

  /** None that is allowed; {@code rule} says why, with facts for its message. */
  record Refused(String rule, Map<String, String> facts) implements Address {

    Refused(String rule) {
      this(rule, Map.of());
    }
  }

  static Address of(String destination) {
    int colon = destination.indexOf(':');
    if (destination.isBlank() || destination.equals("#")) {
      return new Refused("lenke-tom");
    }
    if (destination.length() > LONGEST) {
      return new Refused("lenke-for-lang", Map.of("grense", Integer.toString(LONGEST)));
    }
    Optional<Attached> attachment = attached(destination);
    if (attachment.isPresent()) {
      return attachment.get();
    }
    if (Hidden.in(destination) || destination.contains("\\") || destination.startsWith("//")) {
      return new Refused("lenke-ikke-tillatt");
    }
    if (destination.startsWith("#")) {
      return new Inside(destination.substring(1));
    }
    return colon < 0
        ? new Refused("lenke-til-fil")
        : of(destination.substring(0, colon), destination.substring(colon + 1));
  }

  /**
   * A text may write what cannot stand in an address as a browser shows it: {@code %20}. A path has
   * no colon, and nearly all other addresses do.
   */
  private static Optional<Attached> attached(String destination) {
    if (destination.indexOf(':') >= 0) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(destination);
    String fragment = place.find() ? place.group() : "";
    String path = plain(destination.substring(0, destination.length() - fragment.length()));
    return Hidden.in(path)
        ? Optional.empty()
        : Attachment.pathOf(path).map(file -> new Attached(file, fragment));
  }

  private static String plain(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return path;
    }
  }

  private static Address of(String scheme, String rest) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "http", "https" -> web(lower, rest);
      case "mailto", "tel" -> contact(lower, rest);
      default ->
          Kind.ofWord(scheme)
              .map(kind -> inModel(kind, Slug.of(rest)))
              .orElse(new Refused("lenke-ikke-tillatt"));
    };
  }

  private static Address inModel(Kind kind, String id) {
    return id.isEmpty() ? new Refused("lenke-tom") : new InModel(kind, id);
  }

  private static Address contact(String scheme, String rest) {
    boolean reaches =
        scheme.equals("tel") ? Telephone.figures(rest).isPresent() : EMAIL.matcher(rest).matches();
    return reaches ? new Contact(scheme + ":" + rest) : new Refused("lenke-ikke-tillatt");
  }

  private static Address web(String scheme, String rest) {
    Matcher parts = WEB.matcher(rest);
    if (!parts.matches()) {
      return new Refused("lenke-ikke-tillatt");
    }
    String authority = parts.group(1);
    if (authority.contains("@")) {
      return new Refused("lenke-med-brukernavn");
    }
    Matcher host = HOST.matcher(authority);
    if (!host.matches()) {
      return new Refused("lenke-ikke-tillatt");
    }
    String port = host.group(2) == null ? "" : host.group(2);
    String path = parts.group(2) == null ? "" : parts.group(2);
    if (PLAIN_HOST.matcher(host.group(1)).matches()) {
      return new Web(scheme + "://" + host.group(1) + port + path, host.group(1));
    }
    try {
      String ascii = IDN.toASCII(host.group(1), IDN.USE_STD3_ASCII_RULES);
      return new Web(scheme + "://" + ascii + port + path, IDN.toUnicode(ascii));
    } catch (IllegalArgumentException notAHostName) {
      return new Refused("lenke-ikke-tillatt");
    }
  }
}
