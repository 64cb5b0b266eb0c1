package no.planverk.importing.draft;

import java.util.Map;
import java.util.Optional;
import no.planverk.importing.table.ColumnHead;
import no.planverk.importing.value.DecisionText;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.value.StatusText;
import no.planverk.importing.value.WrittenDate;
import no.planverk.importing.value.YesNo;
import no.planverk.model.plan.DecisionKind;
import no.planverk.text.Language;

/**
 * Puts a decision into a plan: a word of the model, and always the strategy's own words. They stand
 * in the cell, or over a column where it is ticked.
 */
final class Decisions {

  private static final int LONGEST = 1000;

  private Decisions() {}

  /** Where the words landed; empty where they are no decision, or the plan has one. */
  static Optional<Landing> put(
      PlanDraft plan, ColumnHead head, String line, Language language, Looks looks) {
    if (!DecisionText.isAlone(head.lowest())) {
      return put(plan, line, language, looks);
    }
    if (YesNo.isNo(line)) {
      return Optional.of(Landing.report("grunn-nei"));
    }
    if (YesNo.isYes(line) && plan.has("beslutning")) {
      looks.at("se-beslutning", plan.name());
    }
    return put(plan, YesNo.isYes(line) ? head.lowest() : line, language, looks);
  }

  private static Optional<Landing> put(
      PlanDraft plan, String line, Language language, Looks looks) {
    Optional<DecisionKind> kind = DecisionText.of(line);
    if (kind.isEmpty() || line.length() > LONGEST || plan.has("beslutning")) {
      return Optional.empty();
    }
    Map<String, Object> decision = plan.part("beslutning");
    decision.put("valg", ModelWords.word(kind.get(), language));
    if (!ModelWords.isWord(kind.get(), line)) {
      decision.put("ordlyd", line);
    }
    DecisionText.deadline(line)
        .map(WrittenDate::date)
        .ifPresent(date -> decision.put("frist", date));
    StatusText.atWork(line).ifPresent(status -> plan.hintStatus(ModelWords.word(status, language)));
    if (DecisionText.isAmbiguous(line)) {
      looks.at("se-beslutning", plan.name());
    }
    return Optional.of(Landing.field("beslutning"));
  }
}
