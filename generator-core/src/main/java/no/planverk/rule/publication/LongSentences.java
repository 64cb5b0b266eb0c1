package no.planverk.rule.publication;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.markdown.Document;
import no.planverk.markdown.Passage;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.Sentences;

/** Sentences that ask much of their readers. */
final class LongSentences {

  private LongSentences() {}

  static Stream<Breach> of(Situation situation) {
    return situation.texts().stream()
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(document -> of(document, text, situation.limit())));
  }

  private static Stream<Breach> of(Document document, OwnText text, int limit) {
    List<Passage> passages =
        document.paragraphs().stream().filter(passage -> count(passage, limit) > 0).toList();
    long sentences = passages.stream().mapToLong(passage -> count(passage, limit)).sum();
    return passages.stream()
        .limit(1)
        .map(first -> text.breach(first.place(), "antall", "" + sentences, "grense", "" + limit));
  }

  private static long count(Passage passage, int limit) {
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> Sentences.words(sentence).count() > limit)
        .count();
  }
}
