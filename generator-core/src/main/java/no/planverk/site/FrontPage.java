package no.planverk.site;

import java.util.List;
import no.planverk.model.Strategy;
import org.jspecify.annotations.Nullable;

/** Makes the front page. */
final class FrontPage {

  private FrontPage() {}

  static PageContent of(Scope scope) {
    Strategy strategy = scope.model().strategy();
    FrontView view =
        new FrontView(
            scope.htmlOrNull(strategy.summary(), 2, ""),
            Decided.of(scope),
            new ComingEvents(scope).nearest(),
            all(scope),
            TakePart.of(scope),
            doors(scope));
    String description = PageContent.description(scope, PageName.FRONT.key());
    Head head = new Head(strategy.title(), description);
    return new PageContent(scope, PageName.FRONT.template(), head, view, List.of());
  }

  private static @Nullable TextLink all(Scope scope) {
    return scope.material().doors().contains(PageName.PROGRESS)
        ? new TextLink(scope.word("minutt.framdrift"), scope.href(PageName.PROGRESS))
        : null;
  }

  /** The doors to the pages people are led to. */
  static List<FrontView.Door> doors(Scope scope) {
    return scope.material().doors().stream().map(name -> door(scope, name)).toList();
  }

  private static FrontView.Door door(Scope scope, PageName name) {
    return new FrontView.Door(
        scope.word("tittel." + name.key()), scope.word("dor." + name.key()), scope.href(name));
  }
}
