package no.planverk.site.strategy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessRole;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.site.strategy.StrategyProcessView.HearingItem;
import org.jspecify.annotations.Nullable;

/** Writes how the strategy was made. */
final class StrategyProcessWriter {

  private final PageContext context;
  private final StrategyProcess work;

  private StrategyProcessWriter(PageContext context, StrategyProcess work) {
    this.context = context;
    this.work = work;
  }

  /** How it was made; null where nothing is written of it. */
  static @Nullable StrategyProcessView of(PageContext context, StrategyProcess work) {
    boolean silent =
        Stream.of(work.steps(), work.roles(), work.involvement(), work.hearings())
            .allMatch(List::isEmpty);
    return silent && work.followUp() == null
        ? null
        : new StrategyProcessWriter(context, work).view();
  }

  private StrategyProcessView view() {
    return new StrategyProcessView(
        StepList.written(context, work.steps()),
        work.roles().stream().flatMap(this::role).toList(),
        involved(),
        IntStream.range(0, work.hearings().size())
            .mapToObj(i -> hearing(work.hearings().get(i), i + 1))
            .toList(),
        new TextLink(context.word("tittel.medvirkning"), context.href(PageName.PARTICIPATION)),
        context.htmlOrNull(work.followUp(), 3, "oppfolging--"));
  }

  private Stream<Fact> role(ProcessRole role) {
    return UnitLinks.of(context, List.of(role.unit())).stream()
        .map(unit -> new Fact(role.role(), List.of(unit)));
  }

  private List<Fact> involved() {
    Map<InvolvedGroup, List<TextLink>> groups = new EnumMap<>(InvolvedGroup.class);
    for (Involvement one : work.involvement()) {
      groups
          .computeIfAbsent(one.group(), unused -> new ArrayList<>())
          .add(TextLink.plain(involved(one)));
    }
    return groups.entrySet().stream()
        .map(e -> new Fact(context.word("involvert", e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }

  /** Who, how and when, as far as it is written; that they were asked where none of it is. */
  private String involved(Involvement one) {
    String date = one.date() == null ? null : context.date(one.date());
    String line =
        Stream.of(one.name(), one.how(), date)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return line.isEmpty() ? context.word("strategi.spurt") : line;
  }

  private HearingItem hearing(Hearing hearing, int number) {
    Integer statements = hearing.statements();
    Facts facts =
        new Facts(context)
            .date("strategi.horing-fra", hearing.from())
            .date("strategi.horing-frist", hearing.deadline())
            .text("strategi.uttalelser", statements == null ? null : statements.toString());
    return new HearingItem(
        OpenHearings.title(context, hearing),
        facts.list(),
        context.htmlOrNull(hearing.outcome(), 4, "horing-" + number + "--"));
  }
}
