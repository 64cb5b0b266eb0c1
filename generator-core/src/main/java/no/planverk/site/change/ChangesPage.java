package no.planverk.site.change;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.Model;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.site.change.ChangesView.Former;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.phrase.Adoptions;
import org.jspecify.annotations.Nullable;

/** Makes the page of what has changed since the strategy before this one. */
public final class ChangesPage {

  private ChangesPage() {}

  /** Whether any former strategy is written. */
  public static boolean hasContent(Model model) {
    return !model.formerStrategies().isEmpty();
  }

  /** The page of a model that has content for it. */
  public static PageContent of(PageContext context) {
    List<FormerStrategy> all =
        context.model().formerStrategies().stream()
            .sorted(Comparator.comparing((FormerStrategy f) -> -f.period().from()))
            .toList();
    ChangeGroups groups = new ChangeGroups(context, Comparison.of(all.get(0), context.plans()));
    ChangesView view =
        new ChangesView(
            context.text("endringer"),
            context.htmlOrNull(
                context.model().strategy().foundation().evaluation(), 2, "evaluering--"),
            former(context, all.get(0), 0, 2),
            groups.summary(),
            groups.groups(),
            older(context, all),
            StatusByYear.of(context).orElse(null));
    return PageContent.of(context, PageName.CHANGES, view);
  }

  private static List<Former> older(PageContext context, List<FormerStrategy> all) {
    return IntStream.range(1, all.size())
        .mapToObj(number -> former(context, all.get(number), number, 3))
        .toList();
  }

  private static Former former(PageContext context, FormerStrategy former, int number, int level) {
    String id = "pv_tidligere_" + (number + 1);
    return new Former(
        id,
        context.document(former.title(), former.link()),
        former.period().toString(),
        adopted(context, former.adopted()),
        context.htmlOrNull(former.evaluation(), level, Addresses.inside(id)));
  }

  private static @Nullable String adopted(PageContext context, @Nullable Adoption adoption) {
    String line = adoption == null ? "" : Adoptions.line(context, adoption);
    return line.isEmpty() ? null : line;
  }
}
