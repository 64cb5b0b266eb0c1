package no.planverk.data.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.data.event.PlanEvent;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.Days;
import no.planverk.text.Sentences;
import no.planverk.text.Xml;

/**
 * What has happened, as an Atom feed (RFC 4287): the newest first, dated by the day it happened.
 *
 * <p>It needs whole addresses, so there is none where the municipality has not said where the site
 * will be.
 */
public final class Feed {

  private static final int MOST_ENTRIES = 100;

  private final DataSource source;
  private final String address;

  private Feed(DataSource source, String address) {
    this.source = source;
    this.address = address;
  }

  /** Whether there can be one. */
  public static boolean isPossible(DataSource source) {
    return source.model().municipality().siteAddress() != null;
  }

  /**
   * The feed, in UTF-8.
   *
   * @param path where it stands, from the site's root
   */
  public static byte[] of(DataSource source, String path, List<PlanEvent> events) {
    return new Feed(source, source.address(path)).text(events).getBytes(StandardCharsets.UTF_8);
  }

  /** An event that has happened, and the day. */
  private record Entry(PlanEvent event, LocalDate day) {}

  private String text(List<PlanEvent> events) {
    List<Entry> entries = entries(events);
    LocalDate updated = entries.isEmpty() ? source.today() : entries.get(0).day();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
        + source.wording().language().code()
        + "\">\n"
        + element("id", address)
        + element("title", source.model().strategy().title())
        + element("subtitle", source.wording().word("data.sett.endringer"))
        + element("updated", time(updated))
        + "<author>"
        + element("name", source.model().municipality().name())
        + "</author>\n"
        + link("self", address)
        + link("alternate", source.address(source.places().strategy()))
        + entries.stream().map(this::told).collect(Collectors.joining())
        + "</feed>\n";
  }

  private static List<Entry> entries(List<PlanEvent> events) {
    return events.stream()
        .flatMap(Feed::entry)
        .sorted(Comparator.comparing(Entry::day).reversed())
        .limit(MOST_ENTRIES)
        .toList();
  }

  private static Stream<Entry> entry(PlanEvent event) {
    return Stream.ofNullable(Days.only(event.actual())).map(day -> new Entry(event, day));
  }

  private String told(Entry entry) {
    PlanEvent event = entry.event();
    String details = Sentences.joined(EventWords.details(source, event).toList());
    return "<entry>\n"
        + element("id", "tag:planverk.no,2026:" + EventWords.id(source, event))
        + element("title", EventWords.title(source, event))
        + element("updated", time(entry.day()))
        + link("alternate", EventWords.page(source, event))
        + (details.isEmpty() ? "" : element("summary", details))
        + "</entry>\n";
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String link(String relation, String address) {
    return "<link rel=\"" + relation + "\" href=\"" + Xml.escaped(address) + "\"/>\n";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Xml.escaped(Xml.allowed(text)) + "</" + name + ">\n";
  }
}
