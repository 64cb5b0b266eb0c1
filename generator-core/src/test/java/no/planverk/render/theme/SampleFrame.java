package no.planverk.render.theme;

import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.site.Frame;
import no.planverk.site.MenuItem;
import no.planverk.site.Page;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Head;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;

/** What every sample page has in common: its frame, and values that many of them use. */
final class SampleFrame {

  static final String STRATEGY = "Planstrategi for Gol kommune 2024-27";
  static final Html TEXT =
      new Html(
          """
          <p>Planstrategien er kommunestyret si vurdering av <a href="begreper.html">planbehovet</a> \
          i perioden. Han er ikkje ein plan, og har ingen direkte verknad for innbyggjarane.</p>
          <ul><li>Kommuneplanen skal reviderast.</li><li>Eldre planar blir rydda bort.</li></ul>
          """);

  private SampleFrame() {}

  static Page page(String path, String template, String title, Record view, Graph... figures) {
    List<TextLink> trail =
        template.equals("index") ? List.of() : List.of(link("Framsida", "index.html"));
    return new Page(path, template, frame("", path, title, trail), view, List.of(figures));
  }

  static Frame frame(String root, String path, String title, List<TextLink> trail) {
    return new Frame(
        new Head(title, title + " i planstrategien for Gol kommune."),
        new Frame.Place(root, path, root + "index.html", root + "sok.html"),
        new Frame.Tongue("nn", null, null),
        new Frame.Brand(
            "Gol kommune",
            STRATEGY,
            "Planstrategien vart vedteken av kommunestyret 11. juni 2024, sak K31/24.",
            null),
        new Frame.Ways(
            menu(root, path),
            trail,
            List.of(),
            List.of(link("Om nettstaden", root + "om-nettstedet.html"))),
        foot());
  }

  private static List<MenuItem> menu(String root, String path) {
    return List.of(
        menu(root, path, "Planstrategien", "planstrategi.html"),
        menu(root, path, "Kvar skal det planleggjast?", "kommunen.html"),
        menu(root, path, "Plansystemet", "plansystem.html"),
        menu(root, path, "Planane", "planer.html"),
        menu(root, path, "Måla", "mal.html"),
        menu(root, path, "Aktørane", "aktorer.html"),
        menu(root, path, "Omgrep", "begreper.html"));
  }

  private static Frame.Foot foot() {
    return new Frame.Foot(
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

  static List<Fact> facts() {
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

  static TextLink link(String text, String href) {
    return new TextLink(text, href);
  }

  static Html prose() {
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

  static List<TextLink> plansOf(String... names) {
    return List.of(names).stream().map(name -> new TextLink(name, "planer/plan.html")).toList();
  }
}
