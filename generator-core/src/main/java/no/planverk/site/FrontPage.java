package no.planverk.site;

import java.util.List;
import no.planverk.model.Strategy;
import org.jspecify.annotations.Nullable;

/** Makes the front page. */
final class FrontPage {

  private FrontPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("index.html");
    Strategy strategy = scope.model().strategy();
    String municipality = scope.model().municipality().name();
    FrontView view =
        new FrontView(
            scope.htmlOrNull(strategy.summary(), 2, ""),
            Decided.of(scope),
            new ComingEvents(scope).nearest(),
            all(scope),
            TakePart.of(scope),
            doors(scope));
    String description = scope.word("beskrivelse.forside", "kommune", municipality);
    Frame frame = Frames.of(scope, strategy.title(), description, null);
    return List.of(new Page(scope.path(), "index", frame, view, List.of()));
  }

  private static @Nullable TextLink all(Scope scope) {
    return Menu.of(scope.model()).contains("framdrift")
        ? new TextLink(scope.word("minutt.framdrift"), scope.href("framdrift.html"))
        : null;
  }

  private static List<FrontView.Door> doors(Scope scope) {
    return Menu.of(scope.model()).stream().map(name -> door(scope, name)).toList();
  }

  private static FrontView.Door door(Scope scope, String name) {
    return new FrontView.Door(
        scope.word("tittel." + name), scope.word("dor." + name), scope.href(name + ".html"));
  }
}
