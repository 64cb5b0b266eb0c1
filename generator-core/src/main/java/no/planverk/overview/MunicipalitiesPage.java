package no.planverk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.overview.OverviewPage.Place;

/** The front page: which municipality has what, and what comes next there. */
final class MunicipalitiesPage {

  private final Overview overview;
  private final TableWriter table;

  private MunicipalitiesPage(Overview overview) {
    this.overview = overview;
    this.table =
        new TableWriter(
            overview,
            "kommune",
            "nummer",
            "periode",
            "strategi",
            "planer",
            "arbeid",
            "horing",
            "frist",
            "data");
  }

  static OverviewPage of(Overview overview) {
    MunicipalitiesPage page = new MunicipalitiesPage(overview);
    overview.members().forEach(page::row);
    List<String> notes =
        List.of(
            overview.word("samling.kilde", "dato", overview.day(overview.today())),
            overview.word("samling.sok"));
    return OverviewPage.of(
        overview, Place.FRONT, notes, List.of(page.table.section("kommuner", false)));
  }

  private void row(Member member) {
    Strategy strategy = member.model().strategy();
    long work =
        member.plans().plans().stream().filter(plan -> plan.is(DecisionKind.Effect.WORK)).count();
    table.cell(name(member));
    table.cell(member.number());
    table.cell(strategy.period().toString());
    adoption(member, strategy);
    table.cell(member.plans().plans().size());
    table.cell(work);
    hearings(member.hearings().open().size());
    deadline(Deadlines.next(member, overview.today()), member);
    String made = member.published().made().toString();
    table.cell(made, List.of(Said.ours(overview.day(member.published().made()))));
  }

  private List<Said> name(Member member) {
    List<Said> name = new ArrayList<>(List.of(overview.name(member)));
    if (member.site() == null) {
      name.add(Said.ours(overview.word("samling.uten-adresse")));
    }
    return name;
  }

  private void adoption(Member member, Strategy strategy) {
    Said status = Said.ours(overview.word("strategistatus." + strategy.status().name()));
    Adoption adopted = member.isAdopted() ? strategy.adopted() : null;
    if (adopted == null || adopted.date() == null) {
      table.cell(status);
    } else {
      Said day = overview.time(member, adopted.date());
      table.cell(adopted.date().last().toString(), List.of(status, day));
    }
  }

  private void hearings(int open) {
    table.cell(
        open == 0 ? Said.ours("0") : Said.ours(Integer.toString(open), Place.HEARINGS.path()));
  }

  private void deadline(Optional<Deadlines.Deadline> next, Member member) {
    if (next.isEmpty()) {
      table.cell(List.of());
      return;
    }
    Deadlines.Deadline deadline = next.get();
    Said what =
        deadline.plan() == null
            ? Said.ours(overview.word("samling.strategien"))
            : overview.plan(member, deadline.plan());
    table.cell(
        deadline.day().last().toString(),
        List.of(
            overview.time(member, deadline.day()),
            Said.ours(overview.word("samling.frist." + deadline.kind())),
            what));
  }
}
