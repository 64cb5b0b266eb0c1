package no.planverk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.data.kostra.Kostra;
import no.planverk.data.kostra.KostraAnswer;
import no.planverk.data.table.DataSource;
import no.planverk.parallel.Later;
import no.planverk.text.Html;
import no.planverk.text.Wording;

/** All that is published as data. */
public final class OpenData {

  /** The folder of the files, from the site's root. */
  public static final String FOLDER = "data/";

  private final DataSource source;

  /** All but the catalogue, which tells of them; once, as a file knows its size once it is made. */
  private final Later<List<DataSet>> told = Later.of(this::tell);

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
    List<DataSet> sets = new ArrayList<>(told.get());
    sets.add(Catalogues.of(source, told.get()));
    return List.copyOf(sets);
  }

  /** What the yearly report asks, and what is known of it; of those who are asked. */
  public List<KostraAnswer> kostra() {
    return Kostra.answers(source);
  }

  /** The year the report is for. */
  public int kostraYear() {
    return Kostra.year(source);
  }

  /** The same and the hearings as search engines read them, to stand in a page. */
  public Html forSearchEngines() {
    return Html.madeBy(() -> Catalogues.forSearchEngines(source, told.get()));
  }

  private List<DataSet> tell() {
    Tables tables = new Tables(source);
    TableSets files = new TableSets(source);
    List<DataSet> sets = new ArrayList<>();
    sets.add(files.plans(tables.plans()));
    sets.add(files.of(tables.goals()));
    sets.add(files.of(tables.hearings()));
    sets.add(files.events());
    if (Kostra.isAsked(source.model())) {
      sets.add(files.of(Kostra.of(source)));
    }
    sets.add(files.whole());
    Calendars.of(source).forEach(sets::add);
    return List.copyOf(sets);
  }

  /** Every file. */
  public List<DataFile> files() {
    return sets().stream()
        .flatMap(set -> Stream.concat(set.files().stream(), set.more().stream()))
        .toList();
  }
}
