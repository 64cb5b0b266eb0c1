package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.text.Slug;

/**
 * Keeps what others point at a thing by, when it gets another name or another id.
 *
 * @param reading how things are read
 */
public record Ids(FromFile reading) {

  /** The field of the ids a thing had before. */
  private static final String FORMER = "tidligere-id";

  private static final String ID = "id";

  /** The id a thing has in the files; empty where it has none, or is not written yet. */
  public static String old(Thing thing) {
    return thing.isNew() || !thing.shape().identified() ? "" : Sources.id(thing);
  }

  /** Whether a thing may tell which ids it had before, and has one today. */
  public static boolean mayKeep(Thing thing) {
    return thing.shape().field(FORMER) != null && !old(thing).isEmpty();
  }

  /** Whether a thing gets another id by what somebody has typed. */
  public boolean areChanged(Thing thing, Group typed) {
    String old = old(thing);
    if (old.isEmpty()) {
      return false;
    }
    if (typed.fields().get(ID) instanceof Text id) {
      return !id.text().strip().equals(old);
    }
    return reading.thing(thing).fields().containsKey(ID) && !Slug.of(name(typed)).equals(old);
  }

  /**
   * What is to be written where somebody has typed something: of a thing whose id is made of its
   * name the id there was is written, and of one that gets another id the old one among its former.
   *
   * @param former whether the old id is wanted among the former
   */
  public Group kept(Thing thing, Group typed, boolean former) {
    if (areChanged(thing, typed)) {
      return former && mayKeep(thing) ? former(typed, old(thing)) : typed;
    }
    Group before = reading.thing(thing);
    boolean ofItsName =
        !old(thing).isEmpty()
            && !typed.fields().containsKey(ID)
            && !before.fields().containsKey(ID)
            && !thing.first().isFile();
    return ofItsName && isRenamed(before, typed) ? with(typed, ID, new Text(old(thing))) : typed;
  }

  private static boolean isRenamed(Group before, Group typed) {
    return Stream.of("navn", "tittel", "område")
        .anyMatch(key -> !norwegian(before, key).equals(norwegian(typed, key)));
  }

  private static String name(Group typed) {
    String name = norwegian(typed, "navn");
    return name.isEmpty() ? norwegian(typed, "tittel") : name;
  }

  /** What something is called; of names in several languages the one its id is made of. */
  static String norwegian(Group group, String key) {
    Filled written = group.fields().get(key);
    if (written instanceof Group names) {
      String usual = norwegian(names, "nb");
      return usual.isEmpty() ? norwegian(names, "nn") : usual;
    }
    return written instanceof Text text ? text.text().strip() : "";
  }

  private static Group former(Group typed, String old) {
    List<Row> rows = new ArrayList<>();
    if (typed.fields().get(FORMER) instanceof Rows known) {
      rows.addAll(known.rows());
    }
    if (!isTold(typed, old)) {
      rows.add(new Row("n0", new Text(old)));
    }
    return with(typed, FORMER, new Rows(rows));
  }

  /** Whether an id is among the former ones. */
  public static boolean isTold(Group group, String old) {
    return group.fields().get(FORMER) instanceof Rows rows
        && rows.rows().stream().anyMatch(row -> row.value().equals(new Text(old)));
  }

  private static Group with(Group group, String key, Filled value) {
    Map<String, Filled> fields = new LinkedHashMap<>(group.fields());
    fields.put(key, value);
    return new Group(fields, group.strange());
  }
}
