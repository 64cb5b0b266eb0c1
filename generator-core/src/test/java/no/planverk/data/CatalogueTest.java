package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The catalogue has what DCAT-AP-NO 3 demands of it (docs/Klasse_*.adoc of the standard), read by
 * Apache Jena.
 */
class CatalogueTest {

  private static final String TURTLE = "data/katalog.ttl";
  private static final String JSON_LD = "data/katalog.jsonld";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  private static final String ADDRESS = "nettadresse: \"https://plan.example/s\"";
  private static final String NUMBER = "organisasjonsnummer: \"974760673\"";
  private static final String EMAIL = "kontakt: {epost: post@testvik.example}";
  private static final String PLANS =
      "planer: [{navn: 'A \"b\" \\ c', type: temaplan, varslet: 01.02.2025}]";

  @Test
  void bothFormsSayTheSame() {
    Published site = complete();
    Model turtle = read(site.text(TURTLE), Lang.TURTLE);
    assertThat(turtle.size()).isGreaterThan(100);
    assertThat(turtle.isIsomorphicWith(read(site.text(JSON_LD), Lang.JSONLD11))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "description", "publisher"})
  void theCatalogueAndEachSetHaveWhatIsMandatory(String property) {
    Model model = model();
    for (Resource type : List.of(DCAT.Catalog, DCAT.Dataset)) {
      assertThat(all(model, type)).isNotEmpty();
      assertThat(all(model, type))
          .allSatisfy(
              thing -> {
                assertThat(thing.hasProperty(ResourceFactory.createProperty(DCTerms.NS, property)))
                    .isTrue();
                assertThat(thing.listProperties(DCTerms.publisher).toList()).hasSize(1);
                assertThat(thing.listProperties(DCTerms.identifier).toList()).hasSize(1);
                assertThat(thing.getPropertyResourceValue(DCAT.contactPoint))
                    .isNotNull()
                    .satisfies(contact -> assertThat(contact.hasProperty(vcard("fn"))).isTrue());
              });
    }
  }

  @Test
  void eachSetHasAThemeOfTheUnionAndFilesThatAreThere() {
    Published site = complete();
    Model model = read(site.text(TURTLE), Lang.TURTLE);
    assertThat(all(model, DCAT.Dataset))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            set -> {
              assertThat(set.getPropertyResourceValue(DCAT.theme).getURI())
                  .isEqualTo("http://publications.europa.eu/resource/authority/data-theme/GOVE");
              assertThat(set.listProperties(DCAT.distribution).toList()).isNotEmpty();
            });
    Set<String> files =
        all(model, DCAT.Distribution).stream()
            .map(file -> file.getPropertyResourceValue(DCAT.downloadURL).getURI())
            .map(address -> address.replace("https://plan.example/s/", ""))
            .collect(Collectors.toSet());
    assertThat(site.paths()).containsAll(files);
    assertThat(files).contains("data/planer.csv", "data/kalender.ics", "data/endringer.xml");
  }

  @Test
  void thePublisherIsTheOneOfTheNationalCatalogueAndCanBeAsked() {
    Model model = model();
    Resource publisher =
        model.getResource(
            "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/974760673");
    assertThat(publisher.getProperty(ResourceFactory.createProperty(FOAF, "name")).getString())
        .isEqualTo("Testvik kommune");
    assertThat(publisher.getProperty(DCTerms.identifier).getString()).isEqualTo("974760673");
    List<RDFNode> emails = model.listObjectsOfProperty(vcard("hasEmail")).toList();
    assertThat(emails).extracting(RDFNode::toString).containsExactly("mailto:post@testvik.example");
  }

  /** Nobody has written one. */
  @Test
  void noLicenceIsClaimed() {
    assertThat(complete().text(TURTLE)).doesNotContain("license");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        NUMBER + ", " + EMAIL + "| nettadresse",
        ADDRESS + ", " + EMAIL + "| organisasjonsnummer",
        ADDRESS + ", " + NUMBER + "| epost",
        "visjon: V | nettadresse, organisasjonsnummer, epost"
      })
  void withoutWhatItNeedsThereIsNoneAndThePageSaysWhatIsMissing(String fields, String missing) {
    String yaml = yaml(fields);
    Published site = Published.of(yaml, LocalDate.of(2026, 3, 1), Language.NB);
    assertThat(site.paths()).doesNotContain(TURTLE, JSON_LD);
    assertThat(
            Rendered.whole(yaml, LocalDate.of(2026, 3, 1), Language.NB)
                .page("data.html")
                .select("section[aria-labelledby=data-katalog] p")
                .text())
        .contains("(" + missing + ")");
  }

  /** What an address may hold to an author, and may not in RDF. */
  @Test
  void anAddressWithStrangeSignsIsStillRdf() {
    String strange = "nettadresse: 'https://plan.example/a<b>\"c|d'";
    Published site =
        Published.of(
            yaml(strange + ", " + NUMBER + ", " + EMAIL), LocalDate.of(2026, 3, 1), Language.NB);
    Model turtle = read(site.text(TURTLE), Lang.TURTLE);
    assertThat(turtle.isIsomorphicWith(read(site.text(JSON_LD), Lang.JSONLD11))).isTrue();
  }

  private static Model model() {
    return read(complete().text(TURTLE), Lang.TURTLE);
  }

  private static Published complete() {
    return Published.of(
        yaml(ADDRESS + ", " + NUMBER + ", " + EMAIL), LocalDate.of(2026, 3, 1), Language.NB);
  }

  private static String yaml(String fields) {
    return Rendered.MUNICIPALITY.replace("}\n", ", " + fields + "}\n") + Rendered.STRATEGY + PLANS;
  }

  private static List<Resource> all(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private static Property vcard(String name) {
    return ResourceFactory.createProperty(VCARD, name);
  }

  private static Model read(String text, Lang form) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(text)).lang(form).parse(model);
    return model;
  }
}
