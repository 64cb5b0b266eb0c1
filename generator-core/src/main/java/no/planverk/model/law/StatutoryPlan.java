package no.planverk.model.law;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Localized;
import no.planverk.model.need.KnowledgeKind;
import org.jspecify.annotations.Nullable;

/** A plan or overview that another Act than the Planning and Building Act asks for. */
public record StatutoryPlan(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Hva planen kalles.",
            textNn = "Kva planen blir kalla.")
        Localized names,
    @Field(value = "lov", text = "Loven som krever den.", textNn = "Lova som krev han.")
        Localized law,
    @Field(
            value = "typer",
            nn = "typar",
            text = "Faste plantyper som er denne planen.",
            textNn = "Faste plantypar som er denne planen.")
        List<String> types,
    @Field(
            value = "ord",
            text =
                "Begynnelsen på ord planen kjennes på, i navnet eller i lovkravet. «…» står for noe"
                    + " mellom to ord.",
            textNn =
                "Byrjinga på ord planen blir kjend på, i namnet eller i lovkravet. «…» står for noko mellom to ord.")
        List<String> words,
    @Field(
            value = "slag",
            text = "Slaget i kunnskapsgrunnlaget som er denne oversikten.",
            textNn = "Slaget i kunnskapsgrunnlaget som er denne oversikta.")
        @Nullable KnowledgeKind knowledge) {}
