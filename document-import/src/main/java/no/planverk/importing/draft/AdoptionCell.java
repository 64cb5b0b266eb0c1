package no.planverk.importing.draft;

import java.util.Map;
import java.util.Optional;
import no.planverk.importing.value.AdoptionText;
import no.planverk.importing.value.WrittenDate;

/** Puts what a cell says of an adoption into a plan: what was adopted, or is expected to be. */
final class AdoptionCell {

  private AdoptionCell() {}

  static Optional<Landing> put(PlanDraft plan, String line, Looks looks) {
    if (AdoptionText.isExpected(line)) {
      return PlanCells.date(plan, "forventet-vedtak", line);
    }
    AdoptionText said = AdoptionText.of(line);
    boolean fits =
        said.fields().values().stream()
            .noneMatch(text -> text.toString().length() > PlanCells.LINE);
    if (!fits || !isBeside(plan.part("vedtatt"), said.fields())) {
      return Optional.empty();
    }
    WrittenDate.in(line)
        .filter(WrittenDate::isShort)
        .ifPresent(date -> looks.at("se-aar", plan.name()));
    said.fields().forEach(plan.part("vedtatt")::putIfAbsent);
    plan.hintNew(!said.isKnown() && line.matches("(?iu)ny(?:tt)?(?: plan)?"));
    return Optional.of(Landing.field("vedtatt"));
  }

  /** A case and a body may stand in columns of their own, and are not told in two ways. */
  private static boolean isBeside(Map<String, Object> own, Map<String, Object> said) {
    return own.entrySet().stream()
        .allMatch(
            one ->
                one.getKey().matches("sak|organ")
                    && said.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue()));
  }
}
