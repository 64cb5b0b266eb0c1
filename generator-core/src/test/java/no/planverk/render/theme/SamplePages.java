package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.facts;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;

import java.util.List;
import no.planverk.site.FormerAddressView;
import no.planverk.site.Page;
import no.planverk.site.data.DataView;
import no.planverk.site.front.FrontView;
import no.planverk.site.front.IntroductionView;
import no.planverk.site.reference.StatementView;
import no.planverk.site.reference.TextView;
import no.planverk.site.search.SearchView;
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
                        new DataView.Columns(
                            "Den eine kolonnen, forklart",
                            List.of(
                                new DataView.ColumnItem(
                                    "navn", "Planens navn.", "nb", "Klimaplan"))))))),
        page("om-nettstedet.html", "erklaring", "Om nettstaden", new StatementView(TEXT, facts())),
        page("sok.html", "sok", "Søk", new SearchView(List.of(link("Planane", "planer.html")))),
        page(
            "flyttet.html",
            "flyttet",
            "Sida er flytta",
            new FormerAddressView(link("Om", "om.html"))),
        page("om.html", "side", "Om planarbeidet", new TextView(TEXT)),
        page("404.html", "404", "Vi finn ikkje sida", new TextView(TEXT)));
  }
}
