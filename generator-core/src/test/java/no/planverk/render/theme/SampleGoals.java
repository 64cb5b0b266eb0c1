package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;
import static no.planverk.render.theme.SampleFrame.plansOf;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.change.ChangesView;
import no.planverk.site.change.StatusByYearView;
import no.planverk.site.change.StatusThen;
import no.planverk.site.goal.GoalItem;
import no.planverk.site.goal.GoalsView;
import no.planverk.site.goal.MatrixView;
import no.planverk.site.goal.UncoveredGoalsView;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.IndicatorView;

/** The pages of goals and of what has become of plans. */
final class SampleGoals {

  private SampleGoals() {}

  static Page goals() {
    GoalItem goal =
        new GoalItem(
            "knutepunkt",
            "Gol skal vere det viktigaste knutepunktet mellom aust og vest",
            TEXT,
            List.of(actor()),
            List.of(new Fact("Følgd opp av", plansOf("Kommuneplanens samfunnsdel 2018-2030"))),
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
                    List.of(actor())),
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
            new UncoveredGoalsView(
                List.of("1 av 2 mål har ein plan som følgjer dei opp."),
                List.of(
                    new UncoveredGoalsView.Gap(
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

  static IndicatorView indicator() {
    return new IndicatorView(
        "Klimagassutslepp",
        "tonn CO2-ekvivalentar",
        List.of(
            new IndicatorView.YearItem("2009", "16 237", List.of("12 000")),
            new IndicatorView.YearItem("2022", "13 339", List.of(""))),
        List.of("Landet"),
        "Talet har gått ned frå 16 237 i 2009 til 13 339 i 2022.",
        "8 000 innan 2030",
        link("Miljødirektoratet", "https://example.org/"));
  }

  static Page changes() {
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
                            List.of(new StatusThen(new Tag("Ny plan", "arbeid"), null)))))),
            List.of(
                new ChangesView.Former(
                    "pv_tidligere_2",
                    new TextLink("Planstrategi 2016-2019", null),
                    "2016–2019",
                    null,
                    null)),
            new StatusByYearView(
                List.of("2023", "No"),
                List.of("2023: 1 under arbeid."),
                List.of(
                    new StatusByYearView.Row(
                        link("Plan for legetenesta", "planer/plan.html"),
                        List.of(
                            new StatusThen(new Tag("Under arbeid", "arbeid"), "ansatte i gang"),
                            new StatusThen(null, null)))))));
  }

  private static GoalItem.Actor actor() {
    return new GoalItem.Actor(link("Næringslivet", "aktorer.html#naring"), "medverkar");
  }
}
