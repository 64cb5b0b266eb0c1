package no.planverk.rule.consistency;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;

/** Notes to oneself that were left in the text. */
final class WorkingNotes {

  private static final String MORE_TO_COME =
      "\\b(?:tittel|overskrift|tekst|tal|tall|tabell|figur|bilde|bilete|kart|innhald|innhold|lenke"
          + "|lenkje|vedlegg|avsnitt|kapittel|meir|mer)(?:en|et|a|ene)?(?: \\d+)? (?:kommer|kjem)"
          + " (?:senere|seinare|seinere)\\b(?! (?:i|på) )"
          + "|^(?:tekst|tal|tall|tabell|figur|bilde|bilete|kart|innhald|innhold) (?:kommer|kjem)"
          + "(?: snart)?[.!]?\\s*$";

  /**
   * A word that wants another after it, and gets dots: "Mål 4 i …"; but a list may go on from it.
   */
  private static final String UNFINISHED =
      "\\b(?i:i|på|for|til|av|fra|frå|med|om|innen|innan|er|blir|nr\\.?|sak|kapittel|figur|tabell"
          + "|vedlegg|side|mål|tiltak)(?: \\d+)? ?(?:…|\\.\\.\\.)(?=\\s*(?:$|[)»\"]|\\R))(?!\\s*\\R\\s*\\p{Ll})";

  /**
   * Marks that no published text has: brackets to be filled in, and signs to find a place again.
   */
  private static final String MARKS =
      "@@+|¤+|\\{\\{|}}|<<+(?![^<>\n]{1,80}>>)|(?<!<<[^<>\n]{1,80})>>+|(?<![\\p{L}\\p{N}])__+(?![\\p{L}\\p{N}])|\\[\\s*(?:…|\\.\\.\\.|\\?|[xX]+)?\\s*]"
          + "|[\\[<](?i:sett inn|set inn|fyll (?:ut|inn)|skriv|sjekk|navn|namn|dato|kommentar|hugs|husk|avklar|må |her )[^\\]>]*[\\]>]"
          + "|\\bdd\\.mm\\.(?:åååå|yyyy)\\b|\\b(?:00|xx)[./](?:00|xx)\\b";

  private static final String TO_DO =
      "(?i:lorem ipsum|\\bsett inn (?:tekst|bilde|bilete|figur|tabell|kart|tall|tal|navn|namn|dato)\\b"
          + "|\\bfyll(?:es|ast)? (?:ut|inn) (?:her|seinare|seinere|senere)\\b"
          + "|\\b(?:tekst|tall|tal|dato|navn|namn|beløp|bilde|kart|figur) (?:mangler|manglar)(?: her)?[.!]?\\s*$"
          + "|\\bskriv (?:tekst )?her\\b|\\b(?:må|skal) (?:sjekkes|kvalitetssikres|sjekkast|kvalitetssikrast)\\b(?=\\s*(?:[?.!)»]|$)))";

  private static final Pattern NOTE =
      Pattern.compile(
          "\\b(?:TODO|FIXME|TBD|TBA)\\b|\\bXX+\\b|\\bxx\\.xx\\b|\\bxxx+\\b|!!!+|\\?\\?+|(?i:"
              + MORE_TO_COME
              + ")|"
              + String.join("|", UNFINISHED, MARKS, TO_DO),
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE);

  /** Each note has one of these in one of its words; nearly no other text has. */
  private static final Pattern PIECE =
      Pattern.compile(
          "todo|fixme|tbd|tba|xx|!!!|\\?\\?|…|\\.\\.\\.|@@|¤|\\{\\{|}}|<|>>|__|\\["
              + "|dd\\.mm|00[./]|lorem|sett$|se(?:ne|ina|ine)re|fyll|mangl(?:er|ar)|skriv$"
              + "|sjekk(?:es|ast)|kvalitetssikr|^(?:kommer|kjem|snart)[.!]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private WorkingNotes() {}

  /** The first in each text is told: who mends it reads the rest. */
  static Stream<Breach> left(Situation situation) {
    return situation
        .texts()
        .with(PIECE)
        .flatMap(
            text -> NOTE.matcher(text.words()).results().limit(1).map(note -> breach(text, note)));
  }

  private static Breach breach(OwnText text, MatchResult note) {
    return text.breach(text.placeOf(note.group()), "tekst", around(text.words(), note));
  }

  /**
   * The note with some words on either side; of one that goes on and on, as much as is known again.
   */
  private static String around(String words, MatchResult note) {
    int context = 25;
    int most = 100;
    int from = Math.max(0, note.start() - context);
    int to = Math.min(words.length(), Math.min(note.end(), note.start() + most) + context);
    String start = from > 0 ? "… " : "";
    String end = to < words.length() ? " …" : "";
    return start + words.substring(from, to).strip().replaceAll("\\s+", " ") + end;
  }
}
