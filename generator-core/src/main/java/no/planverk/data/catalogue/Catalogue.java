package no.planverk.data.catalogue;

import java.util.ArrayList;
import java.util.List;
import no.planverk.data.catalogue.Described.DescribedFile;
import no.planverk.data.catalogue.Statement.Address;
import no.planverk.data.catalogue.Statement.Text;
import no.planverk.data.table.DataSource;
import no.planverk.model.value.Period;

/**
 * The catalogue of what there is, as DCAT-AP-NO 3 wants it, in Turtle and in JSON-LD.
 *
 * <p>It needs an organisation number, an address of the site and an e-mail address; where one is
 * not written there is no catalogue, and {@link #missing} says which. No licence is claimed, as
 * nobody has written one.
 */
public final class Catalogue {

  private static final String HOME = "data/katalog";

  private final DataSource source;
  private final CatalogueNeeds needs;
  private final String home;
  private final List<Statement> statements = new ArrayList<>();

  private Catalogue(DataSource source, CatalogueNeeds needs) {
    this.source = source;
    this.needs = needs;
    this.home = needs.site() + HOME + "#";
  }

  /** The keys of the fields that are missing for there to be one. */
  public static List<String> missing(DataSource source) {
    return CatalogueNeeds.missing(source.model().municipality());
  }

  /** As Turtle, in UTF-8. */
  public static byte[] turtle(DataSource source, List<Described> sets) {
    return Turtle.of(statements(source, sets));
  }

  /** As JSON-LD, in UTF-8. */
  public static byte[] jsonLd(DataSource source, List<Described> sets) {
    return JsonLd.of(statements(source, sets));
  }

  private static List<Statement> statements(DataSource source, List<Described> sets) {
    CatalogueNeeds needs = CatalogueNeeds.of(source.model().municipality()).orElseThrow();
    Catalogue catalogue = new Catalogue(source, needs);
    catalogue.catalogue(sets);
    catalogue.people();
    sets.forEach(catalogue::set);
    return List.copyOf(catalogue.statements);
  }

  private void catalogue(List<Described> sets) {
    String all = home + "katalog";
    link(all, Words.TYPE, Words.dcat("Catalog"));
    said(
        all, Words.terms("title"), source.wording().word("data.katalog.tittel", "kommune", name()));
    said(
        all,
        Words.terms("description"),
        source.wording().word("beskrivelse.data", "kommune", name()));
    text(all, Words.terms("identifier"), all);
    common(all);
    link(all, Words.foaf("homepage"), needs.site());
    link(all, Words.dcat("themeTaxonomy"), Words.euList("data-theme"));
    sets.forEach(set -> link(all, Words.dcat("dataset"), home + set.key()));
  }

  /** Who publishes the data, and whom to ask. */
  private void people() {
    String publisher = Words.organisation(needs.organisationNumber());
    link(publisher, Words.TYPE, Words.foaf("Agent"));
    said(publisher, Words.foaf("name"), name());
    text(publisher, Words.terms("identifier"), needs.organisationNumber());
    String contact = home + "kontakt";
    link(contact, Words.TYPE, Words.vcard("Organization"));
    said(contact, Words.vcard("fn"), name());
    link(contact, Words.vcard("hasEmail"), "mailto:" + needs.email());
    Period period = source.model().strategy().period();
    String time = home + "periode";
    link(time, Words.TYPE, Words.terms("PeriodOfTime"));
    day(time, Words.dcat("startDate"), period.from() + "-01-01");
    day(time, Words.dcat("endDate"), period.to() + "-12-31");
  }

  private void set(Described set) {
    String thing = home + set.key();
    link(thing, Words.TYPE, Words.dcat("Dataset"));
    said(thing, Words.terms("title"), set.title());
    said(thing, Words.terms("description"), set.about());
    text(thing, Words.terms("identifier"), thing);
    common(thing);
    link(thing, Words.dcat("theme"), Words.eu("data-theme", "GOVE"));
    link(thing, Words.terms("accessRights"), Words.eu("access-right", "PUBLIC"));
    link(thing, Words.terms("temporal"), home + "periode");
    link(thing, Words.dcat("landingPage"), needs.site() + source.places().data(set.key()));
    for (DescribedFile file : set.files()) {
      link(thing, Words.dcat("distribution"), needs.site() + file.path() + "#fil");
      distribution(file);
    }
  }

  private void distribution(DescribedFile file) {
    String thing = needs.site() + file.path() + "#fil";
    FileType type = FileType.of(file.path());
    link(thing, Words.TYPE, Words.dcat("Distribution"));
    said(thing, Words.terms("title"), file.title());
    link(thing, Words.dcat("accessURL"), needs.site() + file.path());
    link(thing, Words.dcat("downloadURL"), needs.site() + file.path());
    link(thing, Words.terms("format"), Words.eu("file-type", type.name()));
    link(thing, Words.dcat("mediaType"), Words.mediaType(type.mediaType()));
  }

  /** What is said of the catalogue and of each set alike. */
  private void common(String thing) {
    link(thing, Words.terms("publisher"), Words.organisation(needs.organisationNumber()));
    link(thing, Words.dcat("contactPoint"), home + "kontakt");
    link(thing, Words.terms("language"), language());
    day(thing, Words.terms("modified"), source.today().toString());
  }

  /** The language of what the author has written. */
  private String language() {
    String word =
        switch (source.model().municipality().languageForm()) {
          case BOKMAAL -> "NOB";
          case NYNORSK -> "NNO";
        };
    return Words.eu("language", word);
  }

  private String name() {
    return source.model().municipality().name();
  }

  private void link(String thing, String word, String address) {
    statements.add(new Statement(thing, word, new Address(address)));
  }

  private void said(String thing, String word, String words) {
    String language = source.wording().language().code();
    statements.add(new Statement(thing, word, new Text(words, language, null)));
  }

  private void text(String thing, String word, String words) {
    statements.add(new Statement(thing, word, new Text(words, null, null)));
  }

  private void day(String thing, String word, String day) {
    statements.add(new Statement(thing, word, new Text(day, null, Words.DATE)));
  }
}
