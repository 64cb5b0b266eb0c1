package no.planverk.site.front;

import java.util.List;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.hearing.HaveYourSay;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Makes the front page. */
public final class FrontPage {

  private FrontPage() {}

  public static PageContent of(PageContext scope) {
    Strategy strategy = scope.model().strategy();
    FrontView view =
        new FrontView(
            scope.htmlOrNull(strategy.summary(), 2, ""),
            DecisionsInBrief.of(scope),
            new ComingEvents(scope).nearest(),
            all(scope),
            HaveYourSay.of(scope),
            doors(scope));
    String description = PageContent.description(scope, PageName.FRONT.key());
    Head head = new Head(strategy.title(), description);
    return new PageContent(scope, PageName.FRONT.template(), head, view, List.of());
  }

  private static @Nullable TextLink all(PageContext scope) {
    return scope.material().doors().contains(PageName.PROGRESS)
        ? new TextLink(scope.word("minutt.framdrift"), scope.href(PageName.PROGRESS))
        : null;
  }

  /** The doors to the pages people are led to. */
  public static List<FrontView.Door> doors(PageContext scope) {
    return scope.material().doors().stream().map(name -> door(scope, name)).toList();
  }

  private static FrontView.Door door(PageContext scope, PageName name) {
    return new FrontView.Door(
        scope.word("tittel." + name.key()), scope.word("dor." + name.key()), scope.href(name));
  }
}
