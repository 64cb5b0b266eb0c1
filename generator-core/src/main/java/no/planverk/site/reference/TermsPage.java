package no.planverk.site.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.Term;
import no.planverk.model.type.PlanType;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.StandardTerm;
import no.planverk.site.page.TextLink;
import no.planverk.site.reference.TermsView.TermItem;
import no.planverk.text.Language;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.Prose;
import no.planverk.text.Quotes;
import no.planverk.text.Slug;

/**
 * Makes the glossary: our standard words, and the municipality's own in place of or beside them.
 */
public final class TermsPage {

  private TermsPage() {}

  public static PageContent of(PageContext context) {
    Map<String, TermItem> terms = new LinkedHashMap<>();
    for (StandardTerm term : StandardTerm.of(context)) {
      terms.put(
          term.id(), item(context, term.id(), term.name(), term.explanation(), term.language()));
    }
    Language author = context.model().municipality().language();
    for (Term term : context.model().terms()) {
      terms.put(term.id(), item(context, term.id(), term.name(), term.explanation(), author));
    }
    List<TermItem> sorted = new ArrayList<>(terms.values());
    sorted.sort(NorwegianOrder.by(TermItem::name));
    TermsView view =
        new TermsView(context.text("begreper-intro"), letters(sorted), List.copyOf(sorted));
    return PageContent.of(context, PageName.TERMS, view);
  }

  private static List<TextLink> letters(List<TermItem> sorted) {
    Map<String, TextLink> letters = new LinkedHashMap<>();
    for (TermItem term : sorted) {
      String letter = first(Quotes.plain(term.name()));
      letters.putIfAbsent(letter, new TextLink(letter, "#" + term.id()));
    }
    return List.copyOf(letters.values());
  }

  private static String first(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  private static TermItem item(
      PageContext context, String id, String name, Prose explanation, Language language) {
    String anchor = Addresses.anchor(Kind.TERM, id);
    return new TermItem(
        anchor,
        name,
        context.html(explanation, language, 2, Addresses.inside(anchor)),
        context.plans().types().all().stream()
            .filter(type -> type.isPlan() && isCalled(id, type))
            .flatMap(type -> kind(context, type).stream())
            .toList());
  }

  /** Whether a type is what the word says, or one of several kinds of it. */
  private static boolean isCalled(String word, PlanType type) {
    return type.id().equals(word)
        || type.id().startsWith(word + "-")
        || Stream.of(Language.NB, Language.NN)
            .map(language -> Slug.of(type.names().in(language)))
            .anyMatch(word::equals);
  }

  private static Optional<TextLink> kind(PageContext context, PlanType type) {
    int count = context.plans().listedOf(type).size();
    if (count == 0) {
      return Optional.empty();
    }
    String plans =
        count == 1
            ? context.word("figur.antall-en")
            : context.word("figur.antall", "antall", Integer.toString(count));
    String name = context.said(type.names(), null).text();
    return Optional.of(
        new TextLink(
            context.word("begreper.slag", "slag", name, "antall", plans),
            context.item(Kind.PLAN_TYPE, type.id())));
  }
}
