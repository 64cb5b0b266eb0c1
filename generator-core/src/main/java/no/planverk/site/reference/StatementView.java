package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.text.Html;

/**
 * A page on what the site itself promises.
 *
 * @param text the standard text
 * @param facts what the municipality has told of itself; empty where it has told nothing
 */
public record StatementView(Html text, List<Fact> facts) {}
