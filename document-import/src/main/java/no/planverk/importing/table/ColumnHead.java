package no.planverk.importing.table;

import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.importing.value.DecisionText;
import no.planverk.importing.value.Years;
import no.planverk.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a column.
 *
 * @param column what it holds
 * @param words what is written, its rows one after the other
 * @param lowest the lowest of its rows
 * @param years the years of a column of years; null for others
 */
public record ColumnHead(Column column, String words, String lowest, @Nullable Period years) {

  /** What is longer stands in no head. */
  private static final int LONGEST = 200;

  private static final Pattern AROUND_YEARS =
      Pattern.compile("(?iuU)[\\s(),:.]*(?:år|i|årsverk|timer|timar|budsjett|plan)?[\\s(),:.]*");

  /**
   * The head of a column.
   *
   * @param words what is written over it, from above
   * @param lowest what stands lowest
   */
  static ColumnHead of(String words, String lowest) {
    if (words.length() > LONGEST) {
      return new ColumnHead(Column.UNKNOWN, words, lowest, null);
    }
    Optional<Period> years = Years.span(lowest).or(() -> oneYear(lowest));
    boolean onlyYears = AROUND_YEARS.matcher(Years.without(lowest)).matches();
    if (years.isPresent() && onlyYears) {
      return new ColumnHead(Column.YEAR, words, lowest, years.get());
    }
    Column alone = Column.of(lowest);
    boolean tells = words.equals(lowest) || alone != Column.UNKNOWN;
    Column column = tells ? alone : Column.of(words);
    boolean decides = column == Column.UNKNOWN && DecisionText.isAlone(lowest);
    return new ColumnHead(decides ? Column.DECISION : column, words, lowest, null);
  }

  private static Optional<Period> oneYear(String text) {
    return Years.only(text.replaceAll("[^\\d]+", " ").strip());
  }

  /** Whether it is known what it holds. */
  boolean isKnown() {
    return column != Column.UNKNOWN;
  }

  /** The same over a column that is not understood. */
  ColumnHead unknown() {
    return new ColumnHead(Column.UNKNOWN, words, lowest, null);
  }

  /** Whether its numbers, or those over it, are person-years. */
  public boolean isPersonYears() {
    return words.toLowerCase(java.util.Locale.ROOT).contains("årsverk");
  }

  /** Whether its numbers are hours. */
  public boolean isHours() {
    return words.matches("(?iu).*\\btim(?:er|ar)\\b.*");
  }
}
