package no.planverk.site.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.markdown.Markdown;
import no.planverk.model.Term;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.Slug;

/**
 * A word that we explain, unless the municipality does so itself.
 *
 * @param name the word, in the language of the page or as a quote
 * @param language the language of the explanation
 */
public record StandardTerm(String id, String name, Prose explanation, Language language) {

  /** Those of a site, in the order of the text they are written in. */
  public static List<StandardTerm> of(PageContext context) {
    Language language = context.site().wording().languageOf("begreper");
    Set<String> own =
        context.model().terms().stream().map(Term::id).collect(Collectors.toUnmodifiableSet());
    return Markdown.parse(context.site().wording().text("begreper")).sections().stream()
        .map(
            section ->
                new StandardTerm(
                    Slug.of(section.title()),
                    context.said(section.title(), language),
                    section.content(),
                    language))
        .filter(term -> !own.contains(term.id()))
        .toList();
  }
}
