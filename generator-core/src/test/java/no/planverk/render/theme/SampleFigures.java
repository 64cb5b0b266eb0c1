package no.planverk.render.theme;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Twin;
import no.planverk.render.figure.FigureView;
import no.planverk.render.figure.Legend;
import no.planverk.text.Html;

/** The figures of the sample pages: one that is drawn, and one in words. */
final class SampleFigures {

  private SampleFigures() {}

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
            List.of(new FigureView.Narrower(new Html(svg), 300)),
            List.of(new Legend.Meaning("tema", "Plan om eit tema", "blå, runde hjørne", null)),
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
        Graph.Flow.ROUND,
        List.of(),
        List.of());
  }

  static Twin twin() {
    Twin.Entry part = new Twin.Entry("Samfunnsdel", "1 plan", "planer.html", List.of(), List.of());
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
}
