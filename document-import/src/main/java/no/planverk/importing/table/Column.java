package no.planverk.importing.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a plan table holds. Each has the words municipalities write over it, in both
 * written forms; the first column whose words fit is the one, so the more exact stand first.
 */
public enum Column {
  NUMBER("(?:plan )?(?:nr|nummer)|plannr|plannummer|løpe(?:nr|nummer)|pos|id"),
  LAST_REVISED("sist (?:revidert|rullert|oppdatert|revidere?t)"),
  TYPE("(?:plan ?)?type(?: plan)?|plan ?kategori|kategori|slags? plan|plannivå|nivå"),
  EXPECTED(
      ".*\\b(?:forventet|forventa|venta|planlagt|antatt|planl) (?:\\w+ )?vedta(?:k|tt|s)\\b.*"
          + "|.*\\b(?:sluttbehandling|ferdigstilling|ferdigstillelse|ferdigstilt|ferdig)\\b.*"),
  START("(?:planlagt |forventet |venta )?(?:oppstart|start)(?:sår|s?dato| av .*)?|arbeid startet"),
  HEARING("(?:planlagt )?(?:høy?ring|offentl[ei]g ettersyn)(?:s?periode| og .*)?"),
  STATUS(".*\\b(?:plan)?status\\b.*|fra?md?rift|framdrift|fremdrift"),
  EVALUATION(".*\\bevaluering\\b.*"),
  LEGAL(
      ".*(?:\\blov(?:krav|hjemmel|heimel|grunnlag|pålagt)|\\bhjemmel|\\bheimel|\\bhvorfor\\b|\\bkvifor\\b|\\bgrunnlag\\b"
          + "|\\bbegrunnelse\\b|\\bgrunngjeving\\b).*"),
  SDG(".*(?:bærekraftsmål|berekraftsmål|\\bfn\\b|\\bsdg).*"),
  THEME(".*(?:utfordring|floke|\\btema(?:er|område)?\\b|satsingsområde|innsatsområde).*"),
  JOINT(".*interkom.*|regionalt samarbeid|samarbeidspart(?:er|ar|nere)?"),
  PERSON_YEARS(".*\\bårsverk\\b.*"),
  HOURS(".*\\b(?:timer|timar|timebruk)\\b.*"),
  COST(
      ".*(?:kostnad|\\bkroner\\b|\\bkr\\b|\\bekstern[te]?\\b|\\bpris\\b|\\bbudsjett\\b|\\bøkonomi\\b|\\bkjøp av).*"),
  /** Who it was, beside a column that says when. */
  ADOPTED_BY("(?:vedtatt|vedteken|vedteke|vedteki|godkjent|godkjend) (?:av|i)|vedtaksorgan"),
  BODY(
      ".*\\b(?:politisk|utval(?:g|get)?|organ|hovedutvalg|hovudutval|vedtas av|vedteke av|behandles av|besluttes av)\\b.*"),
  RESPONSIBLE(
      ".*(?:\\b(?:hoved|hovud)?ansvar|\\bein(?:ing|ingar)\\b|\\benhet(?:er)?\\b|\\betat|\\bsektor|\\bvirksomhet|\\bverksemd"
          + "|\\bkommunalsjef|\\bavdeling|\\bplaneier|\\bplaneigar|\\btenesteområde|\\btjenesteområde).*"),
  PRIORITY(".*\\bpriori(?:tet|tering|tert|ter)\\b(?! planarbeid).*"),
  GROUP("gruppe|område|hovedområde|hovudområde|kommunalområde|fagområde|planområde"),
  CASE(".*(?:\\bsak(?:snr|snummer|s nr|s id)?|arkivsak|vedtakssak|ksak)\\b"),
  DECISION(
      ".*(?:\\brevisjon\\b|\\brevidering\\b|\\brevisjonsbehov|\\bvurdering|\\bvideref|\\bvidaref"
          + "|\\bbeslutning|\\bavgjerd|\\brullering|\\banbefaling|\\btilråding|\\bkonklusjon|\\bbehov\\b"
          + "|\\btiltak\\b|\\bi perioden\\b|\\bskal gjøres\\b|\\bskal gjerast\\b|\\bhandling\\b"
          + "|\\b[hk]va skal skje\\b|\\bplanarbeid i\\b|\\bny \\w*\\s?revi).*"),
  ADOPTED(
      "(?!.*(?:planprogram|oppstart|igangsett|prosjekt|forslag til|framlegg til)).*\\b(?:vedtatt|vedteken|vedteke|vedtak|vedtaksdato|vedtaksår|vedtaksdag|godkjent|godkjend|gjeldende fra|gjeldande frå)\\b.*|dato"),
  VALIDITY(
      "(?:plan)?perioden?|gyldig(?:het)?(?:speriode)?|gjelder?(?: for)?|gjeld|varighet|varigheit|tidsperiode"
          + "|tidsrom|gjeldende periode|år|årstall|årstal|planhorisont"),
  COMMENT(
      ".*(?:merknad|kommentar|\\banna\\b|\\bannet\\b|\\bnotat|beskrivelse|skildring|\\bomtale|\\binnhold\\b|\\binnhald\\b"
          + "|\\bformål|\\bføremål|\\bopplysning|\\bom planen\\b).*"),
  SUM("sum.*|totalt?|i alt|til sammen|til saman"),
  /** Narrow, as a plan's own name has such words in it too. */
  NAME(
      "(?:(?:kommunale|gjeldende|gjeldande|overordna|overordnede|øvrige|andre|aktuelle|navn på|namn på"
          + "|tittel på) )?(?:plan|planer|planar|planen|planane|planene)(?: (?:og|eller|/)? ?(?:dokument(?:er)?"
          + "|oppgaver?|oppgåver?|tema|strategi(?:er|ar)?|navn|namn|\\d+))*"
          + "|plan(?:behov|oppgaver?|oppgåver?|navn|namn|tittel|dokument|verk|arbeid)"
          + "|(?:navn|namn)(?: på (?:plan|planen|dokument))?|tittel|dokument(?:er)?(?: plan)?|tema plan"
          + "|(?:tema|fag|sektor|kommunedel|handlings|regulerings|hoved|hovud|del)plan(?:er|ar)"
          + "|strategi(?:er|ar)? og plan(?:er|ar)|plan(?:er|ar)? og strategi(?:er|ar)?"),
  /** Under a year or a span of years. */
  YEAR("(?!)"),
  UNKNOWN("(?!)");

  private final Pattern words;

  Column(String words) {
    this.words = Pattern.compile("(?U)" + words);
  }

  /** The column with such a heading; {@link #UNKNOWN} for none. */
  static Column of(String heading) {
    String words = normal(heading);
    Optional<Column> found =
        Arrays.stream(values()).filter(column -> column.words.matcher(words).matches()).findFirst();
    return found.orElse(UNKNOWN);
  }

  /** Letters and digits in lower case, one space between words. */
  static String normal(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("-\\s*\\n\\s*", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
