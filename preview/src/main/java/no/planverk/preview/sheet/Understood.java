package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.importing.value.DecisionText;
import no.planverk.importing.value.StatusText;
import no.planverk.importing.value.TypeWords;
import no.planverk.model.Kind;
import no.planverk.read.Choices;
import no.planverk.read.Identities;
import no.planverk.read.Shape;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was typed or pasted in the words of a table elsewhere, in the words of the files: those the
 * reader takes already stay as they are.
 *
 * @param identities all that can be pointed at
 */
record Understood(Identities identities, Language language) {

  private static final String DECISION = "beslutning.valg";
  private static final String WORDING = "beslutning.ordlyd";

  /** The sheet with the words of the files, where only one thing can be meant. */
  Typed in(Typed typed, PlanRows rows) {
    List<Typed.Line> lines = new ArrayList<>();
    for (Typed.Line line : typed.lines()) {
      Map<String, String> cells = new LinkedHashMap<>(line.cells());
      for (SheetColumn column : SheetColumn.ALL) {
        String text = line.cell(column);
        if (!text.isEmpty() && !text.equals(written(line, rows, column))) {
          word(column, text).ifPresent(word -> put(cells, column, text, word));
        }
      }
      lines.add(new Typed.Line(line.token(), cells, line.more(), line.gone()));
    }
    return new Typed(lines);
  }

  /** What the files say already is not ours to put in other words. */
  private static @Nullable String written(Typed.Line line, PlanRows rows, SheetColumn column) {
    return line.isNew() ? null : rows.rows().get(line.number()).text(column);
  }

  /** What a decision was called stays as its wording. */
  private static void put(Map<String, String> cells, SheetColumn column, String text, String word) {
    cells.put(column.name(), word);
    if (column.name().equals(DECISION) && cells.getOrDefault(WORDING, "").isEmpty()) {
      cells.put(WORDING, text);
    }
  }

  private Optional<String> word(SheetColumn column, String text) {
    if (column.shape() instanceof Shape.Choice choice && !isWord(choice, text)) {
      return switch (column.name()) {
        case "status" -> StatusText.alone(text).map(status -> Choices.word(status, language));
        case DECISION ->
            DecisionText.isAmbiguous(text)
                ? Optional.empty()
                : DecisionText.of(text).map(kind -> Choices.word(kind, language));
        default -> Optional.empty();
      };
    }
    return column.name().equals("type") && identities.find(Kind.PLAN_TYPE, text).isEmpty()
        ? TypeWords.of(text)
        : Optional.empty();
  }

  private static boolean isWord(Shape.Choice choice, String text) {
    for (Enum<?> constant : choice.type().getEnumConstants()) {
      if (Choices.isWord(text, constant)) {
        return true;
      }
    }
    return false;
  }
}
