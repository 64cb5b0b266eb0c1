package no.planverk.render;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Twin;
import no.planverk.site.ActorsView;
import no.planverk.site.ChangesView;
import no.planverk.site.CouncilDecisionView;
import no.planverk.site.CoverageView;
import no.planverk.site.DecidedView;
import no.planverk.site.Fact;
import no.planverk.site.FoundationView;
import no.planverk.site.Frame;
import no.planverk.site.FrontView;
import no.planverk.site.GoalItem;
import no.planverk.site.GoalsView;
import no.planverk.site.HistoryView;
import no.planverk.site.IndicatorView;
import no.planverk.site.MatrixView;
import no.planverk.site.MenuItem;
import no.planverk.site.Page;
import no.planverk.site.PlanView;
import no.planverk.site.PlansView;
import no.planverk.site.PlansView.Cell;
import no.planverk.site.PlansView.Column;
import no.planverk.site.PlansView.PlanGroup;
import no.planverk.site.PlansView.Row;
import no.planverk.site.Standing;
import no.planverk.site.StrategyProcessView;
import no.planverk.site.StrategyView;
import no.planverk.site.SystemView;
import no.planverk.site.Tag;
import no.planverk.site.TakePartView;
import no.planverk.site.TermsView;
import no.planverk.site.TextLink;
import no.planverk.site.TextView;
import no.planverk.site.TwoPartView;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/** One page of each kind, with values like Gol's, nynorsk as there. */
final class SamplePages {

  private static final String STRATEGY = "Planstrategi for Gol kommune 2024-27";
  private static final Html TEXT =
      new Html(
          """
          <p>Planstrategien er kommunestyret si vurdering av <a href="begreper.html">planbehovet</a> \
          i perioden. Han er ikkje ein plan, og har ingen direkte verknad for innbyggjarane.</p>
          <ul><li>Kommuneplanen skal reviderast.</li><li>Eldre planar blir rydda bort.</li></ul>
          """);

  private SamplePages() {}

