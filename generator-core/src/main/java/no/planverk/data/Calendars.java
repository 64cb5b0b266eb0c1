package no.planverk.data;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.data.calendar.Calendar;
import no.planverk.data.calendar.Feed;
import no.planverk.data.event.Events;
import no.planverk.data.event.PlanEvent;
import no.planverk.data.table.DataSource;
import no.planverk.model.plan.Plan;

/** The events as calendars and as a feed, as far as there is something to put in them. */
final class Calendars {

  private static final String NAME = "kalender";
  private static final String ENDING = ".ics";

  private Calendars() {}

  static Stream<DataSet> of(DataSource source) {
    List<PlanEvent> events = Events.of(source);
    return Stream.concat(calendar(source, events), feed(source, events));
  }

  private static Stream<DataSet> calendar(DataSource source, List<PlanEvent> events) {
    if (events.stream().noneMatch(Calendar::has)) {
      return Stream.of();
    }
    String title = source.model().municipality().name();
    DataFile all =
        new DataFile(
            OpenData.FOLDER + NAME + ENDING, NAME, () -> Calendar.of(source, title, events));
    List<DataFile> each =
        source.model().plans().stream().flatMap(plan -> ofPlan(source, plan)).toList();
    return Stream.of(
        new DataSet(NAME, source.wording().word("data.sett.kalender"), null, List.of(all), each));
  }

  private static Stream<DataFile> ofPlan(DataSource source, Plan plan) {
    List<PlanEvent> events = Events.of(source, plan);
    if (events.stream().noneMatch(Calendar::has)) {
      return Stream.of();
    }
    String path = OpenData.FOLDER + NAME + "/" + plan.id() + ENDING;
    return Stream.of(
        new DataFile(path, NAME, plan.name(), () -> Calendar.of(source, plan.name(), events)));
  }

  private static Stream<DataSet> feed(DataSource source, List<PlanEvent> events) {
    String path = OpenData.FOLDER + "endringer.xml";
    String about = source.wording().word("data.sett.endringer");
    DataFile feed = new DataFile(path, "atom", () -> Feed.of(source, path, events));
    return Feed.isPossible(source)
        ? Stream.of(new DataSet("endringer", about, null, List.of(feed), List.of()))
        : Stream.of();
  }
}
