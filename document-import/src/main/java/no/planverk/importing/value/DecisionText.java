package no.planverk.importing.value;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.model.plan.DecisionKind;

/** What a text decides for a plan, in the words municipalities use for it. */
public final class DecisionText {

  /** What says that a plan stands comes first: it holds the words for what it denies. */
  private static final Map<Pattern, DecisionKind> WORDS = words();

  private static final Pattern DEADLINE =
      Pattern.compile("(?iu)\\b(?:innan|innen|frist:?) (?=\\d)");

  /** What may stand around a decision over a column that is ticked. */
  private static final Pattern AROUND =
      Pattern.compile("(?iu)^skal |(?: i (?:plan)?perioden| (?:i )?denne perioden|[ .:?]+)$");

  /** Decisions that say which other plan they are about. */
  private static final Set<DecisionKind> OF_OTHERS =
      EnumSet.of(DecisionKind.ERSTATTES_AV, DecisionKind.INNGAAR_I);

  private static final String NOT = "(?:ikke|ikkje|ingen|inga|uten|utan)";

  private DecisionText() {}

  private static Map<Pattern, DecisionKind> words() {
    Map<Pattern, DecisionKind> words = new LinkedHashMap<>();
    standing(words);
    ending(words);
    working(words);
    return words;
  }

  private static void standing(Map<Pattern, DecisionKind> words) {
    put(words, NOT + " prioriter\\w*|nedprioriter\\w*", DecisionKind.IKKE_PRIORITERT);
    put(
        words,
        "(?:i|til) neste (?:plan)?periode|utset[tj](?:es|ast|te?)|(?:blir|er) utsett",
        DecisionKind.UTSETTES);
    put(
        words,
        NOT
            + " (?:(?:plan(?:lagt|er)|behov|skal|blir?|for|om|noen|noka|ny|full|det|er|på) )*"
            + "(?:revi[ds]\\w*|ruller\\w*|endr\\w*|oppstart)"
            + "|(?:endres|endrast|revideres|reviderast|rulleres|rullerast) (?:ikke|ikkje)"
            + "|v[ie]d[ae]ref(?:øre?s|ørast|øring)|uendr[ea]\\w*",
        DecisionKind.VIDEREFOERES);
    put(words, "forlengj?(?:es|ast)", DecisionKind.FORLENGES);
  }

  /** What has been done already is no decision: «erstattet» is not among the words. */
  private static void ending(Map<Pattern, DecisionKind> words) {
    put(words, "utgår?|går ut|" + NOT + " egen plan", DecisionKind.UTGAAR);
    put(words, "erstattes|erstattast|blir? erstatt[ea]t?", DecisionKind.ERSTATTES_AV);
    put(words, "årlig\\w*|årleg\\w*|hvert år|kvart år", DecisionKind.RULLERES);
    put(
        words,
        "inngår|går inn i|blir (?:en |ein )?del av|(?<=^)(?:en |ein )?del av|slås sammen|slåast saman"
            + "|innlemm(?:es|ast)",
        DecisionKind.INNGAAR_I);
    put(words, "opphev(?:es|ast|ing|e)", DecisionKind.OPPHEVES);
    put(words, "vurder(?:es|ast|e|ing)|blir vurdert|avklar(?:es|ast|e)", DecisionKind.VURDERES);
  }

  private static void working(Map<Pattern, DecisionKind> words) {
    put(
        words,
        "revi(?:deres|derast|sjon) delvis|delvis revi\\w*|(?:kun|berre) mindre endring\\w*"
            + "|(?:oppdater|juster)(?:es|ast|ing|e)",
        DecisionKind.REVIDERES_DELVIS);
    put(words, "mindre endring\\w*", DecisionKind.MINDRE_ENDRING);
    put(
        words,
        "revider(?:es|ast|ing|e)|reviser(?:es|ast)|(?<!under )revisjon\\w*|full rullering",
        DecisionKind.REVIDERES_HELT);
    put(words, "ruller(?:es|ast|ing|e)", DecisionKind.RULLERES);
    put(
        words,
        "(?<!av )ny(?:tt)?(?: plan)?|(?<!under )utarbeid(?:es|ast|ing|e)|lages|lagast",
        DecisionKind.NY);
  }

  private static void put(Map<Pattern, DecisionKind> words, String regex, DecisionKind kind) {
    words.put(Pattern.compile("(?iuU)(?<!\\w)(?:" + regex + ")(?!\\w)"), kind);
  }

  /** The decision; empty where none of the words stands in the text, or they are denied. */
  public static Optional<DecisionKind> of(String text) {
    return WORDS.entrySet().stream()
        .filter(word -> isSaid(word.getKey(), text))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isSaid(Pattern words, String text) {
    return words
        .matcher(text)
        .results()
        .map(found -> Clause.around(text, found.start(), found.end()))
        .anyMatch(clause -> !clause.isDenied() && !clause.isTakenBack());
  }

  /** Whether the text is a decision as a whole, as over a column that is ticked. */
  public static boolean isAlone(String text) {
    String words = AROUND.matcher(text.strip()).replaceAll("");
    return WORDS.entrySet().stream()
        .filter(word -> !OF_OTHERS.contains(word.getValue()))
        .anyMatch(word -> word.getKey().matcher(words).matches());
  }

  /** Whether the text has words for more than one decision, so that a planner must look. */
  public static boolean isAmbiguous(String text) {
    Optional<DecisionKind> first = of(text);
    String rest = text;
    for (Map.Entry<Pattern, DecisionKind> word : WORDS.entrySet()) {
      boolean isFirst = first.isPresent() && first.get() == word.getValue();
      rest = isFirst ? word.getKey().matcher(rest).replaceAll("") : rest;
    }
    return first.isPresent() && of(rest).isPresent();
  }

  /** The date after «innen». */
  public static Optional<WrittenDate> deadline(String text) {
    Matcher word = DEADLINE.matcher(text);
    return word.find()
        ? WrittenDate.in(text.substring(word.end())).filter(date -> date.start() == 0)
        : Optional.empty();
  }
}
