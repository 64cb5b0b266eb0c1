package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.STRATEGY;
import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.facts;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;
import static no.planverk.render.theme.SampleFrame.plansOf;
import static no.planverk.render.theme.SampleFrame.prose;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.front.DecisionsInBriefView;
import no.planverk.site.front.FrontView;
import no.planverk.site.hearing.HaveYourSayView;
import no.planverk.site.page.Tag;
import no.planverk.site.strategy.CouncilDecisionView;
import no.planverk.site.strategy.FoundationView;
import no.planverk.site.strategy.StrategyProcessView;
import no.planverk.site.strategy.StrategyView;

/** The front page and the page of the strategy. */
final class SampleStrategy {

  private SampleStrategy() {}

  static Page front() {
    return page(
        "index.html",
        "index",
        STRATEGY,
        new FrontView(
            TEXT,
            new DecisionsInBriefView(
                List.of(
                    new DecisionsInBriefView.Sentence(
                        "Gol kommunestyre har avgjort kva planar kommunen skal arbeide med.",
                        List.of(link("Les saka", "https://example.org/")))),
                List.of(
                    new DecisionsInBriefView.MasterPlan(
                        link("Kommuneplanens samfunnsdel 2018-2030", "planer/plan.html"),
                        new Tag("Skal reviderast", "endres"))),
                List.of(
                    new DecisionsInBriefView.Count(
                        "9", link("nye planar", "planer.html#beslutning=NY"))),
                link("Sjå alle dei 39 planane", "planer.html")),
            List.of(
                new FrontView.Event("1. juli 2025", "Frist", plansOf("«planvask»")),
                new FrontView.Event("2026", "Planstrategien blir evaluert", List.of())),
            link("Sjå når planane skal lagast", "framdrift.html"),
            new HaveYourSayView(
                "No kan du seie kva du meiner om:",
                true,
                List.of(
                    new HaveYourSayView.Open(
                        link("Kulturplan 2020-2030", "planer/plan.html"),
                        "Frist: 1. april 2025.",
                        SampleWork.answer())),
                link("Sei kva du meiner", "medvirkning.html")),
            List.of(
                new FrontView.Question(
                    "Kva er nytt?",
                    "9 nye planar skal lagast.",
                    "Noko er over.",
                    List.of(link("Sjå dei nye planane", "planer.html#beslutning=NY")))),
            wayIn(new FrontView.Topic(link("Skule", "planer.html#tema=skule"), "3")),
            wayIn(new FrontView.Topic(link("Temaplan", "planer.html#type=temaplan"), "7")),
            List.of(
                new FrontView.Changed(
                    "12. mars 2026", List.of(link("Vassplan", "planer/plan.html"))))),
        SampleFigures.graph("plansystem"));
  }

  private static FrontView.WayIn wayIn(FrontView.Topic topic) {
    String rest = "Dette er dei 8 slaga med flest planar, av 12.";
    return new FrontView.WayIn(List.of(topic), rest, link("Sjå alle planane", "planer.html"));
  }

  static Page strategy() {
    return page(
        "planstrategi.html",
        "planstrategi",
        "Planstrategien",
        new StrategyView(
            List.of(
                new StrategyView.OpenHearing(
                    "Framlegget til planstrategi er på høyring no",
                    "Fristen er i dag",
                    TEXT,
                    SampleWork.answer(),
                    "Framlegget til planstrategi har vore på høyring")),
            TEXT,
            facts(),
            new CouncilDecisionView(
                TEXT, "samrøystes", List.of(new CouncilDecisionView.AmendmentItem(TEXT, facts()))),
            new StrategyProcessView(
                List.of(
                    new StrategyProcessView.Step(
                        "Oppstart", "24. august 2023", "planutvalet, sak 35/23", null),
                    new StrategyProcessView.Step("Vedtak", null, null, TEXT)),
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
                    List.of(SampleGoals.indicator()),
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
}
