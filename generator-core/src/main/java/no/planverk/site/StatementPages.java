package no.planverk.site;

import java.util.List;
import no.planverk.model.Adoption;
import no.planverk.model.Strategy;
import no.planverk.model.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages on what the site itself is and promises, which stand at the foot of each page.
 */
final class StatementPages {

  /** Their names, in order; each has the words {@code meny.<name>} and a text of its name. */
  static final List<String> NAMES = List.of("om-nettstedet", "tilgjengelighet", "personvern");

  private StatementPages() {}

  static List<Page> of(Material material) {
    return NAMES.stream().map(name -> page(material.from(name + ".html"), name)).toList();
  }

  private static Page page(Scope scope, String name) {
    StatementView view = new StatementView(scope.text(name), facts(scope, name));
    return FixedPage.of(scope, name, "erklaring", view);
  }

  private static List<Fact> facts(Scope scope, String name) {
    return switch (name) {
      case "om-nettstedet" -> document(scope);
      case "tilgjengelighet" -> statement(scope);
      default -> List.of();
    };
  }

  /** What the council adopted: this site only shows it. */
  private static List<Fact> document(Scope scope) {
    Strategy strategy = scope.model().strategy();
    Adoption adopted = strategy.adopted();
    Facts facts =
        new Facts(scope)
            .link("om-nettstedet.dokument", TextLink.plain(strategy.title()))
            .text("fakta.status", Adoptions.sentence(scope))
            .link("om-nettstedet.versjon", version(strategy.version()))
            .date("om-nettstedet.sist-endret", strategy.lastChanged());
    if (adopted != null && adopted.link() != null) {
      facts.link("om-nettstedet.sak", elsewhere(scope.word("om-nettstedet.saken"), adopted.link()));
    }
    return facts.list();
  }

  private static @Nullable TextLink version(@Nullable String version) {
    return version == null ? null : TextLink.plain(version);
  }

  private static List<Fact> statement(Scope scope) {
    WebAddress address = scope.model().municipality().accessibilityStatement();
    return address == null
        ? List.of()
        : new Facts(scope)
            .link(
                "tilgjengelighet.erklaring",
                elsewhere(scope.word("tilgjengelighet.lenke"), address))
            .list();
  }

  private static TextLink elsewhere(String text, WebAddress address) {
    return new TextLink(text, address.value());
  }
}
