package no.planverk.data.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.Days;
import no.planverk.model.municipality.Contact;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The municipality, its data and its hearings in the words of schema.org, as search engines read
 * them in a page.
 */
public final class SchemaOrg {

  private static final String MUNICIPALITY = "#kommune";

  private final DataSource source;
  private final List<Map<String, Object>> things = new ArrayList<>();

  private SchemaOrg(DataSource source) {
    this.source = source;
  }

  /** JSON-LD that can stand in a page as it is: no sign of it ends an element. */
  public static String of(DataSource source, List<Described> sets) {
    SchemaOrg told = new SchemaOrg(source);
    told.municipality();
    sets.forEach(told::set);
    source.model().strategy().work().hearings().forEach(hearing -> told.hearing(null, hearing));
    for (Plan plan : source.model().plans()) {
      plan.schedule().hearings().forEach(hearing -> told.hearing(plan, hearing));
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", "https://schema.org");
    root.put("@graph", told.things);
    return Json.compact(root).replace("<", "\\u003c");
  }

  private void municipality() {
    Municipality municipality = source.model().municipality();
    Map<String, Object> thing = thing("GovernmentOrganization", municipality.name());
    thing.put("@id", MUNICIPALITY);
    if (municipality.organisationNumber() != null) {
      thing.put("identifier", municipality.organisationNumber().digits());
    }
    Contact contact = municipality.contact();
    if (contact != null && contact.website() != null) {
      thing.put("url", contact.website().value());
    }
    if (contact != null && contact.email() != null) {
      thing.put("email", contact.email().value());
    }
  }

  private void set(Described set) {
    Map<String, Object> thing = thing("Dataset", set.title());
    thing.put("description", set.about());
    thing.put("creator", Map.of("@id", MUNICIPALITY));
    thing.put("isAccessibleForFree", true);
    thing.put(
        "distribution",
        set.files().stream()
            .map(
                file -> {
                  Map<String, Object> download = new LinkedHashMap<>();
                  download.put("@type", "DataDownload");
                  download.put("contentUrl", source.address(file.path()));
                  download.put("encodingFormat", FileType.of(file.path()).mediaType());
                  return download;
                })
            .toList());
  }

  /** A hearing is an event where the day it begins is known; none is made up. */
  private void hearing(@Nullable Plan plan, Hearing hearing) {
    LocalDate from = Days.only(hearing.from());
    if (from == null) {
      return;
    }
    String what = source.wording().word("data.hva.horing-start");
    String name = plan == null ? source.model().strategy().title() : plan.name();
    String page =
        source.address(plan == null ? source.places().strategy() : source.places().plan(plan.id()));
    Map<String, Object> thing = thing("Event", what + ": " + name);
    thing.put("startDate", from.toString());
    LocalDate deadline = Days.only(hearing.deadline());
    if (deadline != null) {
      thing.put("endDate", deadline.toString());
    }
    thing.put("organizer", Map.of("@id", MUNICIPALITY));
    thing.put("url", page);
  }

  private Map<String, Object> thing(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    things.add(thing);
    return thing;
  }
}
