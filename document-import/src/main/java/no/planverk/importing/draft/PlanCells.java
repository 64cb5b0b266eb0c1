package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.importing.document.Cell;
import no.planverk.importing.table.Column;
import no.planverk.importing.table.ColumnHead;
import no.planverk.importing.table.TableRow.Value;
import no.planverk.importing.value.Amounts;
import no.planverk.importing.value.GroundText;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.value.StatusText;
import no.planverk.importing.value.WrittenDate;
import no.planverk.importing.value.Years;
import no.planverk.importing.value.YesNo;
import no.planverk.model.need.GroundKind;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.value.Kroner;
import no.planverk.read.time.Times;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/**
 * Puts the words of a cell where they belong in a plan. What does not fit its field in whole
 * becomes a remark under the words over its column.
 */
final class PlanCells {

  /** The longest line the model takes. */
  static final int LINE = 200;

  /** What it reads is a time whatever years the strategy is for. */
  private static final Times ANY_STRATEGY = new Times(null);

  /** A longer text is a chapter, and no cell of a table. */
  private static final int LONGEST_REMARK = 8_000;

  private static final int LONGEST_WORDING = 1000;
  private static final int LONGEST_UNIT = 100;

  /** What our own document says where nobody has written anything. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?iu)ik(?:ke|kje) oppgitt|ingen beslutning|inga avgjerd|ikke noe forslag|ikkje noko framlegg");

  private static final Pattern DASH = Pattern.compile("[\\s–—−.☐-]*");

  private final Language language;
  private final Gathered gathered;
  private final Looks looks;
  private final YearCells years;

  PlanCells(Language language, Gathered gathered, Looks looks, YearCells years) {
    this.language = language;
    this.gathered = gathered;
    this.looks = looks;
    this.years = years;
  }

  /** Puts a cell into a plan, and tells where it landed. */
  Landing put(PlanDraft plan, Value value) {
    Cell cell = value.cell();
    if (cell.isBlank()) {
      return blank(plan, value);
    }
    if (cell.words().length() > LONGEST_REMARK || !plan.hasRoomFor(cell.text().markdown())) {
      looks.at("se-lang", plan.name());
      return Landing.report("grunn-lang");
    }
    if (DASH.matcher(cell.words()).matches()) {
      return Landing.report("grunn-strek");
    }
    if (UNSAID.matcher(cell.words()).matches()) {
      return Landing.report("grunn-uoppgitt");
    }
    ColumnHead head = value.heads().get(0);
    boolean isProse = head.column() == Column.EVALUATION || head.column() == Column.COMMENT;
    return isProse || cell.words().length() <= LONGEST_WORDING
        ? landed(plan, head, value).orElseGet(() -> Beside.remark(plan, value))
        : Beside.remark(plan, value);
  }

  /** A colour alone is told and never guessed at. */
  private Landing blank(PlanDraft plan, Value value) {
    boolean isStatus = value.heads().get(0).column() == Column.STATUS;
    looks.at(isStatus ? "se-farge-status" : "se-farge", plan.name());
    return Landing.report("grunn-farge");
  }

  private Optional<Landing> landed(PlanDraft plan, ColumnHead head, Value value) {
    Cell cell = value.cell();
    String line = cell.line();
    return switch (head.column()) {
      case THEME -> themes(plan, cell.words());
      case RESPONSIBLE -> units(plan, "ansvarlig", cell.words(), false);
      case BODY -> units(plan, "politisk-organ", cell.words(), true);
      case EVALUATION -> set(plan, "evaluering", cell.text().markdown());
      case YEAR -> years.put(plan, value);
      case COMMENT -> comment(plan, cell);
      case SUM -> Optional.of(Landing.report("grunn-sum"));
      case PRIORITY -> set(plan, "prioritet", gathered.priorities().take(line));
      case NAME, UNKNOWN -> Optional.empty();
      case START -> date(plan, "oppstart", line);
      case HEARING -> date(plan, "høring", line);
      case EXPECTED -> date(plan, "forventet-vedtak", line);
      case LAST_REVISED -> date(plan, "sist-revidert", line);
      case VALIDITY -> set(plan, "gjelder", Years.only(line).map(Years::written));
      default -> said(plan, head, line);
    };
  }

  private Optional<Landing> said(PlanDraft plan, ColumnHead head, String line) {
    return switch (head.column()) {
      case NUMBER -> line(plan, "nr", line);
      case GROUP -> line(plan, "gruppe", line);
      case TYPE -> type(plan, line);
      case ADOPTED -> AdoptionCell.put(plan, line, looks);
      case CASE -> part(plan, "vedtatt", "sak", line);
      case ADOPTED_BY -> part(plan, "vedtatt", "organ", line);
      case STATUS -> status(plan, line);
      case DECISION -> Decisions.put(plan, head, line, language, looks);
      case JOINT -> joint(plan, line);
      case LEGAL -> ground(plan, line);
      case SDG -> goals(plan, line);
      case PERSON_YEARS -> effort(plan, "årsverk", line);
      case HOURS -> effort(plan, "timer", line);
      case COST -> cost(plan, line);
      default -> Optional.empty();
    };
  }

  private Optional<Landing> type(PlanDraft plan, String line) {
    return line.length() > LINE || YesNo.isAnswer(line)
        ? Optional.empty()
        : set(plan, "type", gathered.type(line));
  }

  private static Optional<Landing> comment(PlanDraft plan, Cell cell) {
    plan.remark(cell.text().markdown());
    return Optional.of(Landing.remark());
  }

  private static Optional<Landing> set(PlanDraft plan, String key, Object value) {
    return plan.set(key, value) ? Optional.of(Landing.field(key)) : Optional.empty();
  }

