package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Unit;

/** The book of what became of each cell and paragraph: one fate each, never two. */
public final class Fates {

  private final Map<String, Fate> byPlace = new LinkedHashMap<>();
  private int document;

  /** Goes on to the next document, whose places are others. */
  void nextDocument() {
    document++;
  }

  private String key(Unit unit) {
    return document + ":" + unit.place();
  }

  /**
   * Writes down a fate.
   *
   * @throws IllegalStateException where the unit has one: a fault of the program
   */
  void give(Unit unit, Fate.Kind kind, String where) {
    Fate earlier = byPlace.putIfAbsent(key(unit), new Fate(unit, kind, where));
    if (earlier != null) {
      throw new IllegalStateException("two fates: " + earlier);
    }
  }

  /** Writes down a fate unless it has one: a cell over several rows says the same to each. */
  void giveOnce(Unit unit, Fate.Kind kind, String where) {
    if (!byPlace.containsKey(key(unit))) {
      give(unit, kind, where);
    }
  }

  /** Whether it has a fate. */
  boolean has(Unit unit) {
    return byPlace.containsKey(key(unit));
  }

  /**
   * The fates of the units of the document in hand, in its order; one without any ends in the
   * report.
   */
  List<Fate> of(ImportedDocument document) {
    List<Fate> fates = new ArrayList<>();
    for (Unit unit : document.units()) {
      fates.add(
          byPlace.getOrDefault(key(unit), new Fate(unit, Fate.Kind.REPORT, "grunn-ikke-forstatt")));
    }
    return List.copyOf(fates);
  }
}
