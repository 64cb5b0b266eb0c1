package no.planverk.site.search;

import java.util.ArrayList;
import java.util.List;
import no.planverk.markdown.Markdown;
import no.planverk.model.need.Indicator;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.Sentences;
import org.jspecify.annotations.Nullable;

/** What something says, gathered as one text. */
final class Said {

  private final PageContext context;
  private final List<String> texts = new ArrayList<>();

  Said(PageContext context) {
    this.context = context;
  }

  /** Short texts; those that are not written are left out. */
  Said text(@Nullable String... some) {
    for (String text : some) {
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
    return this;
  }

  /** The same. */
  Said texts(List<String> some) {
    return text(some.toArray(String[]::new));
  }

  /** What shows how it goes, and who knows. */
  Said indicators(List<Indicator> some) {
    some.forEach(each -> text(each.name(), each.targetWording(), each.source()));
    return this;
  }

  /** The UN's goals that are followed up, by their names, and what they are. */
  Said global(List<SustainabilityGoal> some) {
    if (!some.isEmpty()) {
      text(context.word("mal.berekraftsmal")).texts(GlobalGoals.names(context, some));
    }
    return this;
  }

  /** What some links are called. */
  Said links(List<TextLink> links) {
    return texts(links.stream().map(TextLink::text).toList());
  }

  /** A text of the author's. */
  Said prose(@Nullable Prose prose) {
    return prose(prose, context.model().municipality().language());
  }

  /** A text in a language, without its markup. */
  Said prose(@Nullable Prose prose, Language language) {
    return prose == null ? this : text(context.said(Markdown.parse(prose).plainText(), language));
  }

  /** All of it; empty where nothing is written. */
  String all() {
    return Sentences.joined(texts);
  }
}
