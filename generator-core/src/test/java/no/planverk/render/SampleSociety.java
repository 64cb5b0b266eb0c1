package no.planverk.render;

import static no.planverk.render.SampleFrame.TEXT;
import static no.planverk.render.SampleFrame.link;
import static no.planverk.render.SampleFrame.page;
import static no.planverk.render.SampleFrame.plansOf;

import java.util.List;
import no.planverk.site.ActorsView;
import no.planverk.site.Page;
import no.planverk.site.TermsView;
import no.planverk.site.TwoPartView;
import org.jspecify.annotations.Nullable;

/** The pages of the municipality, its actors and its words. */
final class SampleSociety {

  private SampleSociety() {}

  static Page municipality() {
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
                            "Formannskapet",
                            "formannskapet",
                            null,
                            "7 medlemer",
                            null,
                            List.of()))),
                new TwoPartView.Members("Administrasjonen", List.of()),
                new TwoPartView.Members(
                    "Fagfolk",
                    List.of(
                        new TwoPartView.Member(
                            "Helse og omsorg", "helse", null, null, null, List.of()))))),
        SampleFigures.graph("plansystem"));
  }

  private static TwoPartView.Member member(String name, String href, @Nullable String detail) {
    return new TwoPartView.Member(name, null, href, detail, null, List.of());
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
                                link(
                                    "Minst éin større attraksjon (medverkar)",
                                    "mal.html#attraksjon")),
                            plansOf("Strategisk næringsplan for Gol kommune 2023-2030")))))));
  }

  static Page terms() {
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
}
