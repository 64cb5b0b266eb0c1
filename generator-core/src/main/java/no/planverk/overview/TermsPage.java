package no.planverk.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.model.plan.DecisionKind.Effect;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.WebAddress;
import no.planverk.overview.OverviewPage.Place;
import no.planverk.overview.OverviewView.Section;

/**
 * What the terms were used for: this one put together for those of the same years, and each by
 * itself.
 */
final class TermsPage {

  private final Overview overview;

  private TermsPage(Overview overview) {
    this.overview = overview;
  }

  static OverviewPage of(Overview overview) {
    TermsPage page = new TermsPage(overview);
    return OverviewPage.of(
        overview, Place.TERMS, List.of(), List.of(page.together(), page.each(), page.former()));
  }

  private Section together() {
    Map<String, List<Member>> byTerm = new TreeMap<>();
    for (Member member : overview.members()) {
      String term = member.model().strategy().period().toString();
      byTerm.computeIfAbsent(term, years -> new ArrayList<>()).add(member);
    }
    TableWriter table = table("periode", "kommuner", "vedtatte");
    byTerm.forEach(
        (term, members) -> {
          table.cell(term);
          table.cell(members.size());
          table.cell(members.stream().filter(Member::isAdopted).count());
          counts(table, members);
        });
    return table.section("perioder", true);
  }

  private Section each() {
    TableWriter table = table("kommune", "periode", "vedtatt");
    for (Member member : overview.members()) {
      Adoption adopted = member.isAdopted() ? member.model().strategy().adopted() : null;
      table.cell(overview.name(member));
      table.cell(member.model().strategy().period().toString());
      table.time(member, adopted == null ? null : adopted.date());
      counts(table, List.of(member));
    }
    return table.section("perioden-hos", true);
  }

  private TableWriter table(String first, String second, String third) {
    return new TableWriter(
        overview,
        first,
        second,
        third,
        "planer",
        "arbeides-med",
        "star",
        "venter",
        "slutt",
        "uten");
  }

  /** How many plans there are, and what is decided, or proposed, for them. */
  private static void counts(TableWriter table, List<Member> members) {
    Map<Effect, Long> counts = new EnumMap<>(Effect.class);
    long all = 0;
    long without = 0;
    for (Member member : members) {
      for (Plan plan : member.plans().plans()) {
        all++;
        if (plan.decision() == null) {
          without++;
        } else {
          counts.merge(plan.decision().kind().effect(), 1L, Long::sum);
        }
      }
    }
    table.cell(all);
    for (Effect effect : Effect.values()) {
      table.cell(counts.getOrDefault(effect, 0L));
    }
    table.cell(without);
  }

  private Section former() {
    TableWriter table =
        new TableWriter(overview, "strategi", "kommune", "periode", "vedtatt", "planer");
    for (Member member : overview.members()) {
      for (FormerStrategy former : member.model().formerStrategies()) {
        DocumentAddress link = former.link();
        String address = link instanceof WebAddress web ? web.value() : null;
        table.cell(overview.said(member, former.title(), address));
        table.cell(overview.name(member));
        table.cell(former.period().toString());
        table.time(member, former.adopted() == null ? null : former.adopted().date());
        table.cell(former.plans().size());
      }
    }
    return table.section("tidligere", true);
  }
}
