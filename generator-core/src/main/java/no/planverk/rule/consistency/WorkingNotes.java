package no.planverk.rule.consistency;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;

/** Notes to oneself that were left in the text. */
final class WorkingNotes {

  private static final String MORE_TO_COME =
      "\\b(?:tittel|overskrift|tekst|tal|tall|tabell|figur|bilde|bilete|kart|innhald|innhold|lenke"
          + "|lenkje|vedlegg|avsnitt|kapittel|meir|mer)(?:en|et|a|ene)?(?: \\d+)? (?:kommer|kjem)"
          + " (?:senere|seinare|seinere)\\b";

  private static final Pattern NOTE =
      Pattern.compile(
          "\\b(?:TODO|FIXME)\\b|\\bXX+\\b|\\bxx\\.xx\\b|\\bxxx+\\b|!!!+|\\?\\?\\?+|(?i:lorem ipsum|"
              + MORE_TO_COME
              + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  private WorkingNotes() {}

  /** The first in each text is told: who mends it reads the rest. */
  static Stream<Breach> left(Situation situation) {
    return situation.texts().stream()
        .flatMap(
            text -> NOTE.matcher(text.words()).results().limit(1).map(note -> breach(text, note)));
  }

  private static Breach breach(OwnText text, MatchResult note) {
    Place place = text.document() == null ? text.place() : text.document().placeOf(note.group());
    return text.breach(place, "tekst", around(text.words(), note));
  }

  /** The note with some words on either side. */
  private static String around(String words, MatchResult note) {
    int context = 25;
    int from = Math.max(0, note.start() - context);
    int to = Math.min(words.length(), note.end() + context);
    String start = from > 0 ? "… " : "";
    String end = to < words.length() ? " …" : "";
    return start + words.substring(from, to).strip().replaceAll("\\s+", " ") + end;
  }
}
