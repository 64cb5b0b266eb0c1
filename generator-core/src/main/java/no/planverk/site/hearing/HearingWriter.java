package no.planverk.site.hearing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Email;
import no.planverk.site.hearing.HaveYourSayPageView.Notice;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.HaveYourSayLink;
import no.planverk.site.phrase.HearingPeriod;
import no.planverk.site.phrase.HearingState;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.site.phrase.Milestones;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Writes hearings as people read them. */
final class HearingWriter {

  /** The strategy's anchor; no plan's can be the same, for no id has an underscore. */
  private static final String STRATEGY = "pv_horing_strategi";

  private final PageContext context;
  private final Set<String> anchors = new HashSet<>();

  /** Notices of one page; the first one of a plan has the plan's anchor. */
  HearingWriter(PageContext context) {
    this.context = context;
  }

  List<Notice> of(List<HeldHearing> hearings) {
    return hearings.stream().map(this::notice).toList();
  }

  /** The anchor of a plan's most pressing hearing on the page of participation. */
  static String anchor(Plan plan) {
    return "horing-" + plan.id();
  }

  private Notice notice(HeldHearing held) {
    Hearing hearing = held.hearing();
    String id = unused(held.plan() == null ? STRATEGY : anchor(held.plan()));
    boolean over = held.state() == HearingState.CLOSED;
    return new Notice(
        id,
        name(held.plan()),
        subject(held),
        when(held),
        Answer.of(context, held),
        over ? null : context.htmlOrNull(hearing.how(), 3, id + "_"),
        over ? documents(held) : ways(held),
        over ? result(hearing) : null,
        over ? context.htmlOrNull(hearing.outcome(), 3, id + "_") : null);
  }

  private String unused(String anchor) {
    String free = anchor;
    for (int next = 2; !anchors.add(free); next++) {
      free = anchor + "_" + next;
    }
    return free;
  }

  private TextLink name(@Nullable Plan plan) {
    return plan == null ? context.strategy() : context.link(Kind.PLAN, plan);
  }

  private String subject(HeldHearing held) {
    HearingSubject subject = held.hearing().subject();
    if (subject != null) {
      return context.word("horingstype", subject);
    }
    if (held.plan() == null) {
      return context.word("medvirkning.strategien");
    }
    return context.word(held.isWritten() ? "medvirkning.planforslaget" : "medvirkning.planen");
  }

  private List<String> when(HeldHearing held) {
    List<String> when = new ArrayList<>();
    PlanDate from = held.hearing().from();
    PlanDate deadline = held.hearing().deadline();
    boolean over = held.state() == HearingState.CLOSED;
    String planned = HearingPeriod.planned(context, held);
    if (planned != null) {
      when.add(planned);
    } else if (from != null) {
      boolean ahead = held.state() == HearingState.COMING;
      when.add(sentence(ahead ? "medvirkning.starter" : "medvirkning.ute-fra", from));
    }
    if (deadline != null) {
      when.add(sentence(over ? "medvirkning.fristen-var" : "medvirkning.fristen", deadline));
    } else if (held.state() == HearingState.OPEN) {
      when.add(context.word("medvirkning.uten-frist"));
    } else if (from == null && !over) {
      when.add(context.word("medvirkning.uten-tid"));
    }
    return when;
  }

  private String sentence(String key, PlanDate date) {
    return context.word(key, "tid", Milestones.time(context, date));
  }

  private List<Fact> ways(HeldHearing held) {
    Hearing hearing = held.hearing();
    Facts facts = new Facts(context);
    if (held.state() != HearingState.OPEN) {
      facts.link("medvirkning.svar", address(held, hearing.answerAddress(), "medvirkning.skjema"));
    }
    Email email = hearing.answerEmail() != null ? hearing.answerEmail() : otherwise(held);
    if (email != null) {
      String text =
          context.word(
              "medvirkning.skriv", "epost", email.value(), "plan", name(held.plan()).text());
      facts.link("medvirkning.epost", new TextLink(text, letter(held.plan(), email)));
    }
    facts.link("medvirkning.dokumenter", address(held, hearing.documents(), "medvirkning.les"));
    if (!hearing.announcedIn().isEmpty()) {
      String channels =
          hearing.announcedIn().stream()
              .map(channel -> context.word("kanal", channel))
              .collect(Collectors.joining(", "));
      facts.text("medvirkning.kunngjort", channels);
    }
    return facts.list();
  }

  private String letter(@Nullable Plan plan, Email email) {
    return plan == null
        ? HaveYourSayLink.letter(
            context, email, context.model().strategy().title(), PageName.STRATEGY.path())
        : HaveYourSayLink.letter(context, email, plan.name(), Addresses.plan(plan.id()));
  }

  /** Where a hearing names no way to answer, the municipality's own address is one. */
  private @Nullable Email otherwise(HeldHearing held) {
    return held.hearing().answerAddress() == null ? HaveYourSayLink.municipality(context) : null;
  }

  private List<Fact> documents(HeldHearing held) {
    TextLink documents = address(held, held.hearing().documents(), "medvirkning.les");
    return new Facts(context).link("medvirkning.dokumenter", documents).list();
  }

  /** A link out of the site, which says by itself what it is about. */
  private @Nullable TextLink address(
      HeldHearing held, @Nullable DocumentAddress address, String word) {
    return address == null
        ? null
        : context.document(context.word(word, "plan", name(held.plan()).text()), address);
  }

  private @Nullable String result(Hearing hearing) {
    Integer statements = hearing.statements();
    if (statements == null) {
      return null;
    }
    return statements == 1
        ? context.word("medvirkning.en-uttalelse")
        : context.word("medvirkning.uttalelser", "antall", statements.toString());
  }
}
