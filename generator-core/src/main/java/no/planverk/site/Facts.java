package no.planverk.site;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.Localized;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Gathers facts under labels, leaving out what is not known. */
final class Facts {

  private final Scope scope;
  private final List<Fact> facts = new ArrayList<>();

  /** Facts whose labels are the words of keys. */
  Facts(Scope scope) {
    this.scope = scope;
  }

  Facts text(String key, @Nullable String text) {
    return text == null || text.isEmpty() ? this : links(key, List.of(TextLink.plain(text)));
  }

  Facts said(String key, @Nullable Localized text) {
    TextLink words = scope.said(text, null);
    return words.text().isEmpty() ? this : link(key, words);
  }

  Facts date(String key, @Nullable PlanDate date) {
    return date == null ? this : text(key, scope.date(date));
  }

  Facts link(String key, @Nullable TextLink link) {
    return link == null ? this : links(key, List.of(link));
  }

  /** A tag, with what else is said of it. */
  Facts tag(String key, @Nullable Tag tag, List<TextLink> more) {
    if (tag == null) {
      return links(key, more);
    }
    facts.add(new Fact(scope.word(key), tag, List.copyOf(more)));
    return this;
  }

  Facts links(String key, List<TextLink> links) {
    if (!links.isEmpty()) {
      facts.add(new Fact(scope.word(key), List.copyOf(links)));
    }
    return this;
  }

  List<Fact> list() {
    return List.copyOf(facts);
  }
}
