package no.planverk.site.reference;

import java.util.List;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.value.WebAddress;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Adoptions;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages on what the site itself is and promises, which stand at the foot of each page.
 */
public final class StatementPages {

  private StatementPages() {}

  /** What the site shows, and how it is made. */
  public static PageContent about(PageContext context) {
    return page(context, PageName.ABOUT, document(context));
  }

  /** What is done so that everyone can use the site. */
  public static PageContent accessibility(PageContext context) {
    return page(context, PageName.ACCESSIBILITY, statement(context));
  }

  /** What the site keeps of those who read it. */
  public static PageContent privacy(PageContext context) {
    return page(context, PageName.PRIVACY, List.of());
  }

  private static PageContent page(PageContext context, PageName name, List<Fact> facts) {
    return PageContent.of(context, name, new StatementView(context.text(name.key()), facts));
  }

  /** What the council adopted: this site only shows it. */
  private static List<Fact> document(PageContext context) {
    Strategy strategy = context.model().strategy();
    Adoption adopted = strategy.adopted();
    Facts facts =
        new Facts(context)
            .link("om-nettstedet.dokument", TextLink.plain(strategy.title()))
            .text("fakta.status", Adoptions.sentence(context))
            .link("om-nettstedet.versjon", version(strategy.version()))
            .date("om-nettstedet.sist-endret", strategy.lastChanged());
    if (adopted != null && adopted.link() != null) {
      facts.link(
          "om-nettstedet.sak",
          context.document(context.word("om-nettstedet.saken"), adopted.link()));
    }
    return facts.list();
  }

  private static @Nullable TextLink version(@Nullable String version) {
    return version == null ? null : TextLink.plain(version);
  }

  private static List<Fact> statement(PageContext context) {
    WebAddress address = context.model().municipality().accessibilityStatement();
    return address == null
        ? List.of()
        : new Facts(context)
            .link(
                "tilgjengelighet.erklaring",
                context.document(context.word("tilgjengelighet.lenke"), address))
            .list();
  }
}
