package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  public static final String FORMER = "tidligere-id";

  private static final String ID = "id";

  /**
   * What is to be written where somebody has typed something: of a thing whose id is made of its
   * name the id there was is written, and of one that gets another id the old one among its former.
   */
  public Group kept(Thing thing, Group typed) {
    Group before = reading.thing(thing);
    String old = thing.isNew() || !thing.shape().identified() ? "" : Sources.id(thing);
    if (old.isEmpty()) {
      return typed;
    }
    if (typed.fields().get(ID) instanceof Text id) {
      return id.text().strip().equals(old) ? typed : former(thing, typed, old);
    }
    if (before.fields().containsKey(ID)) {
      return Slug.of(name(typed)).equals(old) ? typed : former(thing, typed, old);
    }
    return !thing.first().isFile() && isRenamed(before, typed)
        ? with(typed, ID, new Text(old))
        : typed;
  }

  private static boolean isRenamed(Group before, Group typed) {
    return Stream.of("navn", "tittel", "område")
        .anyMatch(key -> !Objects.equals(before.fields().get(key), typed.fields().get(key)));
  }

  private static String name(Group typed) {
    return typed.fields().get("navn") instanceof Text name ? name.text() : "";
  }

  /** Of the things that may tell what they were called. */
  private static Group former(Thing thing, Group typed, String old) {
    if (thing.shape().field(FORMER) == null) {
      return typed;
    }
    List<Row> rows = new ArrayList<>();
    if (typed.fields().get(FORMER) instanceof Rows known) {
      rows.addAll(known.rows());
    }
    boolean told = rows.stream().anyMatch(row -> row.value().equals(new Text(old)));
    if (!told) {
      rows.add(new Row("n0", new Text(old)));
    }
    return with(typed, FORMER, new Rows(rows));
  }

  private static Group with(Group group, String key, Filled value) {
    Map<String, Filled> fields = new LinkedHashMap<>(group.fields());
    fields.put(key, value);
    return new Group(fields, group.strange());
  }
}
