package no.planverk.importing.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.plan.PlanStatus;

/** Where a text says a plan stands. */
public final class StatusText {

  private static final Map<Pattern, PlanStatus> WORDS = words();

  /** Words that say more than the status: of a plan there is already, or of how it is heard. */
  private static final Pattern MORE =
      Pattern.compile("(?iuU)offentl[ei]g ettersyn|under (?:revisjon|revidering|rullering)");

  /** What may follow and says nothing. */
  private static final Pattern END = Pattern.compile("(?iuU)(?: plan(?:en)?)?[ .]*$");

  private StatusText() {}

  private static Map<Pattern, PlanStatus> words() {
    Map<Pattern, PlanStatus> words = new LinkedHashMap<>();
    put(
        words,
        "(?:ikke|ikkje) (?:på)?(?:begynt|starta|startet|igangsatt)",
        PlanStatus.IKKE_PAABEGYNT);
    put(words, "avlyste?", PlanStatus.AVLYST);
    put(words, "oppstart varsl[ea]t?|varsl[ea]t? oppstart", PlanStatus.OPPSTART_VARSLET);
    put(words, "på høy?ring|offentl[ei]g ettersyn", PlanStatus.PAA_HOERING);
    put(words, "til vedtak|til (?:slutt)?behandling", PlanStatus.TIL_VEDTAK);
    put(
        words,
        "under (?:arbeid|utarbeid(?:ing|else)|revisjon|revidering|rullering)|pågår|igangsatt"
            + "|påbegynt|i gang",
        PlanStatus.UNDER_ARBEID);
    put(words, "opphev[ea]t?", PlanStatus.OPPHEVET);
    put(words, "erstatt[ea]t?", PlanStatus.ERSTATTET);
    put(words, "utløpt,? men gjelder|gått ut,? men gjeld", PlanStatus.UTLOEPT_MEN_GJELDER);
    put(words, "vedtatt|vedteke[nt]?|gjeldende|gjeldande", PlanStatus.VEDTATT);
    put(
        words,
        "planlag[td](?! (?:vedt|lagt|på h|til |opphev|erstatt|ferdig|oppstart|revi|ruller))",
        PlanStatus.PLANLAGT);
    return words;
  }

  private static void put(Map<Pattern, PlanStatus> words, String regex, PlanStatus status) {
    words.put(Pattern.compile("(?iuU)(?<![\\wæøå])(?:" + regex + ")(?![\\wæøå])"), status);
  }

  /**
   * The status; empty where none of the words stands in the text, or what they say is denied or
   * still to come.
   */
  public static Optional<PlanStatus> of(String text) {
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
        .anyMatch(clause -> !clause.isDenied() && !clause.isToCome());
  }

  /**
   * The status a text says and nothing more, in whatever form of the words: nothing is lost where
   * the model's own word stands in its place.
   */
  public static Optional<PlanStatus> alone(String text) {
    String words = END.matcher(text.strip()).replaceFirst("");
    return WORDS.entrySet().stream()
        .filter(word -> word.getKey().matcher(words).matches())
        .filter(word -> !MORE.matcher(words).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The status, where the text says it is at work: the one a decision may tell in passing. */
  public static Optional<PlanStatus> atWork(String text) {
    return of(text).filter(status -> status.phase() == PlanStatus.Phase.AT_WORK);
  }
}
