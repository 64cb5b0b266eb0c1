package no.planverk.model;

import java.util.List;
import no.planverk.attachment.Attachment;
import no.planverk.model.field.Field;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Chapter;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.type.PlanType;

/**
 * Everything the municipality has written down: the root of the plan model.
 *
 * @param attachments the files that are published as they are, sorted by path
 */
public record Model(
    @Field(
            value = "kommune",
            text = "Kommunen planstrategien gjelder for.",
            textNn = "Kommunen planstrategien gjeld for.")
        Municipality municipality,
    @Field(value = "planstrategi", text = "Planstrategien.") Strategy strategy,
    @Field(
            value = "kapitler",
            nn = "kapittel",
            text = "Kapitlene i planstrategien.",
            textNn = "Kapitla i planstrategien.")
        List<Chapter> chapters,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planene i planstrategien. De kan også skrives som én fil hver i mappen planer.",
            textNn =
                "Planane i planstrategien. Dei kan òg skrivast som éi fil kvar i mappa planar.")
        List<Plan> plans,
    @Field(
            value = "plantyper",
            nn = "plantypar",
            text = "Kommunens egne plantyper.",
            textNn = "Kommunen sine eigne plantypar.")
        List<PlanType> planTypes,
    @Field(
            value = "enheter",
            nn = "einingar",
            text = "Organer og enheter i kommunen.",
            textNn = "Organ og einingar i kommunen.")
        List<Unit> units,
    @Field(
            value = "aktører",
            nn = "aktørar",
            text = "Aktører utenfor kommuneorganisasjonen som er med på å forme kommunesamfunnet.",
            textNn =
                "Aktørar utanfor kommuneorganisasjonen som er med på å forme kommunesamfunnet.")
        List<Actor> actors,
    @Field(
            value = "satsingsområder",
            nn = "satsingsområde",
            text = "Satsingsområdene med mål, for samfunnet og for organisasjonen.",
            textNn = "Satsingsområda med mål, for samfunnet og for organisasjonen.")
        List<FocusArea> focusAreas,
    @Field(
            value = "begreper",
            nn = "omgrep",
            text = "Ord kommunen selv vil forklare.",
            textNn = "Ord kommunen sjølv vil forklare.")
        List<Term> terms,
    @Field(
            value = "sider",
            text = "Egne sider på nettstedet.",
            textNn = "Eigne sider på nettstaden.")
        List<ExtraPage> pages,
    @Field(
            value = "tidligere-strategier",
            nn = "tidlegare-strategiar",
            text = "Tidligere planstrategier, den nyeste først.",
            textNn = "Tidlegare planstrategiar, den nyaste først.")
        List<FormerStrategy> formerStrategies,
    @Field(
            value = "regler",
            nn = "reglar",
            text = "Regler kommunen vil senke eller slå av, med begrunnelse.",
            textNn = "Reglar kommunen vil senke eller slå av, med grunngjeving.")
        List<RuleSetting> ruleSettings,
    List<Attachment> attachments,
    List<NameInLanguage> otherNames) {

  /** The same model with other plan types. */
  public Model withPlanTypes(List<PlanType> types) {
    return new Model(
        municipality,
        strategy,
        chapters,
        plans,
        types,
        units,
        actors,
        focusAreas,
        terms,
        pages,
        formerStrategies,
        ruleSettings,
        attachments,
        otherNames);
  }

  /** The same model with the files that are published with it. */
  public Model withAttachments(List<Attachment> files) {
    return new Model(
        municipality,
        strategy,
        chapters,
        plans,
        planTypes,
        units,
        actors,
        focusAreas,
        terms,
        pages,
        formerStrategies,
        ruleSettings,
        files,
        otherNames);
  }

  /** The same model with what things are called in other languages than Norwegian. */
  public Model withOtherNames(List<NameInLanguage> names) {
    return new Model(
        municipality,
        strategy,
        chapters,
        plans,
        planTypes,
        units,
        actors,
        focusAreas,
        terms,
        pages,
        formerStrategies,
        ruleSettings,
        attachments,
        names);
  }
}
