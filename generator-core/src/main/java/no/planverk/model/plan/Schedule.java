package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Channel;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessStep;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** When a plan is worked on, heard and adopted, and how people take part in it. */
public record Schedule(
    @Field(
            value = "varslet",
            nn = "varsla",
            text = "Når oppstart av planarbeidet ble varslet.",
            textNn = "Når oppstart av planarbeidet vart varsla.")
        @Nullable PlanDate notice,
    @Field(
            value = "oppstart-kunngjort",
            nn = "oppstart-kunngjord",
            text = "Hvor meldingen om oppstart er kunngjort.",
            textNn = "Kvar meldinga om oppstart er kunngjord.")
        List<Channel> noticeAnnouncedIn,
    @Field(
            value = "oppstart",
            text = "Når arbeidet med planen starter.",
            textNn = "Når arbeidet med planen startar.")
        @Nullable PlanDate start,
    @Field(
            value = "planprogram",
            text = "Når og hvor planprogrammet ble fastsatt.",
            textNn = "Når og kvar planprogrammet vart fastsett.")
        @Nullable Adoption programme,
    @Field(
            value = "høring",
            nn = "høyring",
            text = "Når planen er på høring.",
            textNn = "Når planen er på høyring.")
        @Nullable PlanDate hearing,
    @Field(
            value = "høringer",
            nn = "høyringar",
            text = "Høringene av planprogrammet og planforslaget, med frister.",
            textNn = "Høyringane av planprogrammet og planframlegget, med fristar.")
        List<Hearing> hearings,
    @Field(
            value = "offentliggjort",
            nn = "offentleggjort",
            text = "Når forslaget ble gjort offentlig før vedtaket.",
            textNn = "Når framlegget vart gjort offentleg før vedtaket.")
        @Nullable PlanDate published,
    @Field(
            value = "forventet-vedtak",
            nn = "venta-vedtak",
            text = "Når planen ventes vedtatt.",
            textNn = "Når planen er venta vedteken.")
        @Nullable PlanDate expectedAdoption,
    @Field(
            value = "kunngjort",
            nn = "kunngjord",
            text = "Når vedtaket ble kunngjort.",
            textNn = "Når vedtaket vart kunngjort.")
        @Nullable PlanDate announced,
    @Field(
            value = "sist-revidert",
            text = "Når planen sist ble revidert eller rullert.",
            textNn = "Når planen sist vart revidert eller rullert.")
        @Nullable PlanDate lastRevised,
    @Field(
            value = "prosess",
            text = "Stegene i arbeidet med planen.",
            textNn = "Stega i arbeidet med planen.")
        List<ProcessStep> process,
    @Field(
            value = "medvirkning",
            nn = "medverknad",
            text = "Hvem som er eller blir trukket med i arbeidet, og hvordan.",
            textNn = "Kven som er eller blir trekte med i arbeidet, og korleis.")
        List<Involvement> involvement,
    @Field(
            value = "historikk",
            text = "Hvor planen sto tidligere, for eksempel ved hvert årsskifte.",
            textNn = "Kvar planen stod tidlegare, til dømes ved kvart årsskifte.")
        List<Snapshot> history) {}
