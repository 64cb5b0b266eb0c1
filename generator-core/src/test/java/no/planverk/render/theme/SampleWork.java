package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.facts;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;
import static no.planverk.render.theme.SampleFrame.plansOf;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.hearing.HaveYourSayPageView;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.WhoToAsk;
import no.planverk.site.progress.ProgressView;
import no.planverk.site.resource.ResourcesView;

/** The pages of the work with the plans: when it is done, what it takes, and who takes part. */
final class SampleWork {

  private static final TextLink PLAN = link("Kulturplan 2020-2030", "planer/plan.html");
  private static final Tag DECISION = new Tag("Skal reviderast", "arbeid");

  private SampleWork() {}

  static Page progress() {
    return page(
        "framdrift.html",
        "framdrift",
        "Framdrift: kva skjer når?",
        new ProgressView(
            "Her ser du når planane blir arbeidde med.",
            List.of("I dag er 12. mars 2026."),
            "1 av 3 planar har tidspunkt.",
            "2024–2027",
            new ProgressView.Axis(
                List.of("2024", "2025", "2026", "2027"), List.of(250, 500, 750), 548),
            List.of(
                new ProgressView.Column("oppstart", "Oppstart"),
                new ProgressView.Column("vedtak", "Vedtak")),
            List.of(
                new ProgressView.Group(
                    "Planane",
                    List.of(
                        new ProgressView.Row(
                            PLAN,
                            DECISION,
                            List.of(
                                new ProgressView.Cell("oppstart", List.of("2025")),
                                new ProgressView.Cell("vedtak", List.of())),
                            List.of(new ProgressView.Mark("oppstart", 250, 500, 0)),
                            1)))),
            List.of("oppstart"),
            List.of(
                new ProgressView.ListedGroup(
                    "Andre planar",
                    List.of(
                        new ProgressView.Listed(
                            link("Skogbruksplan", "planer/plan.html"), DECISION)))),
            List.of(new ProgressView.Listed(link("Vassplan", "planer/plan.html"), null))));
  }

  static Page resources() {
    return page(
        "ressurser.html",
        "ressurser",
        "Ressursar til planarbeidet",
        new ResourcesView(
            "Her ser du kva planane krev.",
            "årsverk",
            List.of("I 2025 er det planlagt meir arbeid enn kommunen har kapasitet til."),
            List.of("1 av 39 planar har tal."),
            List.of(new ResourcesView.Bar("2025: 3 av 2 årsverk", 667, 333, 667)),
            List.of(
                new ResourcesView.YearRow(
                    "2025",
                    new ResourcesView.Amounts("3 årsverk", "2 årsverk", "1 årsverk for mykje"),
                    "1",
                    true)),
            List.of(new ResourcesView.Largest("2025", List.of(PLAN))),
            List.of("2025"),
            List.of(new ResourcesView.PlanRow(PLAN, List.of("3"), "3")),
            List.of(new ResourcesView.CostRow("2026", "200 000 kroner", List.of(PLAN)))));
  }

  static Page participation() {
    return page(
        "medvirkning.html",
        "medvirkning",
        "Medverknad",
        new HaveYourSayPageView(
            "Alle kan seie kva dei meiner.",
            "Rekna frå 12. mars 2026.",
            List.of(notice("horing-kultur")),
            List.of(),
            List.of(notice("horing-skule")),
            TEXT,
            List.of(link("postmottak@gol.kommune.no", "mailto:postmottak@gol.kommune.no")),
            List.of(
                new HaveYourSayPageView.Work(
                    PLAN,
                    DECISION,
                    new Tag("Under arbeid", "arbeid"),
                    List.of("Oppstart: 2025"),
                    List.of(link("Kultur og oppvekst", "kommunen.html#helse")),
                    link("Sjå høyringa", "#horing-kultur"))),
            "planer.html",
            List.of(new HaveYourSayPageView.Involved(PLAN, List.of("Barn og unge: møte, 2025"))),
            List.of()),
        SampleFigures.graph("plansystem"));
  }

  static Answer answer() {
    return new Answer(
        link("Gje innspel innan 1. april 2026", "https://example.org/"),
        "Kulturplan 2020-2030",
        "2026-04-01",
        "Det er 20 dagar att.",
        new WhoToAsk(
            "Kultur og oppvekst", List.of(link("post@example.org", "mailto:post@example.org"))));
  }

  private static HaveYourSayPageView.Notice notice(String id) {
    return new HaveYourSayPageView.Notice(
        id,
        plansOf("Kulturplan 2020-2030").get(0),
        "Planforslaget",
        List.of("Fristen er 1. april 2026."),
        answer(),
        TEXT,
        facts(),
        "Det kom 12 fråsegner.",
        TEXT);
  }
}
