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

  /** Where the words stay that are more than the choice they are understood as. */
  private static final Map<String, String> WORDINGS =
      Map.of("status", "status-ordlyd", "beslutning.valg", "beslutning.ordlyd");

  /** The sheet with the words of the files, where only one thing can be meant. */
  Typed in(Typed typed, PlanRows rows) {
    List<Typed.Line> lines = new ArrayList<>();
    for (Typed.Line line : typed.lines()) {
      Map<String, String> cells = new LinkedHashMap<>(line.cells());
      if (line.isNew()) {
        WORDINGS.values().forEach(wording -> cells.putIfAbsent(wording, ""));
      }
      for (SheetColumn column : SheetColumn.ALL) {
        String text = line.cell(column);
        if (!text.isEmpty() && !text.equals(written(line, rows, column))) {
          word(column, text)
              .filter(word -> mayPut(cells, column, text))
              .ifPresent(word -> put(cells, column, text, word));
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

  /** Whether no word is lost: what says more than the choice needs room for it. */
  private static boolean mayPut(Map<String, String> cells, SheetColumn column, String text) {
    return isAlone(column, text)
        || !WORDINGS.containsKey(column.name())
        || "".equals(cells.get(WORDINGS.get(column.name())));
  }

  private static boolean isAlone(SheetColumn column, String text) {
    return column.name().equals("status") && StatusText.alone(text).isPresent();
  }

  /** What it was called stays as its wording. */
  private static void put(Map<String, String> cells, SheetColumn column, String text, String word) {
    cells.put(column.name(), word);
    String wording = WORDINGS.get(column.name());
    if (wording != null && !isAlone(column, text)) {
      cells.put(wording, text);
    }
  }

  /** Whether a cell would be understood were its words not to be lost. */
  private boolean wantsRoom(Typed.Line line, SheetColumn column) {
    String text = line.cell(column);
    return !text.isEmpty()
        && word(column, text).isPresent()
        && !mayPut(new LinkedHashMap<>(line.cells()), column, text);
  }

  private Optional<String> word(SheetColumn column, String text) {
    if (column.shape() instanceof Shape.Choice choice && !isWord(choice, text)) {
      return switch (column.name()) {
        case "status" -> StatusText.of(text).map(status -> Choices.word(status, language));
        case "beslutning.valg" ->
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

  /** What is to be seen to where a choice has words of its own, each as an item of a list. */
  List<String> told(Typed.Line line, PlanRows rows, SheetWords words) {
    List<String> items = new ArrayList<>();
    for (SheetColumn column : SheetColumn.ALL) {
      String wording = WORDINGS.get(column.name());
      if (wording != null) {
        String said = line.cells().getOrDefault(wording, "");
        String key = wording.equals("status-ordlyd") ? "ordlyd.status" : "ordlyd.beslutning";
        if (wantsRoom(line, column)) {
          items.add(item(words, "ordlyd-opptatt", "ord", line.cell(column), "ordlyd", said));
        } else if (keepsOld(line, rows, column, wording)) {
          items.add(item(words, key, "ordlyd", said));
        }
      }
    }
    return items;
  }

  private static String item(SheetWords words, String key, String... facts) {
    return "<li>" + words.say(key, facts) + "</li>\n";
  }

  /** Whether a choice is another and is still told in the words of the old one. */
  private static boolean keepsOld(
      Typed.Line line, PlanRows rows, SheetColumn choice, String wording) {
    return !line.isNew()
        && !line.cells().getOrDefault(wording, "").isEmpty()
        && isAsWritten(line, rows, wording)
        && !isAsWritten(line, rows, choice.name());
  }

  private static boolean isAsWritten(Typed.Line line, PlanRows rows, String name) {
    PlanRow row = rows.rows().get(line.number());
    return SheetColumn.ALL.stream()
        .filter(column -> column.name().equals(name))
        .allMatch(column -> line.cell(column).equals(String.valueOf(row.text(column)).strip()));
  }
}
