package no.planverk.site.reference;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.type.PlanType;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;

/** Makes the page of the plan system, and the page of its other figures. */
public final class SystemPage {

  private SystemPage() {}

  public static PageContent of(PageContext context) {
    List<TextLink> ways = new ArrayList<>(List.of(way(context, PageName.PLAN_TYPES)));
    if (!context.site().isIntroduction()) {
      ways.add(way(context, PageName.SYSTEM_FIGURES));
    }
    SystemView view =
        new SystemView(
            context.text("plansystem"), types(context, false), types(context, true), ways);
    return PageContent.of(context, PageName.SYSTEM, view, PageFigures.planSystem(context));
  }

  /** The page of the figures that show the system closer. */
  public static PageContent closer(PageContext context) {
    SystemFiguresView view = new SystemFiguresView(way(context, PageName.SYSTEM));
    return PageContent.of(
        context, PageName.SYSTEM_FIGURES, view, PageFigures.planSystemCloser(context));
  }

  private static TextLink way(PageContext context, PageName page) {
    return new TextLink(context.word("tittel." + page.key()), context.href(page));
  }

  private static List<SystemView.Type> types(PageContext context, boolean unused) {
    return context.plans().types().all().stream()
        .filter(type -> context.plans().listedOf(type).isEmpty() == unused)
        .map(type -> type(context, type))
        .toList();
  }

  private static SystemView.Type type(PageContext context, PlanType type) {
    int count = context.plans().listedOf(type).size();
    String words =
        switch (count) {
          case 0 -> "";
          case 1 -> context.word("figur.antall-en");
          default -> context.word("fakta.antall-planer", "antall", "" + count);
        };
    return new SystemView.Type(
        Addresses.anchor(Kind.PLAN_TYPE, type.id()),
        context.said(type.names(), context.item(Kind.PLAN_TYPE, type.id())),
        words);
  }
}
