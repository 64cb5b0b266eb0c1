package no.planverk.site.front;

import java.util.List;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.hearing.HaveYourSay;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Makes the front page. */
public final class FrontPage {

  private FrontPage() {}

  public static PageContent of(PageContext context) {
    Strategy strategy = context.model().strategy();
    FrontView view =
        new FrontView(
            context.htmlOrNull(strategy.summary(), 2, ""),
            DecisionsInBrief.of(context),
            new ComingEvents(context).nearest(),
            all(context),
            HaveYourSay.of(context),
            Questions.of(context),
            Topics.themes(context),
            Topics.types(context),
            LastChanged.of(context));
    String description = PageContent.description(context, PageName.FRONT.key());
    Head head = new Head(strategy.title(), description);
    return new PageContent(
        context, PageName.FRONT.template(), head, view, PageFigures.front(context));
  }

  private static @Nullable TextLink all(PageContext context) {
    return context.site().doors().contains(PageName.PROGRESS)
        ? new TextLink(context.word("minutt.framdrift"), context.href(PageName.PROGRESS))
        : null;
  }

  /** The doors to the pages people are led to. */
  public static List<FrontView.Door> doors(PageContext context) {
    return context.site().doors().stream().map(name -> door(context, name)).toList();
  }

  private static FrontView.Door door(PageContext context, PageName name) {
    return new FrontView.Door(
        context.word("tittel." + name.key()),
        context.word("dor." + name.key()),
        context.href(name));
  }
}
