package no.planverk.rule.publication;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/** Pictures with a text that says nothing; that there is one at all the reader asks for. */
final class PictureTexts {

  private static final Pattern FILE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|svg)");
  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]+$");

  private PictureTexts() {}

  static Stream<Breach> of(Situation situation) {
    Set<String> empty = WordList.of("picture-words.txt");
    Stream<Breach> inTexts =
        situation
            .texts()
            .all()
            .flatMap(
                text ->
                    Stream.ofNullable(text.document())
                        .flatMap(document -> document.pictures().stream())
                        .filter(picture -> saysNothing(picture.text(), empty))
                        .map(p -> text.breach(p.place(), "tekst", p.text(), "bilde", p.source())));
    return Stream.concat(logo(situation, empty), inTexts);
  }

  private static Stream<Breach> logo(Situation situation, Set<String> empty) {
    var municipality = situation.model().municipality();
    return Stream.ofNullable(municipality.logo())
        .filter(logo -> logo.text().isBlank() || saysNothing(logo.text(), empty))
        .map(
            logo ->
                Breach.at(municipality.origin().at("logo"), "tekst", logo.text()).saying("logo"));
  }

  private static boolean saysNothing(String text, Set<String> empty) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String bare = NUMBER.matcher(lower).replaceAll("");
    return !lower.isEmpty() && (empty.contains(bare) || FILE.matcher(lower).matches());
  }
}
