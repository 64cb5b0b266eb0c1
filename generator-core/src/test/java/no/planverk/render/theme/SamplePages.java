package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.STRATEGY;
import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.facts;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;

import java.util.List;
import no.planverk.overview.OverviewView;
import no.planverk.overview.Said;
import no.planverk.site.FormerAddressView;
import no.planverk.site.Page;
import no.planverk.site.data.DataView;
import no.planverk.site.data.KostraView;
import no.planverk.site.document.DocumentView;
import no.planverk.site.document.PlanListView;
import no.planverk.site.front.FrontView;
import no.planverk.site.front.IntroductionView;
import no.planverk.site.goal.GoalsView;
import no.planverk.site.hearing.HaveYourSayPageView;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.progress.ProgressView;
import no.planverk.site.reference.StatementView;
import no.planverk.site.reference.TextView;
import no.planverk.site.search.SearchView;
import no.planverk.site.strategy.StrategyView;
import no.planverk.text.Html;

/** One page made with each template, with values like Gol's, nynorsk as there. */
final class SamplePages {

  private SamplePages() {}

  static List<Page> all() {
    return List.of(
        SampleStrategy.front(),
        SampleStrategy.strategy(),
        SampleSociety.municipality(),
        SamplePlans.system(),
        SamplePlans.systemFigures(),
        SamplePlans.planTypes(),
        SamplePlans.plans(),
        SamplePlans.plan(),
        SampleGoals.goals(),
        SampleGoals.changes(),
        SampleSociety.actors(),
        SampleSociety.terms(),
        SampleWork.progress(),
        SampleWork.participation(),
        SampleWork.resources(),
        SamplePieces.framed(),
        SamplePieces.included(),
        SamplePieces.shown(),
        page(
            "innforing.html",
            "innforing",
            "The planning strategy in brief",
            new IntroductionView(
                TEXT, facts(), List.of(new FrontView.Door("The plans", "All.", "planer.html")))),
        page(
            "data.html",
            "data",
            "Data",
            new DataView(
                TEXT,
                List.of(
                    new DataView.SetItem(
                        "data-planer",
                        "Planane",
                        "Alle planane.",
                        List.of(
                            new DataView.FileItem(
                                "planer.csv", "data/planer.csv", new Html("for rekneark, 12 kB"))),
                        null,
                        null,
                        new DataView.Columns(
                            "Den eine kolonnen, forklart",
                            List.of(
                                new DataView.ColumnItem(
                                    "navn", "Planens navn.", "nb", "Klimaplan"))))),
                new Html("{}"))),
        page(
            "kostra.html",
            "kostra",
            "Tal til KOSTRA",
            new KostraView(
                "Det planstrategien veit.",
                "Tal for 2025",
                List.of(new KostraView.Row("D1.a", "Året", "2024", "Planstrategien")),
                "data.html#data-kostra")),
        page("om-nettstedet.html", "erklaring", "Om nettstaden", new StatementView(TEXT, facts())),
        page(
            "sok.html",
            "sok",
            "Søk",
            new SearchView(
                List.of(link("Kulturplan", "planer/plan.html")),
                List.of(link("Planane", "planer.html")))),
        page(
            "flyttet.html",
            "flyttet",
            "Sida er flytta",
            new FormerAddressView(link("Om", "om.html"))),
        page(
            "kommuner.html",
            "samling",
            "Kommunane",
            new OverviewView(
                List.of("Kva kvar kommune har."),
                List.of("Oversikta er laga av data."),
                1,
                List.of(
                    new OverviewView.Section(
                        "kommuner",
                        "Kommunane",
                        null,
                        new OverviewView.Table(
                            "Kommunane",
                            List.of(new OverviewView.Column("kommune", "Kommune")),
                            List.of(
                                new OverviewView.Row(
                                    List.of(
                                        new OverviewView.Cell(
                                            "3324",
                                            List.of(
                                                new Said(
                                                    "Gol kommune",
                                                    "https://example.org/",
                                                    "nn",
                                                    "Buskerud"))))))))))),
        page("om.html", "side", "Om planarbeidet", new TextView(TEXT)),
        page("utskrift.html", "utskrift", STRATEGY, document()),
        page("planstrategi.pdf", "pdf", STRATEGY, document()),
        page("planstrategi.docx", "word", STRATEGY, document()),
        page("404.html", "404", "Vi finn ikkje sida", new TextView(TEXT)));
  }

  private static DocumentView document() {
    return new DocumentView(
        "Dokumentet er laga 23. november 2026.",
        "https://example.org/planstrategi/",
        (FrontView) SampleStrategy.front().view(),
        (StrategyView) SampleStrategy.strategy().view(),
        new PlanListView(
            1,
            0,
            true,
            List.of(
                new PlanListView.Group(
                    "Kommuneplan",
                    List.of(
                        new PlanListView.Row(
                            "1",
                            link("Samfunnsdelen", "planer/samfunnsdel.html"),
                            said("2018"),
                            new PlanListView.Said(new Tag("Vedteken", "gjelder"), List.of()),
                            new PlanListView.Said(
                                new Tag("Skal reviderast", "arbeid"),
                                List.of(link("Revidering", "planer/samfunnsdel.html"))),
                            List.of("2025: Oppstart", "2026: Vedtak"),
                            said("Rådmannen")))))),
        (GoalsView) SampleGoals.goals().view(),
        (ProgressView) SampleWork.progress().view(),
        (HaveYourSayPageView) SampleWork.participation().view());
  }

  private static PlanListView.Said said(String words) {
    return new PlanListView.Said(null, List.of(TextLink.plain(words)));
  }
}
