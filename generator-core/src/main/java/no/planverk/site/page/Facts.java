package no.planverk.site.page;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.field.Localized;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Gathers facts under labels, leaving out what is not known. */
public final class Facts {

  private final PageContext context;
  private final List<Fact> facts = new ArrayList<>();

  /** Facts whose labels are the words of keys. */
  public Facts(PageContext context) {
    this.context = context;
  }

  public Facts text(String key, @Nullable String text) {
    return text == null || text.isEmpty() ? this : links(key, List.of(TextLink.plain(text)));
  }

  public Facts said(String key, @Nullable Localized text) {
    TextLink words = context.said(text, null);
    return words.text().isEmpty() ? this : link(key, words);
  }

  public Facts date(String key, @Nullable PlanDate date) {
    return date == null ? this : text(key, context.date(date));
  }

  public Facts link(String key, @Nullable TextLink link) {
    return link == null ? this : links(key, List.of(link));
  }

  /** A tag, with what else is said of it. */
  public Facts tag(String key, @Nullable Tag tag, List<TextLink> more) {
    if (tag == null) {
      return links(key, more);
    }
    facts.add(new Fact(context.word(key), tag, List.copyOf(more)));
    return this;
  }

  public Facts links(String key, List<TextLink> links) {
    if (!links.isEmpty()) {
      facts.add(new Fact(context.word(key), List.copyOf(links)));
    }
    return this;
  }

  public List<Fact> list() {
    return List.copyOf(facts);
  }
}
