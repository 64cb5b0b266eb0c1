package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessRole;
import no.planverk.model.process.ProcessStep;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** How the strategy is made: its steps, those who are asked, and its hearings. */
public record StrategyProcess(
    @Field(
            value = "prosess",
            text = "Stegene i arbeidet med strategien.",
            textNn = "Stega i arbeidet med strategien.")
        List<ProcessStep> steps,
    @Field(
            value = "startet",
            nn = "starta",
            text = "Når arbeidet med strategien startet.",
            textNn = "Når arbeidet med strategien starta.")
        @Nullable PlanDate started,
    @Field(
            value = "medvirkning",
            nn = "medverknad",
            text = "Hvem kommunen har hentet synspunkter fra eller trukket med, og hvordan.",
            textNn = "Kven kommunen har henta synspunkt frå eller trekt med, og korleis.")
        List<Involvement> involvement,
    @Field(
            value = "høringer",
            nn = "høyringar",
            text = "Høringene av strategien, med frister.",
            textNn = "Høyringane av strategien, med fristar.")
        List<Hearing> hearings,
    @Field(
            value = "offentliggjort",
            nn = "offentleggjort",
            text = "Når forslaget ble gjort offentlig før kommunestyrets behandling.",
            textNn = "Når framlegget vart gjort offentleg før kommunestyret handsama det.")
        @Nullable PlanDate published,
    @Field(
            value = "behandlet",
            nn = "handsama",
            text = "Når kommunestyret behandlet forslaget. Utelatt: dagen det ble vedtatt.",
            textNn = "Når kommunestyret handsama framlegget. Utelate: dagen det vart vedteke.")
        @Nullable PlanDate treated,
    @Field(
            value = "planprogram-for",
            text = "Planen som har planprogrammet sitt i samme dokument som strategien.",
            textNn = "Planen som har planprogrammet sitt i same dokument som strategien.")
        @Nullable Ref<Plan> programmeFor,
    @Field(
            value = "organisering",
            text = "Hvem som har hvilken rolle i arbeidet, den som bestemmer først.",
            textNn = "Kven som har kva rolle i arbeidet, den som avgjer først.")
        List<ProcessRole> roles,
    @Field(
            value = "oppfølging",
            text = "Hvordan de prioriterte oppgavene skal følges opp, i Markdown.",
            textNn = "Korleis dei prioriterte oppgåvene skal følgjast opp, i Markdown.",
            max = 20000)
        @Nullable Prose followUp) {}
