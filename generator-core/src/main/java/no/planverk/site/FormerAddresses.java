package no.planverk.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.ExtraPage;
import no.planverk.model.Model;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.FormerAddress;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.TextLink;

/** Keeps former addresses alive, as ids are renamed. */
final class FormerAddresses {

  static final String TEMPLATE = "flyttet";

  private FormerAddresses() {}

  /** The pages that lead on from former addresses. */
  static List<PageContent> pages(SiteContext site) {
    return Addresses.former(site.model()).stream().map(move -> page(site, move)).toList();
  }

  private static PageContent page(SiteContext site, FormerAddress move) {
    PageContext context = new PageContext(site, move.from());
    FormerAddressView view =
        new FormerAddressView(new TextLink(move.title(), context.href(move.to())));
    Head head =
        new Head(
            context.word("tittel.flyttet"),
            context.word("beskrivelse.flyttet", "side", move.title()));
    return new PageContent(context, TEMPLATE, head, view, List.of());
  }

  /** A finding for each former id whose address some page has now, or another former id. */
  static List<Diagnostic> taken(Model model, Set<String> paths) {
    Set<String> known = new HashSet<>(paths);
    List<Diagnostic> found = new ArrayList<>();
    for (Plan plan : model.plans()) {
      found.addAll(taken(plan, plan.formerIds(), Addresses::plan, known));
    }
    for (ExtraPage page : model.pages()) {
      found.addAll(taken(page, page.formerIds(), Addresses::page, known));
    }
    return found;
  }

  private static List<Diagnostic> taken(
      Identified thing,
      List<FormerId> formerIds,
      UnaryOperator<String> address,
      Set<String> known) {
    return formerIds.stream()
        .filter(old -> !known.add(address.apply(old.id())))
        .map(
            old ->
                Diagnostic.error(
                    thing.origin().at("tidligere-id"),
                    "tidligere-id-opptatt",
                    "navn",
                    thing.name(),
                    "id",
                    old.id()))
        .toList();
  }
}
