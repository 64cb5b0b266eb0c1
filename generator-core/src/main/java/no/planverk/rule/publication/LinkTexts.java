package no.planverk.rule.publication;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.markdown.Link;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/** Links whose words do not say where they lead: readers of a list of links hear nothing else. */
final class LinkTexts {

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

  private LinkTexts() {}

  static Stream<Breach> of(Situation situation) {
    Set<String> empty = WordList.of("link-words.txt");
    return situation
        .texts()
        .all()
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(document -> document.links().stream())
                    .flatMap(link -> of(text, link, empty)));
  }

  private static Stream<Breach> of(OwnText text, Link link, Set<String> empty) {
    String words = AROUND.matcher(link.text().toLowerCase(Locale.ROOT)).replaceAll("");
    Breach breach = text.breach(link.place(), "lenke", link.text());
    if (empty.contains(words)) {
      return Stream.of(breach);
    }
    return ADDRESS.matcher(link.text().strip()).matches()
        ? Stream.of(breach.saying("adresse"))
        : Stream.empty();
  }
}
