package no.planverk.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.Adoption;
import no.planverk.model.FormerStrategy;
import no.planverk.model.Model;
import no.planverk.site.ChangesView.Former;
import org.jspecify.annotations.Nullable;

/** Makes the page of what has changed since the strategy before this one. */
final class ChangesPage {

  private ChangesPage() {}

  /** Whether any former strategy is written. */
  static boolean hasContent(Model model) {
    return !model.formerStrategies().isEmpty();
  }

  /** The page of a model that has content for it. */
  static PageContent of(Scope scope) {
    List<FormerStrategy> all =
        scope.model().formerStrategies().stream()
            .sorted(Comparator.comparing((FormerStrategy f) -> -f.period().from()))
            .toList();
    ChangeGroups groups = new ChangeGroups(scope, Comparison.of(all.get(0), scope.plans()));
    ChangesView view =
        new ChangesView(
            scope.text("endringer"),
            scope.htmlOrNull(scope.model().strategy().foundation().evaluation(), 2, "evaluering--"),
            former(scope, all.get(0), 0, 2),
            groups.summary(),
            groups.groups(),
            older(scope, all),
            PlanHistory.of(scope).orElse(null));
    return PageContent.of(scope, PageName.CHANGES, view);
  }

  private static List<Former> older(Scope scope, List<FormerStrategy> all) {
    return IntStream.range(1, all.size())
        .mapToObj(number -> former(scope, all.get(number), number, 3))
        .toList();
  }

  private static Former former(Scope scope, FormerStrategy former, int number, int level) {
    String id = "pv_tidligere_" + (number + 1);
    String href = former.link() == null ? null : former.link().value();
    return new Former(
        id,
        new TextLink(former.title(), href),
        former.period().toString(),
        adopted(scope, former.adopted()),
        scope.htmlOrNull(former.evaluation(), level, Addresses.inside(id)));
  }

  private static @Nullable String adopted(Scope scope, @Nullable Adoption adoption) {
    String line = adoption == null ? "" : Adoptions.line(scope, adoption);
    return line.isEmpty() ? null : line;
  }
}
