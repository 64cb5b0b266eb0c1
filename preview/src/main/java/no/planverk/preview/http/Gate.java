package no.planverk.preview.http;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Set;
import no.planverk.preview.file.FileDesk;

/**
 * Lets in the author's own browser, and nobody through it: drafts are nobody else's to read.
 *
 * <p>A page from elsewhere may ask this machine for things. One whose name was made to lead here
 * comes with its own name as {@code Host}; others with their {@code Origin}, or with the browser's
 * word that the question is another site's.
 */
public final class Gate {

  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  public static final int METHOD = 405;
  public static final int NO_LENGTH = 411;
  public static final int TOO_LARGE = 413;
  public static final int TYPE = 415;

  /** A form holds at most some texts of as much as a file may. */
  public static final int MOST_BYTES = 8 << 20;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FORM_WITH_FILE = "multipart/form-data";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Set<String> hosts;
  private final Set<String> forms;
  private final String files;

  /**
   * The gate of a port.
   *
   * @param forms the addresses that take in what a form holds
   * @param files the one of them that takes in files
   */
  public Gate(int port, Set<String> forms, String files) {
    this.forms = forms;
    this.files = files;
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** The status a question is turned away with; 200 where it is let in. */
  public int status(String method, URI address, Headers headers) {
    boolean sends = method.equals("POST") && forms.contains(address.getPath());
    if (!sends && !METHODS.contains(method)) {
      return METHOD;
    }
    if (address.getHost() != null || address.getPath() == null) {
      return BAD;
    }
    if (!address.getPath().startsWith("/") || !isOnce(headers, "Host")) {
      return BAD;
    }
    if (!isKnown(headers) || isOfOthers(headers)) {
      return FORBIDDEN;
    }
    return sends ? sent(headers, address.getPath().equals(files)) : OK;
  }

  /**
   * Whether the author's own browser asks, by a page of its own or by hand. It is told in words why
   * it is turned away; nobody else learns anything.
   */
  public boolean isOwn(URI address, Headers headers) {
    return address.getHost() == null
        && isOnce(headers, "Host")
        && isKnown(headers)
        && !isOfOthers(headers);
  }

  /** What is taken in comes from a page of our own, and every browser says so. */
  private static int sent(Headers headers, boolean file) {
    String site = headers.getFirst("Sec-Fetch-Site");
    if (!isOnce(headers, "Origin") || (site != null && !site.equals("same-origin"))) {
      return FORBIDDEN;
    }
    String type = headers.getFirst("Content-Type");
    if (type == null || !type.split(";", 2)[0].strip().equals(file ? FORM_WITH_FILE : FORM)) {
      return TYPE;
    }
    String length = headers.getFirst("Content-Length");
    if (length == null || !isOnce(headers, "Content-Length") || !length.matches("[0-9]{1,10}")) {
      return NO_LENGTH;
    }
    return Long.parseLong(length) > (file ? FileDesk.MOST_BYTES : MOST_BYTES) ? TOO_LARGE : OK;
  }

  private static boolean isOnce(Headers headers, String name) {
    return headers.getOrDefault(name, List.of()).size() == 1;
  }

  private boolean isKnown(Headers headers) {
    return hosts.contains(headers.getFirst("Host"))
        && headers.getOrDefault("Origin", List.of()).stream().allMatch(this::isOurs);
  }

  private boolean isOurs(String origin) {
    return hosts.stream().anyMatch(host -> origin.equals("http://" + host));
  }

  /** Somebody may follow a link to here; nobody may read what is here into a page of their own. */
  private static boolean isOfOthers(Headers headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    return site != null
        && !OWN.contains(site)
        && !("navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
            && "document".equals(headers.getFirst("Sec-Fetch-Dest")));
  }
}