  /** The figures of the pages, by graph id. */
  static Map<String, FigureView> figures() {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="900" height="160" viewBox="0 0 900 160" \
        role="group" aria-label="Figur"><rect x="1" y="1" width="280" height="158" fill="none" \
        stroke="currentColor"/><a href="planer.html"><text x="20" y="40" fill="currentColor">\
        Kommunal planstrategi</text></a><rect x="320" y="1" width="578" height="158" fill="none" \
        stroke="currentColor"/></svg>\
        """;
    return Map.of(
        "plansystem",
        new FigureView(
            "plansystem",
            graph("plansystem").title(),
            graph("plansystem").description(),
            new Html(svg),
            900,
            List.of(new FigureView.Meaning("tema", "Plan om eit tema: blå, runde hjørne")),
            new FigureView.File("figurer/plansystem-plansystem.svg", svg),
            twin(),
            null),
        "stor",
        FigureView.inWords(graph("stor"), twin(), "Figuren er for stor til å teiknast."));
  }

  static Graph graph(String id) {
    return new Graph(
        id,
        "Plansystemet og planstrategien",
        "Figuren viser vegen frå planstrategi til planar og gjennomføring.",
        Graph.Flow.RIGHT,
        List.of(),
        List.of());
  }

  private static Twin twin() {
    Twin.Entry part =
        new Twin.Entry("Samfunnsdel", "1 plan", "planer.html", List.of(), List.of());
    return new Twin(
        List.of(
            new Twin.Entry(
                "Kommunal planstrategi",
                "2024–2027",
                null,
                List.of(new Twin.Relation("avgjer", "Kommuneplan", null)),
                List.of()),
            new Twin.Entry("Kommuneplan", null, null, List.of(), List.of(part))));
  }

  static List<Page> all() {
    return List.of(
        front(),
        strategy(),
        municipality(),
        system(),
        plans(),
        plan(),
        goals(),
        changes(),
        actors(),
        terms(),
        page("om.html", "side", "Om planarbeidet", new TextView(TEXT)),
        page("404.html", "404", "Vi finn ikkje sida", new TextView(TEXT)));
  }

  private static Page front() {
    return page(
        "index.html",
        "index",
        STRATEGY,
        new FrontView(
            TEXT,
            new DecidedView(
                List.of(
                    new DecidedView.Sentence(
                        "Gol kommunestyre har avgjort kva planar kommunen skal arbeide med.",
                        List.of(link("Les saka", "https://example.org/")))),
                List.of(
                    new DecidedView.MasterPlan(
                        link("Kommuneplanens samfunnsdel 2018-2030", "planer/plan.html"),
                        new Tag("Skal reviderast", "arbeid"))),
                List.of(
                    new DecidedView.Count("9", link("nye planar", "planer.html#beslutning=NY"))),
                link("Sjå alle dei 39 planane", "planer.html")),
            List.of(
                new FrontView.Event("1. juli 2025", "Frist", plansOf("«planvask»")),
                new FrontView.Event("2026", "Planstrategien blir evaluert", List.of())),
            link("Sjå når planane skal lagast", "framdrift.html"),
            new TakePartView(
                "No kan du seie kva du meiner om:",
                true,
                List.of(
                    new TakePartView.Open(
                        link("Kulturplan 2020-2030", "planer/plan.html"),
                        "Frist: 1. april 2025.",
                        link("Sei kva du meiner", "https://example.org/"))),
                link("Slik kan du vere med og påverke", "medvirkning.html")),
            List.of(
                door(
                    "Planstrategien",
                    "Kva strategien avgjer, korleis han vart til, og kva han byggjer på.",
                    "planstrategi.html"),
                door(
                    "Kvar skal det planleggjast?",
                    "Kommunen er både eit samfunn og ein organisasjon. Sjå kven som er med.",
                    "kommunen.html"),
                door(
                    "Plansystemet",
                    "Sjå korleis planane heng saman, frå strategi til gjennomføring.",
                    "plansystem.html"),
                door(
                    "Planane",
                    "Alle planane: når dei er vedtekne, kvar dei står, og kva som skal skje.",
                    "planer.html"),
                door(
                    "Måla",
                    "Kva kommunen vil oppnå, og kva planar og aktørar som følgjer det opp.",
                    "mal.html"),
                door("Omgrep", "Planorda forklarte på ein enkel måte.", "begreper.html"))));
  }

  private static FrontView.Door door(String title, String text, String href) {
    return new FrontView.Door(title, text, href);
  }

  private static Page strategy() {
    return page(
        "planstrategi.html",
        "planstrategi",
        "Planstrategien",
        new StrategyView(
            TEXT,
            facts(),
            new CouncilDecisionView(
                TEXT, "samrøystes", List.of(new CouncilDecisionView.AmendmentItem(TEXT, facts()))),
            new StrategyProcessView(
                List.of(
                    new StrategyView.Step(
                        "Oppstart", "24. august 2023", "planutvalet, sak 35/23", null),
                    new StrategyView.Step("Vedtak", null, null, TEXT)),
                facts(),
                facts(),
                List.of(
                    new StrategyProcessView.HearingItem(
                        "Framlegget til planstrategi", facts(), TEXT)),
                link("Medverknad", "medvirkning.html"),
                TEXT),
            new FoundationView(
                List.of(new FoundationView.GuidanceGroup("Regionale planar", List.of(source()))),
                List.of(source()),
                List.of("3 God helse og livskvalitet"),
                TEXT),
            List.of(
                new StrategyView.Challenge(
                    "folketalsutvikling",
                    "Folketalsutvikling",
                    TEXT,
                    List.of(indicator()),
                    plansOf("Kulturplan 2020-2030")),
                new StrategyView.Challenge("folkehelse", "Folkehelse", null, List.of(), List.of())),
            List.of(
                new StrategyView.PriorityGroup(
                    "Må lagast no", TEXT, plansOf("Kulturplan 2020-2030"))),
            List.of(
                new StrategyView.Chapter("innleiing", "Innleiing", "planbehov", TEXT),
                new StrategyView.Chapter("planverk", "Kommunalt planverk", null, prose()))));
  }

  private static FoundationView.Source source() {
    return new FoundationView.Source(
        link("Regional plan", "https://example.org/"),
        "statistikk, 2023",
        TEXT,
        plansOf("Kulturplan 2020-2030"));
  }

  private static Page municipality() {
    return page(
        "kommunen.html",
        "kommunen",
        "Kvar skal det planleggjast?",
        new TwoPartView(
            TEXT,
            TEXT,
            List.of(
                new TwoPartView.Members(
                    "Næringslivet",
                    List.of(member("Hallingdal Næringshage", "aktorer.html#naringshage", null))),
                new TwoPartView.Members("Frivillige organisasjonar", List.of())),
            TEXT,
            List.of(
                new TwoPartView.Members(
                    "Politikarar",
                    List.of(
                        new TwoPartView.Member(
                            "Kommunestyret", "kommunestyret", null, "21 medlemer", TEXT, List.of()),
                        new TwoPartView.Member(
                            "Formannskapet", "formannskapet", null, "7 medlemer", null, List.of()))),
                new TwoPartView.Members("Administrasjonen", List.of()),
                new TwoPartView.Members(
                    "Fagfolk",
                    List.of(
                        new TwoPartView.Member("Helse og omsorg", "helse", null, null, null, List.of()))))),
        SamplePages.graph("plansystem"));
  }

  private static TwoPartView.Member member(String name, String href, @Nullable String detail) {
    return new TwoPartView.Member(name, null, href, detail, null, List.of());
  }

  private static Page system() {
    return page(
        "plansystem.html",
        "plansystem",
        "Plansystemet",
        new SystemView(
            TEXT,
            List.of(
                new SystemView.Group(
                    "master",
                    "Kommuneplan",
                    List.of(
                        new SystemView.Type(
                            "samfunnsdel",
                            new TextLink("Samfunnsdel av kommuneplanen", null),
                            new TextLink("Langsiktige mål for samfunnet.", null),
                            List.of(new Fact("Heimel", List.of(new TextLink("pbl. § 11-2", null)))),
                            plansOf("Kommuneplanens samfunnsdel 2018-2030"))))),
            List.of(
                new SystemView.Type(
                    "temaplan",
                    new TextLink("Temaplan", null),
                    new TextLink("Plan for eit tema.", null),
                    List.of(),
                    List.of()))),
        graph("plansystem"),
        graph("stor"));
  }

  private static List<TextLink> plansOf(String... names) {
    return List.of(names).stream().map(name -> new TextLink(name, "planer/plan.html")).toList();
  }

  private static Page plans() {
    return page(
        "planer.html",
        "planer",
        "Planane",
        new PlansView(
            TEXT,
            4,
            List.of(
                new PlanGroup(
                    "Kommuneplan",
                    null,
                    List.of(
                        row(
                            "1",
                            "Kommuneplanens samfunnsdel 2018-2030",
                            "Samfunnsdel",
                            "12.06.2018, sak K 24/18",
                            "Vedteken",
                            "Skal reviderast"),
                        row(
                            "2",
                            "Kommuneplanens arealdel 2011-2023",
                            "Arealdel",
                            "06.09.2011, sak K 38/11",
                            "Under arbeid",
                            "Skal reviderast"))),
                new PlanGroup(
                    "Sektor- og temaplanar",
                    TEXT,
                    List.of(
                        row(
                            "15",
                            "Plan for legetenesta",
                            "Temaplan",
                            "",
                            "Ikkje starta",
                            "Ny plan"),
                        row(
                            null,
                            "Regional plan for klima og miljø, natur og klimatilpassing i Hallingdal",
                            "Regional plan",
                            "",
                            "",
                            "Ny plan")))),
            List.of(
                new Column("type", "Type", false),
                new Column("vedtatt", "Vedteken", false),
                new Column("status", "Status no", false),
                new Column("beslutning", "Skal skje i perioden", false),
                new Column("ansvarlig", "Ansvarleg", true)),
            false,
            true,
            List.of(
                new PlansView.Filter(
                    "status",
                    "Status no",
                    List.of(
                        new PlansView.Option("VEDTATT", "Vedteken"),
                        new PlansView.Option("UNDER_ARBEID", "Under arbeid"))))));
  }

  private static Row row(
      @Nullable String number,
      String name,
      String type,
      String adopted,
      String status,
      String what) {
    return new Row(
        number,
        name,
        "planer/plan.html",
        List.of(new PlansView.FilterValues("status", "VEDTATT")),
        List.of(
            cell("type", link(type, "plansystem.html#samfunnsdel")),
            cell("vedtatt", new TextLink(adopted, null)),
            new Cell("status", new Tag(status, "gjelder"), List.of(), "6", null),
            new Cell(
                "beslutning",
                new Tag(what, "arbeid"),
                List.of(new TextLink("«Ny plan i perioden»", null)),
                "1",
                null),
            new Cell("ansvarlig", null, List.of(), null, TEXT)));
  }

  private static Cell cell(String key, TextLink... values) {
    List<TextLink> known = List.of(values).stream().filter(v -> !v.text().isEmpty()).toList();
    return new Cell(key, null, known, key.equals("vedtatt") ? "2018-06-12" : null, null);
  }

  private static Page plan() {
    Frame frame =
        frame(
            "../",
            "planer/plan.html",
            "Kommunedelplanen (arealplan) for Gol tettstad 2006- 2015",
            List.of(link("Framsida", "../index.html"), link("Planane", "../planer.html")));
    return new Page(
        "planer/plan.html",
        "plan",
        frame,
        new PlanView(
            List.of(hearing()),
            new Tag("Skal reviderast", "arbeid"),
            "Revidering i Perioden (under arbeid)",
            facts(),
            TEXT,
            new PlanView.TypeItem(
                link("Kommunedelplan", "../plansystem.html#kdp"),
                "Ein del av kommuneplanen.",
                facts()),
            facts(),
            prose(),
            List.of(
                new PlanView.Moment("Oppstart", "2024", null, null, "ferdig", "Gjennomført"),
                new PlanView.Moment(
                    "Synfaring", null, "planutvalet", TEXT, "ukjent", "Ikkje sett")),
            List.of(hearing()),
            facts(),
            facts(),
            facts(),
            List.of(
                new Fact("Er ein del av", plansOf("Kommuneplanens arealdel 2011-2023")),
                new Fact(
                    "Blir følgd opp av",
                    plansOf("Områdereguleringsplan Gol sentrum vest", "Kulturplan 2020-2030"))),
            facts(),
            facts(),
            facts(),
            TEXT,
            TEXT,
            facts(),
            link("Gje innspel til «Kulturplan»", "mailto:a@example.org?subject=Innspel")),
        List.of(graph("plansystem")));
  }

  private static PlanView.HearingItem hearing() {
    return new PlanView.HearingItem(
        "Planen er på høyring no", "Fristen er i dag", TEXT, facts(), TEXT);
  }

  private static Page goals() {
    GoalItem goal =
        new GoalItem(
            "knutepunkt",
            "Gol skal vere det viktigaste knutepunktet mellom aust og vest",
            TEXT,
            List.of(
                new Fact("Følgd opp av", plansOf("Kommuneplanens samfunnsdel 2018-2030")),
                new Fact(
                    "Kven er med?",
                    List.of(link("Næringslivet (medverkar)", "aktorer.html#naring")))),
            List.of(new GoalItem.Branch("Fleire reisande", List.of(), List.of(), List.of())),
            List.of(
                new GoalItem.Branch(
                    "Styrkje kollektivtilbodet",
                    plansOf("Kulturplan 2020-2030"),
                    List.of(),
                    List.of())),
            List.of(
                new GoalItem.MeasureItem(
                    "Utvikle skysstasjonen",
                    "ansvarleg: Samfunn og utvikling, frist 2026",
                    link("Kulturplan 2020-2030", "planer/plan.html"),
                    List.of(link("Næringslivet (medverkar)", "aktorer.html#naring"))),
                new GoalItem.MeasureItem("Samarbeide med nabokommunane", null, null, List.of())),
            List.of(indicator()));
    GoalItem bare =
        new GoalItem(
            "attraksjon",
            "Minst éin større attraksjon",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return page(
        "mal.html",
        "mal",
        "Måla",
        new GoalsView(
            TEXT,
            "Gol gjer det mogleg",
            List.of(
                new GoalsView.PartGoals(
                    "samfunn",
                    "Kommunen som samfunn",
                    "Kommunen er éin av fleire aktørar",
                    TEXT,
                    List.of(
                        new GoalsView.Area(
                            "plassering",
                            "Gol sin plassering regionalt og nasjonalt",
                            TEXT,
                            link("Kommuneplanens samfunnsdel 2018-2030", "planer/plan.html"),
                            plansOf("Strategisk næringsplan for Gol kommune 2023-2030"),
                            List.of(goal, bare))))),
            new CoverageView(
                List.of("1 av 2 mål har ein plan som følgjer dei opp."),
                List.of(
                    new CoverageView.Gap(
                        "Mål utan plan (1)",
                        List.of(link("Minst éin større attraksjon", "#attraksjon"))))),
            new MatrixView(
                List.of(
                    new MatrixView.Column("3 God helse og livskvalitet"),
                    new MatrixView.Column("9 Industri, innovasjon og infrastruktur")),
                List.of(
                    new MatrixView.Row(
                        link("Kulturplan 2020-2030", "planer/plan.html"),
                        List.of(
                            new MatrixView.Cell("Ja", "3 God helse og livskvalitet"),
                            new MatrixView.Cell("", "")))),
                true)));
  }

  private static IndicatorView indicator() {
    return new IndicatorView(
        "Klimagassutslepp",
        "tonn CO2-ekvivalentar",
        List.of(
            new IndicatorView.YearItem("2009", "16 237"),
            new IndicatorView.YearItem("2022", "13 339")),
        "Talet har gått ned frå 16 237 i 2009 til 13 339 i 2022.",
        "8 000 innan 2030",
        link("Miljødirektoratet", "https://example.org/"));
  }

  private static Page changes() {
    return page(
        "endringer.html",
        "endringer",
        "Endringar sidan sist",
        new ChangesView(
            TEXT,
            TEXT,
            new ChangesView.Former(
                "pv_tidligere_1",
                link("Planstrategi 2020-2023", "https://example.org/"),
                "2020–2023",
                "2. juni 2020",
                TEXT),
            List.of("1 plan er ny i strategien."),
            List.of(
                new ChangesView.Group(
                    "pv_new",
                    "Nye i strategien (1)",
                    List.of("naa"),
                    List.of(
                        new ChangesView.Row(
                            link("Plan for legetenesta", "planer/plan.html"),
                            "Legeplan",
                            List.of(new Standing(new Tag("Ny plan", "arbeid"), null)))))),
            List.of(
                new ChangesView.Former(
                    "pv_tidligere_2",
                    new TextLink("Planstrategi 2016-2019", null),
                    "2016–2019",
                    null,
                    null)),
            new HistoryView(
                List.of("2023", "No"),
                List.of("2023: 1 under arbeid."),
                List.of(
                    new HistoryView.Row(
                        link("Plan for legetenesta", "planer/plan.html"),
                        List.of(
                            new Standing(new Tag("Under arbeid", "arbeid"), "ansatte i gang"),
                            new Standing(null, null)))))));
  }

  private static Page actors() {
    return page(
        "aktorer.html",
        "aktorer",
        "Aktørane",
        new ActorsView(
            TEXT,
            List.of(
                new ActorsView.ActorGroup(
                    "naeringsliv",
                    "Næringslivet",
                    List.of(
                        new ActorsView.ActorItem(
                            "naring",
                            "Hallingdal Næringshage",
                            "https://example.org/",
                            TEXT,
                            List.of(
                                link(
                                    "Minst éin større attraksjon (medverkar)",
                                    "mal.html#attraksjon")),
                            plansOf("Strategisk næringsplan for Gol kommune 2023-2030")))))));
  }

  private static Page terms() {
    return page(
        "begreper.html",
        "begreper",
        "Omgrep",
        new TermsView(
            TEXT,
            List.of(
                new TermsView.Letter(
                    "bokstav-41",
                    "A",
                    List.of(new TermsView.TermItem("arealdel", "Arealdel", TEXT))),
                new TermsView.Letter(
                    "bokstav-50",
                    "P",
                    List.of(new TermsView.TermItem("planstrategi", "Planstrategi", TEXT))))));
  }

  static Page page(String path, String template, String title, Record view, Graph... figures) {
    List<TextLink> trail =
        template.equals("index") ? List.of() : List.of(link("Framsida", "index.html"));
    return new Page(path, template, frame("", path, title, trail), view, List.of(figures));
  }

  private static Frame frame(String root, String path, String title, List<TextLink> trail) {
    return new Frame(
        "nn",
        title,
        title + " i planstrategien for Gol kommune.",
        root,
        path,
        root + "index.html",
        root + "sok.html",
        null,
        null,
        "Gol kommune",
        STRATEGY,
        "Planstrategien vart vedteken av kommunestyret 11. juni 2024, sak K31/24.",
        null,
        List.of(
            menu(root, path, "Planstrategien", "planstrategi.html"),
            menu(root, path, "Kvar skal det planleggjast?", "kommunen.html"),
            menu(root, path, "Plansystemet", "plansystem.html"),
            menu(root, path, "Planane", "planer.html"),
            menu(root, path, "Måla", "mal.html"),
            menu(root, path, "Aktørane", "aktorer.html"),
            menu(root, path, "Omgrep", "begreper.html")),
        trail,
        List.of(),
        List.of(link("Om nettstaden", root + "om-nettstedet.html")),
        List.of(
            link("postmottak@gol.kommune.no", "mailto:postmottak@gol.kommune.no"),
            link("32 02 90 00", "tel:+4732029000"),
            new TextLink("Gamlevegen 4, 3550 Gol", null)),
        null,
        new Frame.Changed("2026-03-12", "12. mars 2026"),
        "https://example.org/edit/planverk.yaml");
  }

  private static MenuItem menu(String root, String path, String text, String href) {
    boolean current =
        path.equals(href) || (path.startsWith("planer/") && href.equals("planer.html"));
    return new MenuItem(text, root + href, current);
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact("Periode", List.of(new TextLink("2024–2027", null))),
        new Fact("Vedteken", List.of(new TextLink("11. juni 2024, sak K31/24", null))),
        new Fact("Status no", new Tag("Vedteken", "gjelder"), List.of()),
        new Fact("Planar", List.of(link("39 planar", "planer.html"))),
        new Fact(
            "Ansvarleg",
            List.of(
                link("Samfunn og utvikling", "kommunen.html#helse"),
                link("Kultur og oppvekst", "kommunen.html#helse"))));
  }

  private static TextLink link(String text, String href) {
    return new TextLink(text, href);
  }

  private static Html prose() {
    return new Html(
        """
        <p>Kommuneplanen er det øvste styringsverktøyet til kommunen. <strong>Samfunnsdelen</strong> \
        tek stilling til langsiktige utfordringar og mål. Sjå <a href="planer.html">planane</a>.</p>
        <h3 id="planar-knytt-til-samfunnsdelen">Planar knytt til samfunnsdelen</h3>
        <p>Handlingsdelen seier korleis planen skal følgjast opp dei neste fire åra.</p>
        <table><thead><tr><th scope="col">År</th><th scope="col">Folketal</th></tr></thead>
        <tbody><tr><td>2018</td><td>4 600</td></tr><tr><td>2024</td><td>4 700</td></tr></tbody></table>
        <blockquote><p>Samarbeid formar framtida.</p></blockquote>
        <ol><li>Varsel om oppstart</li><li>Høyring</li><li>Vedtak</li></ol>
        """);
  }
}
