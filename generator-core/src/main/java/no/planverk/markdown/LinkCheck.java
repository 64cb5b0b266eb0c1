package no.planverk.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.attachment.Attachment;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.markdown.tree.Hidden;
import no.planverk.text.Nearest;

/** What can be wrong with one link of a text. */
final class LinkCheck {

  private LinkCheck() {}

  static List<Diagnostic> of(Link link, List<Heading> headings, Set<String> files) {
    Address address = Address.of(link.destination());
    if (address instanceof Address.Refused refused) {
      return List.of(error(link, refused.rule(), refused.facts()));
    }
    if (link.text().isBlank()) {
      return List.of(error(link, "lenke-uten-tekst", Map.of()));
    }
    if (address instanceof Address.Inside inside) {
      return heading(link, inside.anchor(), headings);
    }
    if (address instanceof Address.Attached attached) {
      return attachment(link, attached.path(), files);
    }
    return address instanceof Address.Web web ? host(link, web.host()) : List.of();
  }

  private static Diagnostic error(Link link, String rule, Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(more);
    facts.put("lenke", Hidden.shown(link.destination()));
    return new Diagnostic(link.place(), Severity.ERROR, rule, facts);
  }

  private static List<Diagnostic> attachment(Link link, String path, Set<String> files) {
    return files.contains(path)
        ? List.of()
        : List.of(
            Diagnostic.error(
                link.place(),
                "vedlegg-mangler",
                "fil",
                Hidden.shown(path),
                "nærmeste",
                Nearest.to(path, files.stream().filter(Attachment::isOne).sorted().toList())));
  }

  private static List<Diagnostic> heading(Link link, String anchor, List<Heading> headings) {
    if (headings.stream().anyMatch(heading -> heading.anchor().equals(anchor))) {
      return List.of();
    }
    if (headings.isEmpty()) {
      return List.of(error(link, "lenke-uten-overskrifter", Map.of()));
    }
    String known =
        headings.stream().map(heading -> "#" + heading.anchor()).collect(Collectors.joining(", "));
    return List.of(error(link, "lenke-ukjent-overskrift", Map.of("finnes", known)));
  }

  /**
   * Letters of other alphabets can look like ours, so that a link leads elsewhere than it seems.
   */
  private static List<Diagnostic> host(Link link, String host) {
    String strange =
        host.codePoints()
            .filter(letter -> !isUsual(letter))
            .mapToObj(Character::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    return strange.isEmpty()
        ? List.of()
        : List.of(
            Diagnostic.warning(
                link.place(),
                "lenke-uvanlige-tegn",
                "lenke",
                Hidden.shown(link.destination()),
                "tegn",
                Hidden.shown(strange)));
  }

  /** ASCII and the letters a Norwegian domain name can have. */
  private static boolean isUsual(int letter) {
    return letter < 128 || "áàäčçđéèêŋńñóòôöšŧüžæøå".indexOf(letter) >= 0;
  }
}
