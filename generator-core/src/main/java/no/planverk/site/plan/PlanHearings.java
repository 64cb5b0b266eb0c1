package no.planverk.site.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Email;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.HaveYourSayLink;
import no.planverk.site.phrase.HearingPeriod;
import no.planverk.site.phrase.HearingState;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.site.plan.PlanView.HearingItem;
import org.jspecify.annotations.Nullable;

/** The hearings of one plan, for its page. */
final class PlanHearings {

  /** So many days ahead a hearing is told of at the top of the page. */
  private static final int SOON = 90;

  private final PageContext context;
  private final Plan plan;
  private final List<HearingItem> notices = new ArrayList<>();
  private final List<HearingItem> others = new ArrayList<>();

  PlanHearings(PageContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
    LocalDate today = context.site().today();
    Hearings.of(plan, today)
        .forEach(held -> (isNear(held, today) ? notices : others).add(item(held)));
  }

  /** Those people can answer now or soon. */
  List<HearingItem> notices() {
    return List.copyOf(notices);
  }

  List<HearingItem> others() {
    return List.copyOf(others);
  }

  private static boolean isNear(HeldHearing held, LocalDate today) {
    return switch (held.state()) {
      case OPEN -> true;
      case COMING -> !held.beginning().isAfter(today.plusDays(SOON));
      case CLOSED -> false;
    };
  }

  /** What is heard. */
  static String title(PageContext context, HeldHearing held) {
    return held.hearing().subject() == null
        ? context.word("horing.plan")
        : context.word("horing", held.hearing().subject());
  }

  private HearingItem item(HeldHearing held) {
    Hearing hearing = held.hearing();
    boolean isOver = held.state() == HearingState.CLOSED;
    String key = "horing-tilstand." + (isOver && held.planned() ? "PLANNED" : held.state().name());
    int number = notices.size() + others.size() + 1;
    return new HearingItem(
        title(context, held),
        context.word(key, "horing", title(context, held)),
        HearingPeriod.of(context, held),
        context.htmlOrNull(hearing.how(), 3, "horing-" + number + "-"),
        facts(held),
        Answer.of(context, held),
        context.word("horing-tilstand.CLOSED", "horing", title(context, held)),
        context.htmlOrNull(hearing.outcome(), 3, "resultat-" + number + "-"));
  }

  private List<Fact> facts(HeldHearing held) {
    Hearing hearing = held.hearing();
    boolean open = held.state() == HearingState.OPEN;
    return new Facts(context)
        .link("horing.svar", open ? null : address(hearing.answerAddress(), "horing.svar-lenke"))
        .link("horing.epost", mail(held))
        .link("horing.dokumenter", address(hearing.documents(), "horing.dokumenter-lenke"))
        .text(
            "horing.kunngjort",
            String.join(
                ", ", hearing.announcedIn().stream().map(c -> context.word("kanal", c)).toList()))
        .text(
            "horing.uttalelser",
            hearing.statements() == null ? null : context.numbers().of(hearing.statements()))
        .list();
  }

  private @Nullable TextLink address(@Nullable DocumentAddress address, String key) {
    return address == null ? null : context.document(context.word(key), address);
  }

  private @Nullable TextLink mail(HeldHearing held) {
    Email email = held.hearing().answerEmail();
    return email == null
        ? null
        : new TextLink(
            email.value(), HaveYourSayLink.letter(context, email, plan.name(), context.path()));
  }
}
