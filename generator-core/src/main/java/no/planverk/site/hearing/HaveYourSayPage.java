package no.planverk.site.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.municipality.Municipality;
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

  private final PageContext context;
  private final Map<String, String> anchors = new HashMap<>();

  private HaveYourSayPage(PageContext context) {
    this.context = context;
  }

  public static PageContent of(PageContext context) {
    HaveYourSayPageView view = new HaveYourSayPage(context).view();
    return PageContent.of(
        context, PageName.PARTICIPATION, view, PageFigures.participation(context));
  }

  private HaveYourSayPageView view() {
    LocalDate today = context.site().today();
    Hearings hearings = new Hearings(context.model(), today);
    HearingWriter notices = new HearingWriter(context);
    List<Notice> open = notices.of(hearings.open());
    List<Notice> coming = notices.of(hearings.coming());
    List<Notice> closed = notices.of(hearings.closed());
    Stream.concat(open.stream(), coming.stream())
        .forEach(notice -> anchors.putIfAbsent(notice.id(), "#" + notice.id()));
    String day = context.date(new PlanDate(today, PlanDate.Precision.DAY));
    return new HaveYourSayPageView(
        context.word("medvirkning.intro"),
        context.word("medvirkning.regnet-fra", "dato", day),
        open,
        coming,
        closed,
        context.text(howTo()),
        contact(),
        context.plans().listed().stream().filter(this::isWorkedOn).map(this::work).toList(),
        context.href(PageName.PLANS),
        involved(),
        StepList.all(context));
  }

  /** The standard text on having a say: who has a right to it is another Act's in Longyearbyen. */
  private String howTo() {
    return context.model().municipality().isUnderTheAct()
        ? "medvirkning"
        : "medvirkning-lokalstyre";
  }

  /** The number is what a letter to a public body is sent to. */
  private List<TextLink> contact() {
    Municipality municipality = context.model().municipality();
    List<TextLink> lines = new ArrayList<>(Contacts.of(municipality.contact()));
    if (municipality.organisationNumber() != null) {
      String number = municipality.organisationNumber().spoken();
      lines.add(
          new TextLink(context.word("medvirkning.organisasjonsnummer", "nummer", number), null));
    }
    return lines;
  }

  /** Decided to be made or changed, under way, or with a time the adoption has not ended. */
  private boolean isWorkedOn(Plan plan) {
    return plan.is(PlanStatus.Phase.AT_WORK)
        || anchors.containsKey(HearingWriter.anchor(plan))
        || (!plan.isLeftAlone()
            && !plan.is(PlanStatus.Phase.ENDED)
            && (plan.decision() != null || !Milestones.notEnded(context, plan).isEmpty()));
  }

  private Work work(Plan plan) {
    String anchor = anchors.get(HearingWriter.anchor(plan));
    return new Work(
        context.link(Kind.PLAN, plan),
        PlanPhrases.decisionTag(context, plan),
        plan.status() == PlanStatus.VEDTATT ? null : PlanPhrases.statusTag(context, plan),
        when(plan),
        UnitLinks.of(context, plan.responsible()),
        anchor == null
            ? HaveYourSayLink.of(context, plan)
            : new TextLink(context.word("medvirkning.se-horingen"), anchor));
  }

  private List<String> when(Plan plan) {
    List<String> when = new ArrayList<>();
    for (Milestone milestone : Milestones.of(context, plan)) {
      String what = context.word("framdrift." + milestone.kind().column());
      when.add(context.word("medvirkning.hva-nar", "hva", what, "tid", milestone.words()));
    }
    return when;
  }

  private List<Involved> involved() {
    List<Involved> involved = new ArrayList<>();
    Strategy strategy = context.model().strategy();
    TextLink name = context.strategy();
    involved.add(new Involved(name, groups(strategy.work().involvement())));
    for (Plan plan : context.plans().listed()) {
      involved.add(
          new Involved(context.link(Kind.PLAN, plan), groups(plan.schedule().involvement())));
    }
    return involved.stream().filter(one -> !one.groups().isEmpty()).toList();
  }

  private List<String> groups(List<Involvement> involvement) {
    return involvement.stream().map(this::group).toList();
  }

  /** Who, how and when in one line: "Barn og unge (Ungdomsrådet): møte, 12. februar 2024". */
  private String group(Involvement one) {
    String who = context.word("involvert", one.group());
    String named =
        one.name() == null
            ? who
            : context.word("medvirkning.hvem-navn", "hvem", who, "navn", one.name());
    List<String> more = new ArrayList<>();
    if (one.how() != null) {
      more.add(one.how());
    }
    if (one.date() != null) {
      more.add(context.date(one.date()));
    }
    return more.isEmpty() ? named : named + ": " + String.join(", ", more);
  }
}
