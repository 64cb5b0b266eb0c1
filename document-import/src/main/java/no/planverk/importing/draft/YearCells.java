package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.planverk.importing.table.Column;
import no.planverk.importing.table.ColumnHead;
import no.planverk.importing.table.TableRow;
import no.planverk.importing.table.TableRow.PlanRow;
import no.planverk.importing.table.TableRow.Value;
import no.planverk.importing.value.Amounts;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.value.Years;
import no.planverk.importing.value.YesNo;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.value.Period;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the columns of years: amounts, crosses, letters and words. */
final class YearCells {

  /** A letter, or two side by side of those that mean something: more, or others, are a word. */
  private static final String LETTER = "(?:[ROUVXx✓✔☑☒•*]{2}|[\\p{Lu}x✓✔☑☒•*])";

  private static final Pattern LETTERS = Pattern.compile(LETTER + "(?:[ /,+]+" + LETTER + ")*");
  private static final int MOST_LETTERS = 20;
  private static final Pattern CROSS = Pattern.compile("[Xx✓✔☑☒•*]");

  /** What letters mean where the table has R or U among them. */
  private static final Map<String, DecisionKind> DECISIONS =
      Map.of("R", DecisionKind.REVIDERES_HELT, "U", DecisionKind.NY, "O", DecisionKind.OPPHEVES);

  private final MarkMeaning meaning;
  private final Language language;
  private final boolean lettersDecide;
  private final boolean lettersAreSteps;

  /** Reads the cells of one table, whose letters are tried against each other. */
  YearCells(List<TableRow> rows, MarkMeaning meaning, Language language) {
    this.meaning = meaning;
    this.language = language;
    Set<String> letters = new TreeSet<>();
    for (TableRow row : rows) {
      if (row instanceof PlanRow plan) {
        plan.values().forEach(value -> letters.addAll(letters(value)));
      }
    }
    lettersDecide = letters.contains("R") || letters.contains("U");
    lettersAreSteps = letters.contains("V") && !lettersDecide;
  }

  private static List<String> letters(Value value) {
    String line = value.cell().line();
    if (value.heads().get(0).column() != Column.YEAR) {
      return List.of();
    }
    if (YesNo.isYes(line)) {
      return List.of("X");
    }
    if (line.length() > MOST_LETTERS || !LETTERS.matcher(line).matches()) {
      return List.of();
    }
    List<String> letters = new ArrayList<>();
    for (String letter : line.split("[ /,+]*", -1)) {
      if (!letter.isBlank()) {
        letters.add(letter.toUpperCase(Locale.ROOT));
      }
    }
    return letters;
  }

  /** Puts such a cell into a plan; empty where it fits no field. */
  Optional<Landing> put(PlanDraft plan, Value value) {
    String line = value.cell().line();
    List<Period> years = years(value);
    if (years.isEmpty() || line.length() > PlanCells.LINE) {
      return Optional.empty();
    }
    if (YesNo.isNo(line)) {
      return Optional.of(Landing.report("grunn-nei"));
    }
    ColumnHead head = value.heads().get(0);
    Optional<String> amount = Amounts.number(line);
    if (amount.isPresent() && (head.isPersonYears() || head.isHours())) {
      return amount(plan, years, head.isHours() ? "timer" : "årsverk", amount.get());
    }
    List<String> letters = letters(value);
    return letters.isEmpty() ? words(plan, years, line) : letters(plan, years, letters, line);
  }

  private static List<Period> years(Value value) {
    List<Period> years = new ArrayList<>();
    for (ColumnHead head : value.heads()) {
      Period period = head.years();
      if (period != null) {
        years.add(period);
      }
    }
    return years;
  }

  private static Optional<Landing> amount(
      PlanDraft plan, List<Period> years, String unit, String amount) {
    Period first = years.get(0);
    if (years.size() > 1 || first.from() != first.to()) {
      return Optional.empty();
    }
    effort(plan, first.from(), unit, amount);
    return Optional.of(Landing.field("innsats"));
  }

  private static void effort(PlanDraft plan, int year, String key, String value) {
    Map<String, Object> effort = new LinkedHashMap<>();
    effort.put("år", year);
    effort.put(key, value);
    plan.add("innsats", effort);
  }

  private static Optional<Landing> words(PlanDraft plan, List<Period> years, String words) {
    for (Period period : years) {
      IntStream.rangeClosed(period.from(), Math.min(period.to(), period.from() + 20))
          .forEach(year -> effort(plan, year, "aktivitet", words));
    }
    return Optional.of(Landing.field("innsats"));
  }

  private Optional<Landing> letters(
      PlanDraft plan, List<Period> years, List<String> letters, String line) {
    Period period = new Period(years.get(0).from(), years.get(years.size() - 1).to());
    boolean placed = true;
    for (String letter : letters) {
      String step = step(letter);
      placed &= step != null && isDate(period) && plan.set(step, Years.written(period));
      DecisionKind decision = lettersDecide ? DECISIONS.get(letter) : null;
      if (decision != null && !plan.has("beslutning")) {
        plan.part("beslutning").put("valg", ModelWords.word(decision, language));
        plan.part("beslutning").put("år", Years.written(period));
      }
      placed &= decision == null;
    }
    return placed ? Optional.of(Landing.field("oppstart/vedtak")) : words(plan, years, line);
  }

  /** The field a letter dates; null where it only says that there is work. */
  private @Nullable String step(String letter) {
    if (lettersAreSteps && letter.equals("V")) {
      return "forventet-vedtak";
    }
    if (lettersAreSteps && letter.equals("O")) {
      return "oppstart";
    }
    boolean isMark =
        CROSS.matcher(letter).matches() || (lettersDecide && DECISIONS.containsKey(letter));
    if (!isMark || meaning == MarkMeaning.ARBEID) {
      return null;
    }
    return meaning == MarkMeaning.OPPSTART ? "oppstart" : "forventet-vedtak";
  }

  /** The model dates a step by a year, or by two in a row. */
  private static boolean isDate(Period period) {
    return period.to() - period.from() <= 1;
  }
}
