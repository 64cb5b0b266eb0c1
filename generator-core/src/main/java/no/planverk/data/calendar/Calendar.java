package no.planverk.data.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.data.event.PlanEvent;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.Days;
import org.jspecify.annotations.Nullable;

/**
 * Events as a calendar (RFC 5545, with names from RFC 7986): each takes the whole of its day. What
 * is not known to the day is in no calendar.
 */
public final class Calendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final DataSource source;

  private Calendar(DataSource source) {
    this.source = source;
  }

  /** Whether an event has a place in a calendar. */
  public static boolean has(PlanEvent event) {
    return Days.only(event.time()) != null;
  }

  /**
   * The calendar of some events, in UTF-8.
   *
   * @param name what it is called where people see it among others
   */
  public static byte[] of(DataSource source, String name, List<PlanEvent> events) {
    Calendar calendar = new Calendar(source);
    CalendarLines lines =
        new CalendarLines()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//Planverk//Planstrategi//NO")
            .text("NAME", name)
            .text("X-WR-CALNAME", name)
            .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    for (PlanEvent event : events) {
      calendar.event(lines, event, Days.only(event.time()));
    }
    return lines.line("END", "VCALENDAR").bytes();
  }

  private void event(CalendarLines lines, PlanEvent event, @Nullable LocalDate day) {
    if (day == null) {
      return;
    }
    lines
        .line("BEGIN", "VEVENT")
        .text("UID", EventWords.id(source, event) + "@planstrategi")
        .line("DTSTAMP", source.today().format(DAY) + "T000000Z")
        .line("DTSTART;VALUE=DATE", day.format(DAY))
        .line("DTEND;VALUE=DATE", day.plusDays(1).format(DAY))
        .text("SUMMARY", EventWords.title(source, event))
        .text("DESCRIPTION", description(event))
        .text("CATEGORIES", EventWords.kind(source, event))
        .line("TRANSP", "TRANSPARENT");
    String page = EventWords.page(source, event);
    if (source.model().municipality().siteAddress() != null) {
      lines.line("URL", page);
    }
    lines.line("END", "VEVENT");
  }

  private String description(PlanEvent event) {
    return Stream.of(EventWords.details(source, event), Stream.of(municipality()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private String municipality() {
    return source.model().municipality().name() + ", " + source.model().strategy().title();
  }
}
