package no.planverk.site.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.site.Fossvik;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.table.PlansView.Cell;
import no.planverk.site.table.PlansView.Column;
import no.planverk.site.table.PlansView.Filter;
import no.planverk.site.table.PlansView.FilterValues;
import no.planverk.site.table.PlansView.Option;
import no.planverk.site.table.PlansView.PlanGroup;
import no.planverk.site.table.PlansView.Row;
import no.planverk.source.SourceFile;
import no.planverk.text.Html;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The union table: what it holds, in which columns and order, and what it can be narrowed by. */
class PlansPageTest {

  private static final String HEAD =
      """
      kommune: {navn: Lite kommune, kommunenummer: "9903", målform: bokmål}
      planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}
      """;

  private final PlansView view = view(Fossvik.site());

  @Test
  void everyFieldHasItsColumn() {
    assertThat(view.columns().stream().map(Column::key))
        .containsExactly(
            "type",
            "vedtatt",
            "vedtatt-av",
            "sak",
            "gjelder",
            "status",
            "beslutning",
            "frist",
            "aar-2025",
            "aar-2026",
            "aar-2027",
            "oppstart",
            "ansvarlig",
            "politisk-organ",
            "behandling",
            "felles-med",
            "hvorfor",
            "utfordringer",
            "mal",
            "berekraftsmal",
            "temaer",
            "innsats",
            "kostnad",
            "merknad");
    assertThat(view.wide()).isTrue();
    assertThat(view.columns().stream().filter(column -> !column.extra()).map(Column::key))
        .containsExactly("status", "beslutning", "aar-2025", "aar-2026", "aar-2027", "ansvarlig");
  }

  @Test
  void cellsSayWhatTheyMean() {
    assertThat(text("3", "status")).isEqualTo("R-sak|På høring");
    assertThat(text("3", "beslutning"))
        .isEqualTo("Rulleres snarest|Revideres|Vilkår: staten gir tilskudd|I 2026–2027");
    assertThat(text("3", "aar-2025"))
        .isEqualTo("Varsel om oppstart|Oppstart|Planprogram fastsatt|Høring|0,5 årsverk");
    assertThat(text("3", "aar-2026"))
        .isEqualTo("Høring|Rulleres snarest|1\u00a0200 timer|Merket X i strategien");
    assertThat(text("3", "aar-2027")).isEqualTo("Vedtak|Rulleres snarest|Frist");
    assertThat(text("3", "hvorfor"))
        .isEqualTo("Lovkrav: vegloven § 62. Pålegg fra fylket|Vilkår for tilskudd");
    assertThat(text("3", "utfordringer")).isEqualTo("DA – Demografi og attraktivitet");
    assertThat(text("3", "mal"))
        .isEqualTo("Ingen blir drept i trafikken|Alle kommer seg ut i naturen");
    assertThat(text("3", "berekraftsmal"))
        .isEqualTo("3 God helse og livskvalitet|11 Bærekraftige byer og lokalsamfunn");
    assertThat(text("3", "innsats")).isEqualTo("Hele perioden: 80 timer");
    assertThat(text("3", "kostnad"))
        .isEqualTo("2026: 250\u00a0000 kroner (trafikktellinger)|1\u00a0250\u00a0000 kroner");
    assertThat(cell("3", "merknad").html())
        .extracting(Html::markup, STRING)
        .contains("<em>også</em>");
    assertThat(text("10", "ansvarlig")).isEmpty();
  }

  @Test
  void datesAndAmountsAreSortedByValue() {
    assertThat(cell("3", "vedtatt").sort()).isEqualTo("2018-06-12");
    assertThat(cell("10", "vedtatt").sort()).isEqualTo("2010-01-01");
    assertThat(cell("3", "kostnad").sort()).isEqualTo("1500000");
  }

  @Test
  void prioritiesAreHeadingsInTheStrategysOrder() {
    assertThat(view.groups().stream().map(PlanGroup::title))
        .containsExactly(
            "Må utarbeides grunnet lovkrav i 2024",
            "Bør utarbeides på kort sikt, innen 2025",
            "Andre planer");
    assertThat(view.groups().get(0).text()).isNotNull();
    assertThat(names(view.groups().get(0)))
        .containsExactly("Trafikksikkerhetsplan 2025-2033", "Kommuneplanens samfunnsdel");
  }

  @Test
  void ownHeadingsStandAfterThePrioritiesOfTheOthers() {
    String own = Fossvik.text().replace("navn: Plan uten noe", "navn: Plan uten noe, gruppe: Egne");
    PlansView grouped = view(Fossvik.site(own, Language.NB, Fossvik.TODAY));

    assertThat(grouped.groups().stream().map(PlanGroup::title))
        .containsExactly(
            "Må utarbeides grunnet lovkrav i 2024",
            "Bør utarbeides på kort sikt, innen 2025",
            "Egne",
            "Andre planer");
    assertThat(grouped.columns().stream().map(Column::key)).doesNotContain("prioritet");
  }

