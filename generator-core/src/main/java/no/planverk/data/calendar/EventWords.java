package no.planverk.data.calendar;

import java.util.stream.Stream;
import no.planverk.data.event.PlanEvent;
import no.planverk.data.event.PlanEvent.Decider;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.FieldText;
import no.planverk.model.plan.Plan;

/** What calendars and feeds say of events. */
final class EventWords {

  private EventWords() {}

  /** The name of an event among those of all municipalities; it stays. */
  static String id(DataSource source, PlanEvent event) {
    return source.model().municipality().number().digits() + "/" + event.reference();
  }

  /** What kind of event it is. */
  static String kind(DataSource source, PlanEvent event) {
    return source.wording().word("data.hva." + event.kind().word());
  }

  /** What happens, and with what. */
  static String title(DataSource source, PlanEvent event) {
    return kind(source, event) + ": " + name(source, event);
  }

  /** What more is known of it, a line for each. */
  static Stream<String> details(DataSource source, PlanEvent event) {
    Decider decider = event.decider();
    Stream<String> more =
        decider == null
            ? Stream.of()
            : Stream.of(
                    Stream.ofNullable(decider.body()),
                    Stream.ofNullable(decider.caseNumber()),
                    Stream.ofNullable(decider.link()).map(new FieldText(source)::one))
                .flatMap(one -> one);
    return Stream.concat(Stream.ofNullable(event.about()), more);
  }

  /** The address of its page. */
  static String page(DataSource source, PlanEvent event) {
    Plan plan = event.plan();
    return source.address(
        plan == null ? source.places().strategy() : source.places().plan(plan.id()));
  }

  private static String name(DataSource source, PlanEvent event) {
    Plan plan = event.plan();
    return plan == null ? source.model().strategy().title() : plan.name();
  }
}
