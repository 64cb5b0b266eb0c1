package no.planverk.site.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagram.graph.Graph;
import no.planverk.model.value.WebAddress;
import no.planverk.site.front.FrontView;
import no.planverk.site.goal.GoalsView;
import no.planverk.site.hearing.HaveYourSayPageView;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.progress.ProgressView;
import no.planverk.site.strategy.StrategyView;
import no.planverk.text.PlanDate;

/** Makes the whole strategy as one document of what the pages say. */
public final class DocumentPage {

  private DocumentPage() {}

  /**
   * The document of a site that has the given pages; it lies beside them, so what leads from them
   * leads from it.
   */
  public static PageContent of(PageContext context, List<PageContent> pages) {
    List<PageContent> beside =
        pages.stream().filter(page -> page.context().root().isEmpty()).toList();
    WebAddress address = context.model().municipality().siteAddress();
    DocumentView view =
        new DocumentView(
            made(context),
            address == null ? null : address.value(),
            view(beside, FrontView.class).orElseThrow(),
            view(beside, StrategyView.class).orElseThrow(),
            PlanList.of(context),
            view(beside, GoalsView.class).filter(DocumentPage::hasGoals).orElse(null),
            view(beside, ProgressView.class).orElse(null),
            view(beside, HaveYourSayPageView.class).orElseThrow());
    return PageContent.of(context, PageName.DOCUMENT, view, figures(beside));
  }

  private static String made(PageContext context) {
    PlanDate today = new PlanDate(context.site().today(), PlanDate.Precision.DAY);
    return context.word("dokument.laget", "dato", context.dateInSentence(today));
  }

  private static boolean hasGoals(GoalsView goals) {
    return !goals.parts().isEmpty();
  }

  private static <T extends Record> Optional<T> view(List<PageContent> pages, Class<T> kind) {
    return pages.stream()
        .map(PageContent::view)
        .filter(kind::isInstance)
        .<T>map(kind::cast)
        .findFirst();
  }

  /** Every figure once, in the order of the pages. */
  private static List<Graph> figures(List<PageContent> pages) {
    Set<String> ids = new HashSet<>();
    return pages.stream()
        .flatMap(page -> page.figures().stream())
        .filter(graph -> ids.add(graph.id()))
        .toList();
  }
}
