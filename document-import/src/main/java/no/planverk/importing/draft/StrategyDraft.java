package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.Paragraph;
import no.planverk.importing.document.Table;
import no.planverk.importing.value.AdoptionText;
import no.planverk.importing.value.Years;
import no.planverk.model.value.Period;
import no.planverk.read.time.Times;
import org.jspecify.annotations.Nullable;

/** What a document says of the strategy itself: adoption, decision text and process. */
final class StrategyDraft {

  /** The strategy itself, where a sentence begins with it. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "(?iuU)^(?:denne )?(?:kommunale? |regional )?planstrategi(?:en)?(?: for [^.,]{1,60}?)?"
              + "(?:,? (?:19|20)\\d{2} ?[-–/] ?(?:\\d{2}){1,2})?,? (?:ble|blei|vart|er) ");

  /** Other plans are adopted too, and other strategies: the line begins with its being so. */
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?iuU)(?:(?:en|ein)stemmig |samrøystes )?vedt(?:att|ek[ei]n?)(?= (?:av|i|den|\\d)|[ ,:–-]*[\\d,:])"
              + "(?!.*\\bvedt)(?!.*\\bik(?:ke|kje)\\b)"
              + ".*(?:kommunestyr|bystyr|herredsstyr|heradsstyr|fylkesting).*");

  /** It says that the points under it are the decision. */
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?iuU)((?:\\S+ )?(?:kommunestyret?|bystyret?|herredsstyret?|heradsstyret?|fylkestinget))"
              + "(?!.*\\bik(?:ke|kje)\\b) (?=.*(?:\\bvedtok\\b|\\bvedtatt\\b|\\bvedteke\\b|\\bvedtak:)).*:");

  private static final Pattern YEAR_AT_END = Pattern.compile("\\d{4}$");

  private static final Pattern DECISION_HEADING =
      Pattern.compile(
          "(?iuU)(?:[\\d.]+ )?(?:(?:kommunestyrets?|bystyrets?|kommunestyret sitt|endelig|endeleg) )?"
              + "(?:vedtak(?:et)?|vedtakstekst)(?: i (?:kommunestyret|bystyret))?:?");

  private static final Pattern WHEN =
      Pattern.compile("(?iuU)(?:dato|når|tid|tidspunkt|tidsplan|frist|periode|møtedato)");

  private static final Pattern STEP =
      Pattern.compile(
          "(?iuU)(?:hva|kva|aktivitet|steg|trinn|fase|milepæl|mile?pel|oppgave|oppgåve|hendelse|hending|prosess(?:steg)?|gjøremål|gjeremål)");

  private static final Pattern WHO =
      Pattern.compile("(?iuU)(?:hvem|kven|organ|ansvar(?:lig|leg)?|utvalg|utval)");

  private static final Pattern CASE = Pattern.compile("(?iuU)(?:sak|saksnr|saksnummer)");

  private static final Pattern SIGN =
      Pattern.compile("(?U)\\(?(\\p{Lu}{1,2})\\)? ?[=:–-] ?(\\p{L}.{0,150})");

  private final Map<String, Map<String, Object>> signs = new LinkedHashMap<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<Map<String, Object>> steps = new ArrayList<>();
  private final ChapterDraft decision = new ChapterDraft("");

  Map<String, Object> fields() {
    if (!decision.isEmpty()) {
      fields.put("vedtakstekst", decision.markdown().strip());
    }
    if (!steps.isEmpty()) {
      fields.put("prosess", steps);
    }
    return fields;
  }

  /** Puts the groups of urgency the plans name. */
  void priorities(List<Map<String, Object>> groups) {
    if (!groups.isEmpty()) {
      fields.put("prioriteringer", groups);
    }
  }

  /** Takes the title; false where there is one, or the line is too long for one. */
  boolean isTitled(String line) {
    if (fields.containsKey("tittel") || line.isEmpty() || line.length() > PlanCells.LINE) {
      return false;
    }
    fields.put("tittel", line);
    Years.span(line).map(Years::written).ifPresent(period -> fields.put("periode", period));
    return true;
  }

  /** Takes a line over the text that is a title, though it is not marked as one. */
  boolean takesTitle(String line) {
    boolean isOne = line.matches("(?iuU).*planstrategi.*") && Years.span(line).isPresent();
    return isOne
        && !line.endsWith(".")
        && !line.matches("(?iuU).*\\bvedt(?:att|ek[ei]n?)\\b.*")
        && isTitled(line);
  }

  /** Takes the line that says when the strategy was adopted; false for another line. */
  boolean takesAdoption(String line) {
    if (line.length() > PlanCells.LINE || fields.containsKey("vedtatt") || isOfOtherYears(line)) {
      return false;
    }
    String said = ITSELF.matcher(line).replaceFirst("");
    AdoptionText adoption = AdoptionText.of(said);
    if (!ADOPTED.matcher(said).matches() || !isInTerm(adoption.date())) {
      return false;
    }
    fields.put("vedtatt", adoption.fields());
    return true;
  }

  /** A strategy for other years may be the one before. */
  private boolean isOfOtherYears(String line) {
    Object ours = fields.getOrDefault("periode", "");
    return !ours.equals("")
        && Years.span(line).map(Years::written).filter(years -> !years.equals(ours)).isPresent();
  }

  /** What was adopted long before the strategy's years, or after them, is another one. */
  private boolean isInTerm(String date) {
    Matcher adopted = YEAR_AT_END.matcher(date);
    Optional<Period> term =
        Years.span(String.valueOf(fields.getOrDefault("periode", ""))).filter(t -> adopted.find());
    int year = term.isPresent() ? Integer.parseInt(adopted.group()) : 0;
    return !date.isEmpty()
        && term.filter(years -> year < years.from() - 1 || year > years.to()).isEmpty();
  }

  /** Takes what letters of the plan table mean: {@code R = revideres}; false for other words. */
  boolean takesSigns(String line) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (String part : line.split("[,;\\n]", -1)) {
      Matcher sign = SIGN.matcher(part.strip());
      if (!sign.matches() || signs.containsKey(sign.group(1))) {
        return false;
      }
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("tegn", sign.group(1));
      one.put("betyr", sign.group(2));
      found.add(one);
    }
    found.forEach(one -> signs.put(String.valueOf(one.get("tegn")), one));
    fields.put("tegnforklaring", new ArrayList<>(signs.values()));
    return true;
  }

  /** Whether the council's decision stands under such a heading. */
  static boolean isDecisionHeading(String line) {
    return DECISION_HEADING.matcher(line.strip()).matches();
  }

  /** Adds a paragraph of the decision, or an item of a list of it, with its number and depth. */
  void decision(Paragraph paragraph) {
    String markdown = paragraph.text().markdown();
    if (paragraph.mark() == null) {
      decision.paragraph(markdown);
      decided(paragraph.words().replaceAll("\\s+", " ").strip());
    } else {
      decision.item(paragraph.mark(), markdown);
    }
  }

  /** Under «Vedtak» the council's sentence over the points says when and in which case. */
  private void decided(String line) {
    Matcher sentence = DECIDED.matcher(line);
    boolean isFirst = !fields.containsKey("vedtatt") && !isOfOtherYears(line);
    AdoptionText adoption = AdoptionText.of(line);
    if (isFirst && sentence.matches() && isInTerm(adoption.date())) {
      Map<String, Object> said = new LinkedHashMap<>();
      adoption.fields().forEach((key, value) -> said.put(key, value));
      said.remove("merknad");
      said.put("organ", sentence.group(1));
      fields.put("vedtatt", said);
    }
  }

  /** Takes a table of steps; false for another table, or where a plan says more of them. */
  boolean takesProcess(Table table, Fates fates, String where) {
    List<List<@Nullable Cell>> rows = table.rows();
    if (rows.size() < 2) {
      return false;
    }
    Map<String, Integer> columns = columns(rows.get(0));
    List<Cell> said = Table.said(rows.get(0));
    boolean whole = columns.size() == said.size() && said.size() == rows.get(0).size();
    if (!whole || !columns.containsKey("navn") || !columns.containsKey("dato")) {
      return false;
    }
    said.forEach(cell -> fates.give(cell, Fate.Kind.HEAD, "hode"));
    rows.subList(1, rows.size()).forEach(row -> step(row, columns, fates, where));
    return true;
  }

  private static Map<String, Integer> columns(List<@Nullable Cell> head) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 0; column < head.size(); column++) {
      Cell cell = head.get(column);
      String words = cell == null ? "" : cell.line();
      int at = column;
      key(words).ifPresent(key -> columns.putIfAbsent(key, at));
    }
    return columns;
  }

  private static Optional<String> key(String words) {
    if (STEP.matcher(words).matches()) {
      return Optional.of("navn");
    }
    if (WHEN.matcher(words).matches()) {
      return Optional.of("dato");
    }
    if (WHO.matcher(words).matches()) {
      return Optional.of("organ");
    }
    return CASE.matcher(words).matches() ? Optional.of("sak") : Optional.empty();
  }

  private void step(
      List<@Nullable Cell> row, Map<String, Integer> columns, Fates fates, String where) {
    Map<String, Object> step = new LinkedHashMap<>();
    List<String> more = new ArrayList<>();
    columns.forEach(
        (key, column) -> {
          Cell cell = row.get(column);
          if (cell != null && !cell.isBlank()) {
            put(step, more, key, cell);
            fates.giveOnce(cell, Fate.Kind.FIELD, where);
          }
        });
    if (step.isEmpty() && more.isEmpty()) {
      return;
    }
    step.putIfAbsent("navn", "–");
    if (!more.isEmpty()) {
      step.put("tekst", String.join("\n\n", more));
    }
    steps.add(step);
  }

  private static void put(Map<String, Object> step, List<String> more, String key, Cell cell) {
    String line = cell.line();
    Optional<String> value =
        key.equals("dato")
            ? Optional.of(line).filter(text -> new Times(null).parse(text).isPresent())
            : Optional.of(line).filter(text -> text.length() <= PlanCells.LINE);
    value.ifPresentOrElse(text -> step.put(key, text), () -> more.add(cell.text().markdown()));
  }
}
