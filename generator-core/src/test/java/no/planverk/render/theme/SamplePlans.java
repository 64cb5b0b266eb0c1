package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.facts;
import static no.planverk.render.theme.SampleFrame.frame;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;
import static no.planverk.render.theme.SampleFrame.plansOf;
import static no.planverk.render.theme.SampleFrame.prose;

import java.util.List;
import no.planverk.site.Frame;
import no.planverk.site.Page;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.plan.PlanView;
import no.planverk.site.reference.PlanTypesView;
import no.planverk.site.reference.SystemFiguresView;
import no.planverk.site.reference.SystemView;
import no.planverk.site.table.PlansView;
import no.planverk.site.table.PlansView.Cell;
import no.planverk.site.table.PlansView.Column;
import no.planverk.site.table.PlansView.PlanGroup;
import no.planverk.site.table.PlansView.Row;
import org.jspecify.annotations.Nullable;

/** The pages of the plans and their system. */
final class SamplePlans {

  private SamplePlans() {}

  static Page system() {
    return page(
        "plansystem.html",
        "plansystem",
        "Plansystemet",
        new SystemView(
            TEXT,
            List.of(
                new SystemView.Type(
                    "plantype-temaplan", link("Temaplan", "plantyper.html#temaplan"), "7 planar")),
            List.of(
                new SystemView.Type(
                    "plantype-byutvikling", link("Byplan", "plantyper.html#byplan"), "")),
            List.of(link("Slag av planar", "plantyper.html"))),
        SampleFigures.graph("plansystem"),
        SampleFigures.graph("stor"));
  }

  static Page systemFigures() {
    return page(
        "plansystem-figurer.html",
        "plansystem-figurer",
        "Plansystemet i figurar",
        new SystemFiguresView(link("Plansystemet", "plansystem.html")),
        SampleFigures.graph("plansystem"));
  }

  static Page planTypes() {
    return page(
        "plantyper.html",
        "plantyper",
        "Slag av planar",
        new PlanTypesView(
            List.of(
                new PlanTypesView.Group(
                    "master",
                    "Kommuneplan",
                    List.of(
                        new PlanTypesView.Type(
                            "samfunnsdel",
                            new TextLink("Samfunnsdel av kommuneplanen", null),
                            new TextLink("Langsiktige mål for samfunnet.", null),
                            List.of(new Fact("Heimel", List.of(new TextLink("pbl. § 11-2", null)))),
                            plansOf("Kommuneplanens samfunnsdel 2018-2030"))))),
            List.of(
                new PlanTypesView.Type(
                    "temaplan",
                    new TextLink("Temaplan", null),
                    new TextLink("Plan for eit tema.", null),
                    List.of(),
                    List.of()))));
  }

  static Page plans() {
    return page(
        "planer.html",
        "planer",
        "Planane",
        new PlansView(
            TEXT,
            4,
            0,
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
            facts(),
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
                        new PlansView.Option("UNDER_ARBEID", "Under arbeid")))),
            true,
            "",
            List.of()));
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
        "0",
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

  static Page plan() {
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
            new PlanView.Decided(
                new Tag("Skal reviderast", "arbeid"),
                "Revidering i Perioden (under arbeid)",
                facts(),
                TEXT),
            new PlanView.Brief(type(), facts(), prose()),
            new PlanView.Course(List.of(hearing()), timeline(), List.of(hearing())),
            new PlanView.People(facts(), facts()),
            new PlanView.Ties(facts(), relations(), facts()),
            new PlanView.Account(
                facts(),
                TEXT,
                facts(),
                List.of(new PlanView.OwnItem("Heimel", TEXT)),
                TEXT,
                facts()),
            link("Gi innspel til «Kulturplan»", "mailto:a@example.org?subject=Innspel"),
            SampleWork.answer().contact(),
            new PlanView.Beside(null, link("Vassplan", "vassplan.html"))),
        List.of(SampleFigures.graph("plansystem")));
  }

  private static PlanView.TypeItem type() {
    return new PlanView.TypeItem(
        link("Kommunedelplan", "../plansystem.html#kdp"), "Ein del av kommuneplanen.");
  }

  private static List<PlanView.Moment> timeline() {
    return List.of(
        new PlanView.Moment("Oppstart", "2024", null, null, "ferdig", "Gjennomført"),
        new PlanView.Moment("Synfaring", null, "planutvalet", TEXT, "ukjent", "Ikkje sett"));
  }

  private static List<Fact> relations() {
    return List.of(
        new Fact("Er ein del av", plansOf("Kommuneplanens arealdel 2011-2023")),
        new Fact(
            "Blir følgd opp av",
            plansOf("Områdereguleringsplan Gol sentrum vest", "Kulturplan 2020-2030")));
  }

  private static PlanView.HearingItem hearing() {
    return new PlanView.HearingItem(
        "Planen",
        "Planen er på høyring no",
        "Fristen er i dag",
        TEXT,
        facts(),
        SampleWork.answer(),
        "Planen har vore på høyring",
        TEXT);
  }
}