  @Test
  void filesWithoutNumbersStandAsInADictionary() {
    List<SourceFile> files =
        Stream.of("a:Ålvik", "b:Zoo", "c:Aabø", "d:Ørnes", "e:Ås", "f:Ærfugl", "10-g:Ti", "2-h:To")
            .map(file -> file.split(":", 2))
            .map(file -> planFile(file[0], file[1]))
            .collect(Collectors.toList());
    files.add(
        new SourceFile(
            "planverk.yaml",
            HEAD
                + "planer: [{id: y, navn: Y, type: temaplan}, {id: x, navn: X, type: temaplan}]\n"));

    PlansView sorted = view(Fossvik.site(files, Language.NB, Fossvik.TODAY));
    assertThat(names(sorted.groups().get(0)))
        .containsExactly("Y", "X", "To", "Ti", "Zoo", "Ærfugl", "Ørnes", "Aabø", "Ålvik", "Ås");
  }

  @Test
  void filtersHoldTheValuesThatOccur() {
    assertThat(view.filters().stream().map(Filter::key))
        .containsExactly("type", "status", "beslutning", "aar", "ansvarlig", "tema", "prioritet");
    assertThat(options("status"))
        .containsExactly("Under arbeid", "På høring", "Vedtatt", "Ikke oppgitt");
    assertThat(options("tema")).containsExactly("folkehelse", "trafikk");
    assertThat(options("aar")).containsExactly("2025", "2026", "2027");
    assertThat(row("3").filterValues())
        .contains(
            new FilterValues("type", "kommunedelplan-tema"),
            new FilterValues("status", "PAA_HOERING"),
            new FilterValues("aar", "2025 2026 2027"),
            new FilterValues("tema", "trafikk folkehelse"));
  }

  @Test
  void aTableOfOnePlanHasNothingToNarrow() {
    String one = HEAD + "planer: [{navn: Eneste plan, type: temaplan}]\n";
    PlansView small = view(Fossvik.site(one, Language.NB, Fossvik.TODAY));

    assertThat(small.filters()).isEmpty();
    assertThat(small.wide()).isFalse();
    assertThat(small.years()).isFalse();
    assertThat(small.columns().stream().map(Column::key)).containsExactly("type");
    assertThat(small.groups()).singleElement().extracting(PlanGroup::title).isEqualTo("");
  }

  @Test
  void moreThanABrowserIsQuickToShowStandOnSeveralPages() {
    SiteContext site =
        Fossvik.site(HEAD + many(2 * PlansPage.MOST_ROWS + 1), Language.NB, Fossvik.TODAY);
    PlansView first = view(site);
    List<PageContent> further = PlansPage.further(site);

    assertThat(further)
        .extracting(page -> page.context().path(), page -> page.head().title())
        .containsExactly(
            tuple("planer-2.html", "Planene, side 2"), tuple("planer-3.html", "Planene, side 3"));
    assertThat(first.span()).isEqualTo("Her står nummer 1 til 500 av 1001.");
    assertThat(first.parts())
        .extracting(PlansView.Part::href)
        .containsExactly("planer.html", "planer-2.html", "planer-3.html");
    List<String> rows =
        Stream.concat(Stream.of(first), further.stream().map(page -> (PlansView) page.view()))
            .flatMap(part -> part.groups().stream())
            .flatMap(group -> names(group).stream())
            .toList();
    assertThat(rows).hasSize(1001).doesNotHaveDuplicates();
    assertThat(rows.get(0)).isEqualTo("Plan 1");
    assertThat(rows.get(1000)).isEqualTo("Plan 1001");
  }

  @Test
  void asManyAsABrowserIsQuickToShowStandOnOne() {
    SiteContext site = Fossvik.site(HEAD + many(PlansPage.MOST_ROWS), Language.NB, Fossvik.TODAY);

    assertThat(PlansPage.further(site)).isEmpty();
    assertThat(view(site).parts()).isEmpty();
    assertThat(view(site).span()).isEmpty();
  }

  private static String many(int plans) {
    return IntStream.rangeClosed(1, plans)
        .mapToObj(i -> "  - {navn: Plan " + i + ", type: temaplan}\n")
        .collect(Collectors.joining("", "planer:\n", ""));
  }

  private static PlansView view(SiteContext site) {
    return (PlansView) PlansPage.of(new PageContext(site, PageName.PLANS)).view();
  }

  private static SourceFile planFile(String name, String title) {
    return new SourceFile(
        "planer/" + name + ".md", "---\nnavn: " + title + "\ntype: temaplan\n---\n");
  }

  private static List<String> names(PlanGroup group) {
    return group.rows().stream().map(Row::name).toList();
  }

  private List<String> options(String filter) {
    return view.filters().stream()
        .filter(candidate -> candidate.key().equals(filter))
        .flatMap(candidate -> candidate.options().stream())
        .map(Option::text)
        .toList();
  }

  private Row row(String number) {
    return view.groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> number.equals(row.number()))
        .findFirst()
        .orElseThrow();
  }

  private Cell cell(String number, String key) {
    return row(number).cells().stream()
        .filter(cell -> cell.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String text(String number, String key) {
    Cell cell = cell(number, key);
    return Stream.concat(
            Stream.ofNullable(cell.tag()).map(Tag::text),
            cell.values().stream().map(TextLink::text))
        .collect(Collectors.joining("|"));
  }
}
