package no.planverk.render.theme;

import static no.planverk.render.theme.SampleFrame.TEXT;
import static no.planverk.render.theme.SampleFrame.link;
import static no.planverk.render.theme.SampleFrame.page;
import static no.planverk.render.theme.SampleFrame.plansOf;

import java.util.List;
import no.planverk.site.Page;
import no.planverk.site.reference.ActorsView;
import no.planverk.site.reference.MunicipalityView;
import no.planverk.site.reference.TermsView;
import org.jspecify.annotations.Nullable;

/** The pages of the municipality, its actors and its words. */
final class SampleSociety {

  private SampleSociety() {}

  static Page municipality() {
    return page(
        "kommunen.html",
        "kommunen",
        "Kvar skal det planleggjast?",
        new MunicipalityView(
            TEXT,
            TEXT,
            List.of(
                new MunicipalityView.Members(
                    "Næringslivet",
                    List.of(member("Hallingdal Næringshage", "aktorer.html#naringshage", null))),
                new MunicipalityView.Members("Frivillige organisasjonar", List.of())),
            TEXT,
            "Planstrategien seier ikkje kven som har ansvaret for planane.",
            List.of(
                new MunicipalityView.Members(
                    "Politikarar",
                    List.of(
                        new MunicipalityView.Member(
                            "Kommunestyret", "kommunestyret", null, "21 medlemer", TEXT, List.of()),
                        new MunicipalityView.Member(
                            "Formannskapet",
                            "formannskapet",
                            null,
                            "7 medlemer",
                            null,
                            List.of()))),
                new MunicipalityView.Members("Administrasjonen", List.of()),
                new MunicipalityView.Members(
                    "Fagfolk",
                    List.of(
                        new MunicipalityView.Member(
                            "Helse og omsorg", "helse", null, null, null, List.of()))))),
        SampleFigures.graph("plansystem"));
  }

  private static MunicipalityView.Member member(String name, String href, @Nullable String detail) {
    return new MunicipalityView.Member(name, null, href, detail, null, List.of());
  }

  static Page actors() {
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
                                new ActorsView.GoalRole(
                                    link("Minst éin større attraksjon", "mal.html#attraksjon"),
                                    "medverkar")),
                            plansOf("Strategisk næringsplan for Gol kommune 2023-2030")))))));
  }

  static Page terms() {
    return page(
        "begreper.html",
        "begreper",
        "Omgrep",
        new TermsView(
            TEXT,
            List.of(link("A", "#arealdel"), link("P", "#planstrategi")),
            List.of(
                new TermsView.TermItem(
                    "arealdel",
                    "Arealdel",
                    TEXT,
                    List.of(link("Arealdel: 1 plan", "plantyper.html#plantype-arealdel"))),
                new TermsView.TermItem("planstrategi", "Planstrategi", TEXT, List.of()))));
  }
}
