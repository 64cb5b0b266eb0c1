package no.planverk.rule.publication;

import java.util.stream.Stream;
import no.planverk.markdown.Document;
import no.planverk.markdown.Passage;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/**
 * Paragraphs made to look like headings, which nobody finds who hears the page. Levels that skip
 * need no rule: the pages close such gaps.
 */
final class MadeUpHeadings {

  /** Longer than that it is emphasis, and no heading. */
  private static final int LONGEST = 80;

  private MadeUpHeadings() {}

  static Stream<Breach> of(Situation situation) {
    return situation
        .texts()
        .all()
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(MadeUpHeadings::in)
                    .map(p -> text.breach(p.place(), "overskrift", p.text()).saying("overskrift")));
  }

  private static Stream<Passage> in(Document document) {
    return document.paragraphs().stream()
        .filter(Passage::strong)
        .filter(passage -> passage.text().length() <= LONGEST)
        .filter(passage -> !passage.text().matches(".*[.!?]"));
  }
}
