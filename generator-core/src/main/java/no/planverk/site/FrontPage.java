package no.planverk.site;

import java.util.List;
import no.planverk.model.Strategy;

/** Makes the front page. */
final class FrontPage {

  private FrontPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("index.html");
    Strategy strategy = scope.model().strategy();
    String municipality = scope.model().municipality().name();
    FrontView view =
        new FrontView(scope.htmlOrNull(strategy.summary(), 2, ""), facts(scope), doors(scope));
    String description = scope.word("beskrivelse.forside", "kommune", municipality);
    Frame frame = Frames.of(scope, strategy.title(), description, null);
    return List.of(new Page(scope.path(), "index", frame, view, List.of()));
  }

  private static List<Fact> facts(Scope scope) {
    Strategy strategy = scope.model().strategy();
    String count = Integer.toString(scope.model().plans().size());
    TextLink plans =
        new TextLink(scope.word("fakta.antall-planer", "antall", count), scope.href("planer.html"));
    return new Facts(scope)
        .text("fakta.status", Adoptions.sentence(scope))
        .text("fakta.periode", strategy.period().toString())
        .link("fakta.planer", plans)
        .list();
  }

  private static List<FrontView.Door> doors(Scope scope) {
    return Menu.of(scope.model()).stream().map(name -> door(scope, name)).toList();
  }

  private static FrontView.Door door(Scope scope, String name) {
    return new FrontView.Door(
        scope.word("tittel." + name), scope.word("dor." + name), scope.href(name + ".html"));
  }
}
