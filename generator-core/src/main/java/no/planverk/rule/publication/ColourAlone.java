package no.planverk.rule.publication;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.markdown.Document;
import no.planverk.markdown.Passage;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/** Texts that lean on a colour to be understood. */
final class ColourAlone {

  /** Each of the expressions names one, as it begins or after a space. */
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:rød|raud|gul|grøn|grå|blå|oransje|lilla|rosa|svart)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ColourAlone() {}

  static Stream<Breach> of(Situation situation) {
    Pattern colours = WordList.pattern("colour-words.txt");
    return situation
        .texts()
        .with(COLOUR)
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(document -> first(document, text, colours).stream()));
  }

  /** One for each text: the way of marking is one and the same. */
  private static Optional<Breach> first(Document document, OwnText text, Pattern colours) {
    return document.paragraphs().stream()
        .flatMap(
            passage -> colours.matcher(passage.text()).results().map(m -> at(passage, m, text)))
        .findFirst();
  }

  private static Breach at(Passage passage, MatchResult match, OwnText text) {
    return text.breach(passage.place(), "uttrykk", match.group());
  }
}
