package no.planverk.model.law;

import java.util.List;
import java.util.Locale;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Origin;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.value.WebAddress;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the law or of consistency, as data: its texts stand among the messages, its check in
 * the rules.
 */
public record LawRule(
    @Field(
            value = "id",
            text = "Regelens nummer med små bokstaver, for eksempel ps-01.",
            textNn = "Nummeret på regelen med små bokstavar, til dømes ps-01.")
        String id,
    @Field(value = "navn", text = "Hva regelen handler om.", textNn = "Kva regelen handlar om.")
        Localized names,
    @Field(
            value = "paragraf",
            text = "Loven og paragrafen; utelatt der regelen er god skikk.",
            textNn = "Lova og paragrafen; utelate der regelen er god skikk.")
        @Nullable Localized law,
    @Field(value = "lenke", text = "Paragrafen hos Lovdata.") @Nullable WebAddress link,
    @Field(
            value = "plikt",
            text = "Hvordan regelen binder: skal, bør eller praksis.",
            textNn = "Korleis regelen bind: skal, bør eller praksis.")
        RuleDuty duty,
    @Field(
            value = "alvor",
            text = "Hva regelen veier i seg selv.",
            textNn = "Kva regelen veg i seg sjølv.")
        RuleWeight weight,
    @Inline RuleTime time,
    @Field(
            value = "sted",
            text = "Hvor regelen gjelder. Utelatt: overalt.",
            textNn = "Kvar regelen gjeld. Utelate: overalt.")
        List<RulePlace> places,
    @Field(
            value = "kilde",
            text = "Hvordan vi vet at regelen er slik.",
            textNn = "Korleis vi veit at regelen er slik.")
        RuleSource source,
    @Field(
            value = "lest",
            text = "Teksten regelen er lest i; bare der kilden er funnet.",
            textNn = "Teksten regelen er lesen i; berre der kjelda er funnen.")
        @Nullable LawReading read,
    @Field(value = "endret", text = "Siste endring av paragrafen.") @Nullable LawChange changed,
    @Field(
            value = "grense",
            text = "Tallet regelen måler mot: dager, år eller antall.",
            textNn = "Talet regelen måler mot: dagar, år eller kor mange.")
        @Nullable Integer limit,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planene regelen spør etter.",
            textNn = "Planane regelen spør etter.")
        List<StatutoryPlan> plans,
    Origin origin)
    implements Identified {

  @Override
  public String name() {
    return code();
  }

  /** The id as people write it: {@code PS-01}. */
  public String code() {
    return id.toUpperCase(Locale.ROOT);
  }

  /** Whether the rule holds for a municipality. */
  public boolean holdsFor(Municipality municipality) {
    return places.isEmpty() || places.stream().anyMatch(place -> place.has(municipality));
  }

  /** Whether the law was so on a day; of a day known less exactly, on all it can be. */
  public boolean heldOn(PlanDate day) {
    return time.holdsOn(day);
  }
}
