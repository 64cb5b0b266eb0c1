package no.planverk.model.type;

import java.util.List;
import java.util.function.BiFunction;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.value.YesNo;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** A kind of plan: one of the canonical list, or the municipality's own. */
public record PlanType(
    @Field(
            value = "id",
            text = "Ordet som skrives under type i planene.",
            textNn = "Ordet som blir skrive under type i planane.")
        String id,
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet leserne ser.",
            textNn = "Namnet lesarane ser.")
        Localized names,
    @Field(
            value = "svarer-til",
            nn = "svarar-til",
            text = "Den faste plantypen denne svarer til. Det som ikke er oppgitt, arves derfra.",
            textNn =
                "Den faste plantypen denne svarar til. Det som ikkje er oppgitt, blir arva derfrå.")
        @Nullable Ref<PlanType> like,
    @Field(value = "forklaring", text = "Hva slags plan det er.", textNn = "Kva slags plan det er.")
        @Nullable Localized explanation,
    @Field(
            value = "plass",
            text = "Ruten i figuren av plansystemet.",
            textNn = "Ruta i figuren av plansystemet.")
        @Nullable SystemBox box,
    @Field(
            value = "nivå",
            text = "Overordnet eller underordnet plan.",
            textNn = "Overordna eller underordna plan.")
        @Nullable PlanLevel level,
    @Field(value = "retning", text = "Temaplan eller arealplan.") @Nullable PlanSubject subject,
    @Field(
            value = "lov",
            text = "Hjemmelen, for eksempel pbl. § 11-1.",
            textNn = "Heimelen, til dømes pbl. § 11-1.")
        @Nullable Localized law,
    @Field(
            value = "vedtas-av",
            nn = "vert-vedteken-av",
            text = "Hvem som vedtar planer av denne typen.",
            textNn = "Kven som vedtek planar av denne typen.")
        @Nullable Localized adoptedBy,
    @Field(
            value = "varighet",
            nn = "varigheit",
            text = "Hvor lenge planer av denne typen vanligvis gjelder.",
            textNn = "Kor lenge planar av denne typen vanlegvis gjeld.")
        @Nullable Localized horizon,
    @Field(
            value = "planprosess",
            text =
                "Om plan- og bygningslovens krav til prosess gjelder: etter loven eller utenfor loven.",
            textNn =
                "Om krava til prosess i plan- og bygningslova gjeld: etter lova eller utanfor lova.")
        @Nullable PlanProcess process,
    @Field(
            value = "regnes-som-plan",
            nn = "vert-rekna-som-plan",
            text =
                "Nei for arbeid som ikke er en plan: det står i plantabellen, men telles ikke med.",
            textNn =
                "Nei for arbeid som ikkje er ein plan: det står i plantabellen, men blir ikkje talt med.")
        @Nullable YesNo counted,
    @Field(value = "også", text = "Andre ord for samme type.", textNn = "Andre ord for same type.")
        List<String> alsoCalled,
    Origin origin)
    implements Identified {

  /** This type, with what it leaves unsaid taken from another. */
  public PlanType or(PlanType from) {
    return new PlanType(
        id,
        names,
        like,
        explanation != null ? explanation : from.explanation,
        box != null ? box : from.box,
        level != null ? level : from.level,
        subject != null ? subject : from.subject,
        law != null ? law : from.law,
        adoptedBy != null ? adoptedBy : from.adoptedBy,
        horizon != null ? horizon : from.horizon,
        process != null ? process : from.process,
        counted != null ? counted : from.counted,
        alsoCalled,
        origin);
  }

  /** The same where the Act does not hold. */
  public PlanType withoutLaw() {
    return new PlanType(
        id,
        names,
        like,
        explanation,
        box,
        level,
        subject,
        null,
        adoptedBy,
        horizon,
        null,
        counted,
        alsoCalled,
        origin);
  }

  /** The same with the words of what is said of it changed. */
  public PlanType with(BiFunction<Language, String, String> change) {
    return new PlanType(
        id,
        names,
        like,
        explanation == null ? null : explanation.with(change),
        box,
        level,
        subject,
        law,
        adoptedBy == null ? null : adoptedBy.with(change),
        horizon,
        process,
        counted,
        alsoCalled,
        origin);
  }

  /** Whether what is of this type is a plan; it is where nothing else is written. */
  public boolean isPlan() {
    return counted != YesNo.NO;
  }

  /** Whether it is a canonical type under the municipality's own name, of the same id. */
  private boolean renames(PlanType canonical) {
    return id.equals(canonical.id) && (like == null || like.isTo(this));
  }

  /** This type; where it only renames a canonical one, with all else as that one says. */
  public PlanType completedBy(List<PlanType> canonical) {
    return canonical.stream().filter(this::renames).findFirst().map(this::or).orElse(this);
  }

  @Override
  public String name() {
    return names.in(Language.NB);
  }
}
