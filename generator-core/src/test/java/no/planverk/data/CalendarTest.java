package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars are iCalendar to the letter, and hold no day nobody has written. */
class CalendarTest {

  private static final String ALL = "data/kalender.ics";
  private static final String ONE = "data/kalender/p.ics";

  @ParameterizedTest
  @ValueSource(strings = {"site-example", "site-krodsherad"})
  void everyCalendarOfTheExamplesIsValid(String example) throws Exception {
    Published site = Published.ofFolder(Path.of("..", example, "src", "planverk"));
    List<String> calendars = site.paths().stream().filter(path -> path.endsWith(".ics")).toList();
    assertThat(calendars).hasSizeGreaterThan(2).contains(ALL);
    for (String path : calendars) {
      assertThat(read(site, path).validate().getEntries()).as(path).isEmpty();
    }
  }

  @Test
  void anEventTakesTheWholeOfItsDay() throws Exception {
    CalendarComponent event = events(plan("høringer: [{frist: 30.06.2026}]"), ONE).get(0);
    assertThat(value(event, "DTSTART")).isEqualTo("20260630");
    assertThat(value(event, "DTEND")).isEqualTo("20260701");
    assertThat(value(event, "UID")).isEqualTo("0999/p--horing-frist@planstrategi");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20250301T000000Z");
    assertThat(value(event, "SUMMARY")).isEqualTo("Høringsfrist: P");
  }

  @ParameterizedTest
  @ValueSource(strings = {"juni 2026", "2026", "våren 2026", "etter 2026", "2. kvartal 2026"})
  void whatIsNotKnownToTheDayIsInNoCalendar(String time) {
    Published site = plan("forventet-vedtak: " + time + ", oppstart: " + time);
    assertThat(site.paths()).doesNotContain(ALL, ONE);
  }

  @Test
  void namesOfEventsStayWhenDaysChange() throws Exception {
    String before = value(events(plan("oppstart: 01.02.2026"), ONE).get(0), "UID");
    String after = value(events(plan("oppstart: 03.04.2027"), ONE).get(0), "UID");
    assertThat(before).isEqualTo(after);
  }

  /**
   * As long as a name may be, with commas, semicolons, line breaks and characters of four bytes.
   */
  @Test
  void aLongNameWithSignsComesBackAsItWas() throws Exception {
    String name = "Å, b; c\\\\d 😀 " + "ærlig, ".repeat(24) + "slutt";
    Published site =
        published(
            "planer: [{id: p, type: temaplan, oppstart: 01.02.2026, navn: \"" + name + "\"}]");
    assertThat(value(events(site, ONE).get(0), "SUMMARY"))
        .isEqualTo("Oppstart: " + name.replace("\\\\", "\\"));
    assertThat(site.text(ONE).split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void onlyAPlanWithDaysHasACalendarOfItsOwn() {
    Published site =
        published(
            "planer: [{navn: A, id: a, type: temaplan, oppstart: 01.02.2026}, {navn: B, id: b,"
                + " type: temaplan}]");
    assertThat(site.paths())
        .contains(ALL, "data/kalender/a.ics")
        .doesNotContain("data/kalender/b.ics");
  }

  /** A library of others' writes the same events from what it read. */
  @Test
  void whatIsReadCanBeWrittenAgain() throws Exception {
    Calendar calendar = read(plan("oppstart: 01.02.2026"), ONE);
    StringWriter again = new StringWriter();
    new CalendarOutputter(true).output(calendar, again);
    assertThat(again.toString()).contains("SUMMARY:Oppstart: P");
  }

  private static List<CalendarComponent> events(Published site, String path) throws Exception {
    return read(site, path).getComponents(Component.VEVENT);
  }

  private static Calendar read(Published site, String path) throws Exception {
    return new CalendarBuilder().build(new StringReader(site.text(path)));
  }

  private static String value(CalendarComponent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static Published plan(String fields) {
    return published("planer: [{navn: P, id: p, type: temaplan, " + fields + "}]");
  }

  private static Published published(String yaml) {
    return Published.of(
        Rendered.MUNICIPALITY + Rendered.STRATEGY + yaml, LocalDate.of(2025, 3, 1), Language.NB);
  }
}
