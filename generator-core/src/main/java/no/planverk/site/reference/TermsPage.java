package no.planverk.site.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.model.Kind;
import no.planverk.model.Term;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.StandardTerm;
import no.planverk.site.reference.TermsView.Letter;
import no.planverk.site.reference.TermsView.TermItem;
import no.planverk.text.Language;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.Prose;
import no.planverk.text.Quotes;

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
    TermsView view = new TermsView(context.text("begreper-intro"), letters(sorted));
    return PageContent.of(context, PageName.TERMS, view);
  }

  private static List<Letter> letters(List<TermItem> sorted) {
    Map<String, List<TermItem>> letters = new LinkedHashMap<>();
    for (TermItem term : sorted) {
      letters
          .computeIfAbsent(first(Quotes.plain(term.name())), unused -> new ArrayList<>())
          .add(term);
    }
    return letters.entrySet().stream()
        .map(letter -> new Letter(anchor(letter.getKey()), letter.getKey(), letter.getValue()))
        .toList();
  }

  private static String first(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  /** By its number in Unicode: other ways to write letters in ASCII make one of o and ø. */
  private static String anchor(String letter) {
    return "bokstav-" + Integer.toHexString(letter.codePointAt(0));
  }

  private static TermItem item(
      PageContext context, String id, String name, Prose explanation, Language language) {
    String anchor = Addresses.anchor(Kind.TERM, id);
    return new TermItem(
        anchor, name, context.html(explanation, language, 2, Addresses.inside(anchor)));
  }
}
