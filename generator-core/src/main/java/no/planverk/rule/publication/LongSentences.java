package no.planverk.rule.publication;

import java.util.stream.Stream;
import no.planverk.markdown.Document;
import no.planverk.markdown.Passage;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Sentences that ask much of their readers. */
final class LongSentences {

  private LongSentences() {}

  static Stream<Breach> of(Situation situation) {
    return situation
        .texts()
        .all()
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(document -> of(document, text, situation.limit())));
  }

  private static Stream<Breach> of(Document document, OwnText text, int limit) {
    long sentences = 0;
    @Nullable Passage first = null;
    for (Passage passage : document.paragraphs()) {
      long here = count(passage, limit);
      sentences += here;
      first = first == null && here > 0 ? passage : first;
    }
    return first == null
        ? Stream.empty()
        : Stream.of(text.breach(first.place(), "antall", "" + sentences, "grense", "" + limit));
  }

  private static long count(Passage passage, int limit) {
    if (Sentences.mostWords(passage.text()) <= limit) {
      return 0;
    }
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> Sentences.mostWords(sentence) > limit)
        .filter(sentence -> Sentences.words(sentence).count() > limit)
        .count();
  }
}
