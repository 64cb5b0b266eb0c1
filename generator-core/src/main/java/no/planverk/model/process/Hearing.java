package no.planverk.model.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.model.field.Field;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Email;
import no.planverk.model.value.WebAddress;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A period in which people can say what they think of a proposal. */
public record Hearing(
    @Field(
            value = "gjelder",
            nn = "gjeld",
            text = "Hva som er på høring. Utelatt: planforslaget eller strategien.",
            textNn = "Kva som er på høyring. Utelate: planframlegget eller strategien.")
        @Nullable HearingSubject subject,
    @Field(
            value = "fra",
            nn = "frå",
            text = "Dagen forslaget ble lagt ut.",
            textNn = "Dagen framlegget vart lagt ut.")
        @Nullable PlanDate from,
    @Field(value = "frist", text = "Siste dag for å uttale seg.") @Nullable PlanDate deadline,
    @Field(
            value = "hvordan",
            nn = "korleis",
            text = "Hvordan folk kan si hva de mener, i Markdown.",
            textNn = "Korleis folk kan seie kva dei meiner, i Markdown.",
            max = 20000)
        @Nullable Prose how,
    @Field(
            value = "innspill",
            nn = "innspel",
            text = "Adressen til skjemaet eller siden for innspill.",
            textNn = "Adressa til skjemaet eller sida for innspel.")
        @Nullable WebAddress answerAddress,
    @Field(
            value = "epost",
            text = "E-postadressen for innspill.",
            textNn = "E-postadressa for innspel.")
        @Nullable Email answerEmail,
    @Field(
            value = "dokumenter",
            nn = "dokument",
            text = "Adressen til høringsdokumentene.",
            textNn = "Adressa til høyringsdokumenta.")
        @Nullable DocumentAddress documents,
    @Field(
            value = "kunngjort",
            nn = "kunngjord",
            text = "Hvor høringen er kunngjort.",
            textNn = "Kvar høyringa er kunngjord.")
        List<Channel> announcedIn,
    @Field(
            value = "uttalelser",
            nn = "fråsegner",
            text = "Hvor mange uttalelser som kom inn.",
            textNn = "Kor mange fråsegner som kom inn.")
        @Nullable Integer statements,
    @Field(
            value = "resultat",
            text = "Hva høringen førte til, i Markdown.",
            textNn = "Kva høyringa førte til, i Markdown.",
            max = 20000)
        @Nullable Prose outcome) {

  /** The one that began last; where none says when it does, the first. */
  public static Optional<Hearing> latest(List<Hearing> hearings) {
    return hearings.stream().max(Comparator.comparing(Hearing::begun));
  }

  /** Whether its deadline is passed on a day. */
  public boolean isOver(LocalDate today) {
    return deadline != null && deadline.latest().isBefore(today);
  }

  private LocalDate begun() {
    PlanDate date = from == null ? deadline : from;
    return date == null ? LocalDate.MIN : date.first();
  }
}
