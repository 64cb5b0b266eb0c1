package no.planverk.model.law;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Origin;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the law or of consistency, as data: its texts stand among the messages, its check in
 * the rules.
 */
public record LawRule(
    @Field(value = "id", text = "Regelens nummer med små bokstaver, for eksempel ps-01.") String id,
    @Field(value = "navn", text = "Hva regelen handler om.") Localized names,
    @Field(value = "paragraf", text = "Loven og paragrafen; utelatt der regelen er god skikk.")
        @Nullable Localized law,
    @Field(value = "alvor", text = "Hva regelen veier i seg selv.") RuleWeight weight,
    @Field(value = "kilde", text = "Hvordan vi vet at regelen er slik.") RuleSource source,
    @Field(value = "sjekket", text = "Når kilden sist ble lest.") PlanDate checked,
    @Field(value = "grense", text = "Tallet regelen måler mot: dager, år eller antall.")
        @Nullable Integer limit,
    @Field(value = "planer", nn = "planar", text = "Planene regelen spør etter.")
        List<StatutoryPlan> plans,
    Origin origin)
    implements Identified {

  @Override
  public String name() {
    return code();
  }

  /** The id as people write it: {@code PS-01}. */
  public String code() {
    return id.toUpperCase(java.util.Locale.ROOT);
  }
}
