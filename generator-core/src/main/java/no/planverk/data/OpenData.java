package no.planverk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.data.table.DataSource;
import no.planverk.text.Wording;

/** All that is published as data. */
public final class OpenData {

  /** The folder of the files, from the site's root. */
  public static final String FOLDER = "data/";

  private final DataSource source;

  /** The data of a strategy; nothing is made yet. */
  public OpenData(DataSource source) {
    this.source = source;
  }

  /** The same, told in the words of another language. */
  public OpenData in(Wording other) {
    return new OpenData(source.in(other));
  }

  /** What there is, in the order of the page that lists it. */
  public List<DataSet> sets() {
    Tables tables = new Tables(source);
    TableSets files = new TableSets(source);
    List<DataSet> sets = new ArrayList<>();
    sets.add(files.of(tables.plans()));
    sets.add(files.of(tables.goals()));
    sets.add(files.of(tables.hearings()));
    sets.add(files.events());
    sets.add(files.whole());
    Calendars.of(source).forEach(sets::add);
    sets.add(Catalogues.of(source, List.copyOf(sets)));
    return List.copyOf(sets);
  }

  /** Every file. */
  public List<DataFile> files() {
    return sets().stream()
        .flatMap(set -> Stream.concat(set.files().stream(), set.more().stream()))
        .toList();
  }
}
