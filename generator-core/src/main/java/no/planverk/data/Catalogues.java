package no.planverk.data;

import java.util.List;
import no.planverk.data.catalogue.Catalogue;
import no.planverk.data.catalogue.Described;
import no.planverk.data.catalogue.Described.DescribedFile;
import no.planverk.data.catalogue.SchemaOrg;
import no.planverk.data.table.DataSource;

/** The catalogue of all the other data, or what is missing for there to be one. */
final class Catalogues {

  private static final String NAME = "katalog";

  private Catalogues() {}

  static DataSet of(DataSource source, List<DataSet> sets) {
    List<String> missing = Catalogue.missing(source);
    if (!missing.isEmpty()) {
      String fields = String.join(", ", missing);
      String about = source.wording().word("data.katalog.mangler", "felt", fields);
      return new DataSet(NAME, about, null, List.of(), List.of());
    }
    List<Described> described = described(source, sets);
    String path = OpenData.FOLDER + NAME;
    return new DataSet(
        NAME,
        source.wording().word("data.katalog"),
        null,
        List.of(
            new DataFile(path + ".ttl", "ttl", () -> Catalogue.turtle(source, described)),
            new DataFile(path + ".jsonld", "jsonld", () -> Catalogue.jsonLd(source, described))),
        List.of());
  }

  /** What there is, in the words of schema.org; needs nothing but what is always written. */
  static String forSearchEngines(DataSource source, List<DataSet> sets) {
    return SchemaOrg.of(source, described(source, sets));
  }

  private static List<Described> described(DataSource source, List<DataSet> sets) {
    return sets.stream().map(set -> described(source, set)).toList();
  }

  private static Described described(DataSource source, DataSet set) {
    List<DescribedFile> files =
        set.files().stream()
            .map(
                file ->
                    new DescribedFile(
                        file.path(), source.wording().word("data.fil." + file.kind())))
            .toList();
    return new Described(
        set.key(), source.wording().word("data.navn." + set.key()), set.about(), files);
  }
}