  private static Optional<Landing> set(PlanDraft plan, String key, Optional<?> value) {
    return value.flatMap(known -> set(plan, key, (Object) known));
  }

  private static Optional<Landing> line(PlanDraft plan, String key, String line) {
    return line.length() > LINE ? Optional.empty() : set(plan, key, (Object) line);
  }

  private static Optional<Landing> part(PlanDraft plan, String key, String part, String line) {
    boolean names = line.length() <= LINE && !YesNo.isAnswer(line);
    boolean fits = names && plan.part(key).putIfAbsent(part, line) == null;
    return fits ? Optional.of(Landing.field(key)) : Optional.empty();
  }

  /** A time is written as it stands; one with other words around it has them beside it. */
  static Optional<Landing> date(PlanDraft plan, String key, String line) {
    if (ANY_STRATEGY.parse(line).isPresent()) {
      return set(plan, key, (Object) line);
    }
    Optional<WrittenDate> date = WrittenDate.in(line).filter(found -> line.length() <= LINE);
    return set(
        plan,
        key,
        date.map(
            found -> {
              Map<String, Object> worded = new LinkedHashMap<>();
              worded.put("tid", found.date());
              worded.put("ordlyd", line);
              return worded;
            }));
  }

  private Optional<Landing> status(PlanDraft plan, String line) {
    Optional<PlanStatus> status = StatusText.of(line);
    if (line.length() > LONGEST_WORDING || plan.has("status") || plan.has("status-ordlyd")) {
      return Optional.empty();
    }
    status.ifPresent(known -> plan.set("status", ModelWords.word(known, language)));
    if (status.isEmpty() || !ModelWords.isWord(status.get(), line)) {
      plan.set("status-ordlyd", line);
    }
    return Optional.of(Landing.field("status"));
  }

  /** Several units stand on a line each, or with a semicolon or a stroke between spaces. */
  private Optional<Landing> units(PlanDraft plan, String key, String words, boolean political) {
    List<String> units = new ArrayList<>();
    for (String part : words.split("\\n|;| / ", -1)) {
      String name = part.replaceAll("[\\s,]+$", "").strip();
      if (!name.isEmpty() && !units.contains(name)) {
        units.add(name);
      }
    }
    if (!units.stream().allMatch(PlanCells::isUnit) || plan.has(key)) {
      return Optional.empty();
    }
    List<String> names = units.stream().map(name -> gathered.unit(name, political)).toList();
    return set(plan, key, names.size() == 1 ? names.get(0) : names.stream().distinct().toList());
  }

  /** What says when, yes or no is no unit, whatever stands over it. */
  private static boolean isUnit(String name) {
    return name.length() <= LONGEST_UNIT
        && !YesNo.isAnswer(name)
        && !PlanIds.isReserved(Slug.of(name))
        && WrittenDate.in(name).isEmpty()
        && ANY_STRATEGY.parse(name).isEmpty();
  }

  private Optional<Landing> joint(PlanDraft plan, String line) {
    if (YesNo.isNo(line)) {
      return Optional.of(Landing.report("grunn-nei"));
    }
    if (YesNo.denies(line)) {
      return Optional.empty();
    }
    Map<String, Object> ground = new LinkedHashMap<>();
    ground.put("grunn", ModelWords.word(GroundKind.INTERKOMMUNALT, language));
    if (!YesNo.isYes(line)) {
      ground.put("ordlyd", line);
    }
    plan.add("hvorfor", ground);
    return Optional.of(Landing.field("hvorfor"));
  }

  private Optional<Landing> ground(PlanDraft plan, String line) {
    Optional<Map<String, Object>> ground =
        line.length() > LINE ? Optional.empty() : GroundText.of(line, language);
    ground.ifPresent(known -> plan.add("hvorfor", known));
    return ground.map(known -> Landing.field("hvorfor"));
  }

  private static Optional<Landing> themes(PlanDraft plan, String words) {
    List<String> themes = new ArrayList<>();
    for (String theme : words.split("[/,;\n]", -1)) {
      if (!theme.isBlank() && !themes.contains(theme.strip())) {
        themes.add(theme.strip());
      }
    }
    boolean fits = themes.stream().allMatch(theme -> theme.length() <= LINE);
    return fits ? set(plan, "temaer", (Object) themes) : Optional.empty();
  }

  private static Optional<Landing> goals(PlanDraft plan, String line) {
    if (!line.matches("(?:1[0-7]|[1-9])(?:[\\s,;/]+(?:og )?(?:1[0-7]|[1-9]))*")) {
      return Optional.empty();
    }
    List<Integer> goals = new ArrayList<>();
    for (String number : line.split("[^0-9]+", -1)) {
      if (!goals.contains(Integer.parseInt(number))) {
        goals.add(Integer.parseInt(number));
      }
    }
    return set(plan, "bærekraftsmål", (Object) goals);
  }

  private static Optional<Landing> effort(PlanDraft plan, String unit, String line) {
    Optional<String> amount = Amounts.number(line);
    amount.ifPresent(number -> plan.add("innsats", new LinkedHashMap<>(Map.of(unit, number))));
    return amount.map(number -> Landing.field("innsats"));
  }

  /** An amount is written as it stands; other words with a number in them are the cost's own. */
  private static Optional<Landing> cost(PlanDraft plan, String line) {
    boolean isAmount = Kroner.of(line).isPresent();
    if (!isAmount && (line.length() > LINE || !line.matches(".*\\d.*"))) {
      return Optional.empty();
    }
    plan.add("ekstern-kostnad", new LinkedHashMap<>(Map.of(isAmount ? "kroner" : "ordlyd", line)));
    return Optional.of(Landing.field("ekstern-kostnad"));
  }
}
