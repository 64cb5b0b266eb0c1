package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.parallel.Artifact;
import no.planverk.site.page.FormerAddress;
import no.planverk.site.page.PageName;

/**
 * Former addresses as rules for web servers, which answer sooner than the pages left behind; they
 * hold in whatever folder the site is published. None where nothing has moved.
 *
 * <p>No empty folder is let through, and none with a backslash or a line end: an address that
 * begins with two slashes, or a slash and a backslash, would send people to another server.
 */
final class Redirects {

  private static final String FOLDERS = "^(/(?:[^/\\x5c\\x00-\\x1f]+/)*)";
  private static final String PLANS = PageName.PLANS.folder();

  private Redirects() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    List<FormerAddress> moves = toWrite.site().moves();
    return moves.isEmpty()
        ? List.of()
        : List.of(
            rules("nginx.conf", moves, Redirects::nginx),
            rules("apache.conf", moves, Redirects::apache));
  }

  private static Artifact rules(
      String name, List<FormerAddress> moves, Function<FormerAddress, String> rule) {
    return new Artifact(
        "omdirigering/" + name,
        () ->
            moves.stream()
                .map(move -> rule.apply(move) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String nginx(FormerAddress move) {
    return "rewrite " + pattern(move) + "$ $1" + move.to() + " permanent;";
  }

  private static String apache(FormerAddress move) {
    return "RedirectMatch 301 " + pattern(move) + "$ $1" + move.to();
  }

  /**
   * Paths hold letters, digits, hyphens and slashes besides the dot. A page of the former name
   * among the plans is another page.
   */
  private static String pattern(FormerAddress move) {
    String elsewhere = move.from().startsWith(PLANS) ? "" : "(?<!/" + PLANS + ")";
    return FOLDERS + elsewhere + move.from().replace(".", "\\.");
  }
}
