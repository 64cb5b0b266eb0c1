package no.planverk.site.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Involvement;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.hearing.HaveYourSayPageView.Involved;
import no.planverk.site.hearing.HaveYourSayPageView.Notice;
import no.planverk.site.hearing.HaveYourSayPageView.Work;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Contacts;
import no.planverk.site.phrase.HaveYourSayLink;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.Milestone;
import no.planverk.site.phrase.Milestones;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.site.strategy.StepList;
import no.planverk.text.PlanDate;

/** Makes the page of how people take part. */
public final class HaveYourSayPage {

  private final PageContext scope;
  private final Map<String, String> anchors = new HashMap<>();

  private HaveYourSayPage(PageContext scope) {
    this.scope = scope;
  }

  public static PageContent of(PageContext scope) {
    HaveYourSayPageView view = new HaveYourSayPage(scope).view();
    return PageContent.of(scope, PageName.PARTICIPATION, view, PageFigures.participation(scope));
  }

  private HaveYourSayPageView view() {
    LocalDate today = scope.material().today();
    Hearings hearings = new Hearings(scope.model(), today);
    HearingWriter notices = new HearingWriter(scope);
    List<Notice> open = notices.of(hearings.open());
    List<Notice> coming = notices.of(hearings.coming());
    List<Notice> closed = notices.of(hearings.closed());
    Stream.concat(open.stream(), coming.stream())
        .forEach(notice -> anchors.putIfAbsent(notice.id(), "#" + notice.id()));
    String day = scope.date(new PlanDate(today, PlanDate.Precision.DAY));
    return new HaveYourSayPageView(
        scope.word("medvirkning.intro"),
        scope.word("medvirkning.regnet-fra", "dato", day),
        open,
        coming,
        closed,
        scope.text("medvirkning"),
        Contacts.of(scope.model().municipality().contact()),
        scope.plans().plans().stream().filter(this::isWorkedOn).map(this::work).toList(),
        scope.href(PageName.PLANS),
        involved(),
        StepList.all(scope));
  }

  /** Decided to be made or changed, under way, or with a time or a hearing ahead. */
  private boolean isWorkedOn(Plan plan) {
    return plan.is(PlanStatus.Phase.AT_WORK)
        || anchors.containsKey(HearingWriter.anchor(plan))
        || (!plan.isLeftAlone()
            && (plan.decision() != null || !Milestones.of(scope, plan).isEmpty()));
  }

  private Work work(Plan plan) {
    String anchor = anchors.get(HearingWriter.anchor(plan));
    return new Work(
        scope.link(Kind.PLAN, plan),
        PlanPhrases.decisionTag(scope, plan),
        plan.status() == PlanStatus.VEDTATT ? null : PlanPhrases.statusTag(scope, plan),
        when(plan),
        UnitLinks.of(scope, plan.responsible()).orElse(null),
        anchor == null
            ? HaveYourSayLink.of(scope, plan)
            : new TextLink(scope.word("medvirkning.se-horingen"), anchor));
  }

  private List<String> when(Plan plan) {
    List<String> when = new ArrayList<>();
    for (Milestone milestone : Milestones.of(scope, plan)) {
      String what = scope.word("framdrift." + milestone.kind().column());
      when.add(scope.word("medvirkning.hva-nar", "hva", what, "tid", milestone.words()));
    }
    return when;
  }

  private List<Involved> involved() {
    List<Involved> involved = new ArrayList<>();
    Strategy strategy = scope.model().strategy();
    TextLink name = scope.strategy();
    involved.add(new Involved(name, groups(strategy.work().involvement())));
    for (Plan plan : scope.plans().plans()) {
      involved.add(
          new Involved(scope.link(Kind.PLAN, plan), groups(plan.schedule().involvement())));
    }
    return involved.stream().filter(one -> !one.groups().isEmpty()).toList();
  }

  private List<String> groups(List<Involvement> involvement) {
    return involvement.stream().map(this::group).toList();
  }

  /** Who, how and when in one line: "Barn og unge (Ungdomsrådet): møte, 12. februar 2024". */
  private String group(Involvement one) {
    String who = scope.word("involvert", one.group());
    String named =
        one.name() == null
            ? who
            : scope.word("medvirkning.hvem-navn", "hvem", who, "navn", one.name());
    List<String> more = new ArrayList<>();
    if (one.how() != null) {
      more.add(one.how());
    }
    if (one.date() != null) {
      more.add(scope.date(one.date()));
    }
    return more.isEmpty() ? named : named + ": " + String.join(", ", more);
  }
}
