package no.planverk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.overview.OverviewPage.Place;
import no.planverk.site.phrase.HeldHearing;

/** The hearings that are open now and those to come, by date. */
final class HearingsPage {

  /** A hearing and whose it is. */
  private record Here(Member member, HeldHearing held) {}

  private final Overview overview;

  private HearingsPage(Overview overview) {
    this.overview = overview;
  }

  static OverviewPage of(Overview overview) {
    HearingsPage page = new HearingsPage(overview);
    return OverviewPage.of(
        overview,
        Place.HEARINGS,
        List.of(overview.word("samling.horinger-over")),
        List.of(
            page.table("apne", member -> member.hearings().open(), HeldHearing::end),
            page.table("kommende", member -> member.hearings().coming(), HeldHearing::beginning)));
  }

  private OverviewView.Section table(
      String id,
      Function<Member, List<HeldHearing>> which,
      Function<HeldHearing, LocalDate> order) {
    TableWriter table = new TableWriter(overview, "hva", "kommune", "fra", "svarfrist", "innspill");
    overview.members().stream()
        .flatMap(member -> which.apply(member).stream().map(held -> new Here(member, held)))
        .sorted(Comparator.comparing((Here here) -> order.apply(here.held())))
        .forEach(here -> row(table, here.member(), here.held()));
    return table.section(id, true);
  }

  private void row(TableWriter table, Member member, HeldHearing held) {
    Hearing hearing = held.hearing();
    table.cell(what(member, held));
    table.cell(overview.name(member));
    table.time(member, hearing.from());
    table.time(member, hearing.deadline());
    table.cell(ways(hearing, about(member, held)));
  }

  private List<Said> what(Member member, HeldHearing held) {
    Plan plan = held.plan();
    List<Said> what = new ArrayList<>();
    what.add(
        plan == null
            ? overview.said(member, member.model().strategy().title(), member.site())
            : overview.plan(member, plan));
    if (held.hearing().subject() == HearingSubject.PLANPROGRAM) {
      what.add(Said.ours(overview.word("samling.planprogram")));
    }
    return what;
  }

  private static String about(Member member, HeldHearing held) {
    String name = held.plan() == null ? member.model().strategy().title() : held.plan().name();
    return name + ", " + member.municipality().name();
  }

  private List<Said> ways(Hearing hearing, String about) {
    List<Said> ways = new ArrayList<>();
    if (hearing.answerAddress() != null) {
      String address = hearing.answerAddress().value();
      ways.add(Said.ours(overview.word("samling.innspill"), address).of(about));
    }
    if (hearing.answerEmail() != null) {
      String email = hearing.answerEmail().value();
      ways.add(Said.ours(email, "mailto:" + email));
    }
    return ways;
  }
}
