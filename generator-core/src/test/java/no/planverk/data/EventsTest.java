package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timetable keeps what was planned beside what happened, and makes up no day. */
class EventsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The seven of England's standard, by its names and in its order. */
  @Test
  void theFirstColumnsAreThoseOfTheStandard() {
    assertThat(published("").text("data/hendelser-komma.csv"))
        .startsWith("reference,plan,plan-event,event-date,actual-date,entry-date,notes,");
  }

  @Test
  void whatWasPlannedStaysWhenItHasHappened() {
    Map<String, String> adoption =
        event(
            "forventet-vedtak: våren 2026, vedtatt: {dato: 11.06.2026, sak: K 26/41, organ: kommunestyret}",
            "p--vedtak");
    assertThat(adoption)
        .containsEntry("plan", "p")
        .containsEntry("plan-event", "vedtak")
        .containsEntry("event-date", "")
        .containsEntry("event-first-day", "2026-01-01")
        .containsEntry("event-last-day", "2026-06-30")
        .containsEntry("event-precision", "tidsrom")
        .containsEntry("event-words", "våren 2026")
        .containsEntry("actual-date", "2026-06-11")
        .containsEntry("entry-date", "2026-11-23")
        .containsEntry("organisation", "kommunestyret")
        .containsEntry("case-number", "K 26/41")
        .containsEntry("documentation-url", "planer/p.html")
        .containsEntry("municipality-number", "0999");
  }

  /** The plan as it was is one event, and the one to come another. */
  @ParameterizedTest
  @CsvSource({"11.06.2019, 2026", "11.06.2025, 2027"})
  void anAdoptionBeforeWhatIsExpectedIsAnotherEvent(String adopted, String expected) {
    List<Map<String, String>> events =
        events("vedtatt: " + adopted + ", forventet-vedtak: " + expected);
    assertThat(events)
        .extracting(event -> event.get("reference"))
        .containsExactly("p--vedtak", "p--vedtak-2");
    assertThat(events.get(0)).containsEntry("event-words", "");
    assertThat(events.get(1))
        .containsEntry("event-words", expected)
        .containsEntry("actual-words", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forventet-vedtak: 2025",
        "oppstart: 01.02.2025",
        "høring: våren 2025",
        "beslutning: {valg: revideres, frist: 01.02.2025}"
      })
  void whatIsOnlyPlannedIsNeverSaidToHaveHappened(String field) {
    assertThat(events(field))
        .hasSize(1)
        .allSatisfy(
            event -> {
              assertThat(event).containsEntry("actual-words", "").containsEntry("actual-date", "");
              assertThat(event.get("event-words")).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"varslet", "offentliggjort", "kunngjort", "sist-revidert"})
  void whatIsWrittenOfAsDoneIsAPlanWhileItIsAhead(String field) {
    assertThat(events(field + ": 23.11.2026").get(0))
        .containsEntry("actual-date", "2026-11-23")
        .containsEntry("event-date", "");
    assertThat(events(field + ": 24.11.2026").get(0))
        .containsEntry("actual-date", "")
        .containsEntry("event-date", "2026-11-24");
  }

  @Test
  void aHearingIsTheOneThatWasPlannedForItsTime() {
    List<Map<String, String>> events =
        events(
            "høring: våren 2026, høringer: [{gjelder: planprogram, fra: 01.03.2026, frist:"
                + " 15.04.2026}, {fra: 01.05.2026, frist: 20.06.2026}]");
    assertThat(events)
        .extracting(event -> event.get("reference"))
        .containsExactly(
            "p--planprogram-horing-start",
            "p--planprogram-horing-frist",
            "p--horing-start",
            "p--horing-frist");
    assertThat(events.get(0)).containsEntry("event-words", "");
    assertThat(events.get(2))
        .containsEntry("event-words", "våren 2026")
        .containsEntry("actual-date", "2026-05-01");
  }

  @Test
  void namesOfEventsStayWhenWordsAndDaysChange() {
    Set<String> before = references("prosess: [{navn: A, dato: 2025}, {navn: B, dato: 2027}]");
    Set<String> after =
        references("navn: Ny, prosess: [{navn: C, dato: 01.02.2026}, {navn: D, dato: 2028}]");
    assertThat(before).isEqualTo(after).containsExactlyInAnyOrder("p--steg", "p--steg-2");
  }

  @Test
  void noTwoEventsOfAMunicipalityHaveOneName() {
    List<Map<String, String>> rows =
        Published.ofCase("good-every-field", Language.NB).rows("hendelser");
    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows).extracting(row -> row.get("reference")).doesNotHaveDuplicates();
  }

  /** The strategy for the next period can well be a plan of this one. */
  @Test
  void aPlanCalledTheStrategyIsNotTheStrategy() {
    List<Map<String, String>> rows =
        published("planer: [{navn: Planstrategi, type: temaplan, oppstart: 2027}]")
            .rows("hendelser");
    assertThat(rows)
        .extracting(row -> row.get("plan"))
        .contains("planstrategi", "planstrategi--2024");
  }

  @Test
  void theSameStandsInTheJson() throws IOException {
    Published site = Published.ofCase("good-every-field", Language.NB);
    Object events = JSON.std.mapFrom(site.text("data/hendelser.json")).get("hendelser");
    List<Map<String, String>> rows = site.rows("hendelser");
    rows.forEach(row -> row.values().removeIf(String::isEmpty));
    assertThat(events).isEqualTo(rows);
  }

  private static Set<String> references(String fields) {
    return new HashSet<>(events(fields).stream().map(event -> event.get("reference")).toList());
  }

  private static Map<String, String> event(String fields, String reference) {
    return events(fields).stream()
        .filter(event -> event.get("reference").equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, String>> events(String fields) {
    String name = fields.startsWith("navn:") ? "" : "navn: P, ";
    return published("planer: [{" + name + "id: p, type: temaplan, " + fields + "}]")
        .rows("hendelser")
        .stream()
        .filter(event -> event.get("plan").equals("p"))
        .toList();
  }

  private static Published published(String yaml) {
    String council = ", kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023}}\n";
    return Published.of(
        Rendered.MUNICIPALITY.replace("}\n", council) + Rendered.STRATEGY + yaml,
        TODAY,
        Language.NB);
  }
}
