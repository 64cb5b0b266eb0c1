package no.planverk.site.strategy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.need.Knowledge;
import no.planverk.model.strategy.Foundation;
import no.planverk.model.strategy.Guidance;
import no.planverk.model.strategy.GuidanceKind;
import no.planverk.model.value.DocumentAddress;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.site.strategy.FoundationView.GuidanceGroup;
import no.planverk.site.strategy.FoundationView.Source;
import no.planverk.text.Html;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Writes what the strategy builds on. */
final class Foundations {

  private final PageContext context;
  private int texts;

  private Foundations(PageContext context) {
    this.context = context;
  }

  /** What it builds on; null where nothing is written of it. */
  static @Nullable FoundationView of(PageContext context, Foundation foundation) {
    Foundations writer = new Foundations(context);
    FoundationView view =
        new FoundationView(
            writer.guidance(foundation.guidance()),
            foundation.knowledge().stream().map(writer::knowledge).toList(),
            GlobalGoals.names(context, foundation.sustainabilityGoals()),
            context.htmlOrNull(foundation.evaluation(), 3, "evaluering--"));
    boolean silent =
        view.guidance().isEmpty()
            && view.knowledge().isEmpty()
            && view.globalGoals().isEmpty()
            && view.evaluation() == null;
    return silent ? null : view;
  }

  private List<GuidanceGroup> guidance(List<Guidance> all) {
    Map<GuidanceKind, List<Source>> kinds = new EnumMap<>(GuidanceKind.class);
    for (Guidance one : all) {
      Source source =
          new Source(
              link(one.name(), one.link()), null, text(one.text()), context.planLinks(one.plans()));
      kinds.computeIfAbsent(one.kind(), unused -> new ArrayList<>()).add(source);
    }
    return kinds.entrySet().stream()
        .map(e -> new GuidanceGroup(context.word("foring", e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }

  private Source knowledge(Knowledge one) {
    String kind = context.word("kunnskap", one.kind());
    String detail = one.date() == null ? kind : kind + ", " + context.date(one.date());
    return new Source(link(one.name(), one.link()), detail, text(one.text()), List.of());
  }

  private @Nullable Html text(@Nullable Prose prose) {
    return context.htmlOrNull(prose, 3, "kilde-" + ++texts + "--");
  }

  private TextLink link(String name, @Nullable DocumentAddress address) {
    return context.document(name, address);
  }
}
