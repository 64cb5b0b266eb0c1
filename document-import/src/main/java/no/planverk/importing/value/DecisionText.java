package no.planverk.importing.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.model.plan.DecisionKind;

/** What a text decides for a plan, in the words municipalities use for it. */
public final class DecisionText {

  /** What says that a plan stands comes first: it holds the words for what it denies. */
  private static final Map<Pattern, DecisionKind> WORDS = words();

  private static final Pattern DEADLINE =
      Pattern.compile("(?iu)\\b(?:innan|innen|frist:?) (?=\\d)");

  private DecisionText() {}

  private static Map<Pattern, DecisionKind> words() {
    Map<Pattern, DecisionKind> words = new LinkedHashMap<>();
    String not = "(?:ikke|ikkje|ingen|inga|uten|utan)";
    put(words, not + " (?:priorit|prioritert)\\w*|nedprioriter\\w*", DecisionKind.IKKE_PRIORITERT);
    put(words, "(?:i|til) neste (?:plan)?periode|utset[tj]\\w*", DecisionKind.UTSETTES);
    put(
        words,
        not
            + " (?:(?:plan(?:lagt|er)|behov|skal|bli[r]?|for|om|noen|noka|ny|full|det|er|på) )*"
            + "(?:revi[ds]\\w*|ruller\\w*|endr\\w*|oppstart)"
            + "|(?:endres|endrast) (?:ikke|ikkje)|(?:revideres|reviderast|rulleres|rullerast)"
            + " (?:ikke|ikkje)|v[ie]daref\\w*|videref\\w*|uendr[ea]\\w*",
        DecisionKind.VIDEREFOERES);
    put(words, "forleng\\w*", DecisionKind.FORLENGES);
    put(words, "(?:utgår|går ut|utgå|" + not + " egen plan)", DecisionKind.UTGAAR);
    put(words, "erstatt[ea]\\w*", DecisionKind.ERSTATTES_AV);
    put(words, "årlig\\w*|årleg\\w*|hvert år|kvart år", DecisionKind.RULLERES);
    put(
        words,
        "inngår|går inn i|blir (?:en |ein )?del av|(?<=^)(?:en |ein )?del av|slås sammen|slåast saman"
            + "|innlemm\\w*",
        DecisionKind.INNGAAR_I);
    put(words, "opphev\\w*", DecisionKind.OPPHEVES);
    put(words, "(?:vurder\\w*|avklar\\w*|må vurdere)", DecisionKind.VURDERES);
    put(
        words,
        "(?:revider\\w*|reviser\\w*) delvis|delvis revi\\w*|kun mindre endring\\w*"
            + "|berre mindre endring\\w*|oppdater\\w*|juster\\w*",
        DecisionKind.REVIDERES_DELVIS);
    put(words, "mindre endring\\w*", DecisionKind.MINDRE_ENDRING);
    put(words, "revider\\w*|revisjon\\w*|full rullering", DecisionKind.REVIDERES_HELT);
    put(words, "ruller\\w*", DecisionKind.RULLERES);
    put(
        words,
        "(?<!av )ny(?:tt)?(?: plan)?(?![\\wæøå])|utarbeid\\w*|lages|lagast",
        DecisionKind.NY);
    return words;
  }

  private static void put(Map<Pattern, DecisionKind> words, String regex, DecisionKind kind) {
    words.put(Pattern.compile("(?iuU)(?<![\\wæøå])(?:" + regex + ")"), kind);
  }

  /** The decision; empty where none of the words stands in the text. */
  public static Optional<DecisionKind> of(String text) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst();
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
