package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Keyed;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Ground;
import no.planverk.model.need.Priority;
import no.planverk.model.process.Adoption;
import no.planverk.model.type.PlanType;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.DocumentLink;
import no.planverk.model.value.LandPlanId;
import no.planverk.model.value.Period;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A plan of the strategy: one that is adopted, under way or wanted. */
public record Plan(
    @Field(
            value = "id",
            text =
                "Kort navn for lenker, små bokstaver og bindestrek. Utelatt: filnavnet eller plannavnet.",
            textNn =
                "Kort namn for lenkjer, små bokstavar og bindestrek. Utelate: filnamnet eller plannamnet.")
        String id,
    @Field(
            value = "tidligere-id",
            nn = "tidlegare-id",
            text = "Id-er planen hadde før. De gamle adressene sender leserne videre.",
            textNn = "Id-ar planen hadde før. Dei gamle adressene sender lesarane vidare.")
        List<FormerId> formerIds,
    @Field(
            value = "nr",
            text = "Planens nummer i strategien.",
            textNn = "Nummeret planen har i strategien.")
        @Nullable String number,
    @Inline Naming naming,
    @Field(
            value = "type",
            text = "Plantypen: en av de faste eller en av kommunens egne.",
            textNn = "Plantypen: ein av dei faste eller ein av kommunen sine eigne.")
        Ref<PlanType> type,
    @Field(
            value = "gruppe",
            text = "Overskriften planen står under i plantabellen, med kommunens ord.",
            textNn = "Overskrifta planen står under i plantabellen, med kommunen sine ord.")
        @Nullable String group,
    @Field(
            value = "prioritet",
            text = "Prioriteringsgruppen planen står i.",
            textNn = "Prioriteringsgruppa planen står i.")
        @Nullable Ref<Priority> priority,
    @Field(
            value = "temaer",
            nn = "tema",
            text = "Temaene planen handler om, med kommunens egne ord.",
            textNn = "Temaa planen handlar om, med kommunen sine eigne ord.")
        List<String> themes,
    @Field(
            value = "vedtatt",
            nn = "vedteken",
            text = "Når og hvor planen ble vedtatt. Flere vedtak skrives som en liste.",
            textNn = "Når og kvar planen vart vedteken. Fleire vedtak blir skrivne som ei liste.")
        List<Adoption> adoptions,
    @Field(
            value = "status",
            wording = "status-ordlyd",
            text = "Hvor planen står nå.",
            textNn = "Kvar planen står no.")
        @Nullable PlanStatus status,
    @Field(
            value = "status-ordlyd",
            text = "Statusen med planstrategiens egne ord.",
            textNn = "Statusen med planstrategien sine eigne ord.",
            max = 1000)
        @Nullable String statusWording,
    @Field(
            value = "forrige-status",
            nn = "førre-status",
            wording = "forrige-status-ordlyd",
            text = "Hvor planen sto i den forrige planstrategien.",
            textNn = "Kvar planen stod i den førre planstrategien.")
        @Nullable PlanStatus formerStatus,
    @Field(
            value = "forrige-status-ordlyd",
            nn = "førre-status-ordlyd",
            text = "Statusen i den forrige planstrategien, med dens egne ord.",
            textNn = "Statusen i den førre planstrategien, med hans eigne ord.",
            max = 1000)
        @Nullable String formerStatusWording,
    @Field(
            value = "beslutning",
            nn = "avgjerd",
            text = "Hva planstrategien bestemmer for planen i perioden.",
            textNn = "Kva planstrategien avgjer for planen i perioden.")
        @Nullable Decision decision,
    @Field(
            value = "hvorfor",
            nn = "kvifor",
            text = "Hvorfor kommunen trenger planen: lovkrav, tilskudd, vedtak eller annet.",
            textNn = "Kvifor kommunen treng planen: lovkrav, tilskot, vedtak eller anna.")
        List<Ground> grounds,
    @Field(
            value = "gjelder",
            nn = "gjeld",
            text = "Årene planen gjelder for.",
            textNn = "Åra planen gjeld for.")
        @Nullable Period validity,
    @Field(
            value = "ansvarlig",
            nn = "ansvarleg",
            text = "Enheten, enhetene eller organet som har ansvar for planen.",
            textNn = "Eininga, einingane eller organet som har ansvar for planen.")
        List<Ref<Unit>> responsible,
    @Field(
            value = "politisk-organ",
            text = "Det politiske organet som behandler planen, eller organene.",
            textNn = "Det politiske organet som handsamar planen, eller organa.")
        List<Ref<Unit>> politicalBodies,
    @Field(
            value = "behandling",
            nn = "handsaming",
            text = "Om planen behandles politisk eller administrativt.",
            textNn = "Om planen blir handsama politisk eller administrativt.")
        @Nullable Treatment treatment,
    @Field(
            value = "forslagsstiller",
            nn = "forslagsstillar",
            text = "Hvem som har fremmet forslaget til reguleringsplan.",
            textNn = "Kven som har fremja framlegget til reguleringsplan.")
        @Nullable Proposer proposer,
    @Inline Schedule schedule,
    @Inline Relations relations,
    @Field(
            value = "planer-utenfor",
            nn = "planar-utanfor",
            text = "Planer som ikke er i strategien, men som denne henger sammen med.",
            textNn = "Planar som ikkje er i strategien, men som denne heng saman med.")
        List<OutsidePlan> outside,
    @Inline PlanResources resources,
    @Field(
            value = "utfordringer",
            nn = "utfordringar",
            text = "Hovedutfordringer i strategien som planen svarer på.",
            textNn = "Hovudutfordringar i strategien som planen svarar på.")
        List<Ref<Challenge>> challenges,
    @Field(value = "mål", text = "Mål planen følger opp.", textNn = "Mål planen følgjer opp.")
        List<Ref<Goal>> goals,
    @Field(
            value = "bærekraftsmål",
            nn = "berekraftsmål",
            text = "Numrene på FNs bærekraftsmål planen følger opp, for eksempel [3, 11].",
            textNn =
                "Nummera på dei berekraftsmåla til FN som planen følgjer opp, til dømes [3, 11].")
        List<SustainabilityGoal> sustainabilityGoals,
    @Field(
            value = "dokument",
            text = "Adressen til plandokumentet.",
            textNn = "Adressa til plandokumentet.")
        @Nullable DocumentAddress document,
    @Field(
            value = "arealplan-id",
            text =
                "Nasjonal arealplan-ID: kommunenummeret, understrek og planens nummer i planregisteret.",
            textNn =
                "Nasjonal arealplan-ID: kommunenummeret, understrek og nummeret planen har i planregisteret.")
        @Nullable LandPlanId landPlanId,
    @Field(
            value = "lenker",
            nn = "lenkjer",
            text = "Andre dokumenter og lenker: planregister, saker og vedlegg.",
            textNn = "Andre dokument og lenkjer: planregister, saker og vedlegg.")
        List<DocumentLink> links,
    @Field(
            value = "egne-kolonner",
            nn = "eigne-kolonnar",
            text = "Det som står i planstrategiens egne kolonner, med kolonnens navn som nøkkel.",
            textNn =
                "Det som står i planstrategien sine eigne kolonnar, med namnet på kolonnen som nøkkel.")
        @Keyed
        List<ColumnText> ownColumns,
    @Field(
            value = "evaluering",
            text = "Hvordan planen har virket, i Markdown.",
            textNn = "Korleis planen har verka, i Markdown.",
            max = 20000)
        @Nullable Prose evaluation,
    @Field(
            value = "merknad",
            text = "Merknad til planen slik den står i plantabellen, i Markdown.",
            textNn = "Merknad til planen slik han står i plantabellen, i Markdown.",
            max = 20000)
        @Nullable Prose comment,
    @Field(
            value = "tekst",
            text = "Mer om planen, i Markdown.",
            textNn = "Meir om planen, i Markdown.",
            max = 1000000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {

  /** The name by which it is told from every other plan. */
  @Override
  public String name() {
    return naming.full();
  }

  /** The adoption that holds: the latest of those written; null where none is. */
  public @Nullable Adoption adopted() {
    return adoptions.stream().reduce(Plan::later).orElse(null);
  }

  /** One without a date is never later than one that has it. */
  private static Adoption later(Adoption one, Adoption next) {
    if (one.date() == null || next.date() == null) {
      return one.date() == null ? next : one;
    }
    return next.date().last().isBefore(one.date().last()) ? one : next;
  }

  /** Whether it is at this point of its life; no where its status is not written. */
  public boolean is(PlanStatus.Phase phase) {
    return status != null && status.phase() == phase;
  }

  /** Whether the strategy's decision does this to it; no where there is none. */
  public boolean is(DecisionKind.Effect effect) {
    return decision != null && decision.kind().effect() == effect;
  }

  /**
   * Whether it is decided that nobody is to make, change, repeal or assess it in the period, and
   * nobody does: work that is under way is work, whatever the strategy says.
   */
  public boolean isLeftAlone() {
    return !is(PlanStatus.Phase.AT_WORK)
        && decision != null
        && switch (decision.kind()) {
          case OPPHEVES, VURDERES -> false;
          default -> decision.kind().effect() != DecisionKind.Effect.WORK;
        };
  }
}
