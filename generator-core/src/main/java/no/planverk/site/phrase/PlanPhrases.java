package no.planverk.site.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Ground;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Says in words what a plan's fields hold; empty where a field is not written. */
public final class PlanPhrases {

  private PlanPhrases() {}

  public static TextLink type(PageContext context, Plan plan) {
    return context
        .plans()
        .types()
        .of(plan)
        .map(type -> context.said(type.names(), context.item(Kind.PLAN_TYPE, type.id())))
        .orElse(TextLink.plain(""));
  }

  static String status(PageContext context, Plan plan) {
    return plan.status() == null ? "" : context.word("status", plan.status());
  }

  /** Where it stands: in the strategy's own words where it has any. */
  public static @Nullable Tag statusTag(PageContext context, Plan plan) {
    PlanStatus status = plan.status();
    return status == null ? null : OwnWording.tag(context, status, plan.statusWording());
  }

  /** Our word for the status, where the strategy's own words do not say the same. */
  public static List<String> statusLines(PageContext context, Plan plan) {
    return statusLines(context, plan.status(), plan.statusWording());
  }

  private static List<String> statusLines(
      PageContext context, @Nullable PlanStatus status, @Nullable String wording) {
    return status == null
        ? Stream.ofNullable(wording).toList()
        : OwnWording.beside(context, status, Tag.of(context, status), wording);
  }

  /** Where it stood in the previous strategy: in that one's own words where it has any. */
  public static @Nullable Tag formerStatusTag(PageContext context, Plan plan) {
    PlanStatus status = plan.formerStatus();
    return status == null ? null : OwnWording.tag(context, status, plan.formerStatusWording());
  }

  /** Our word for that, where those words do not say the same. */
  public static List<String> formerStatusLines(PageContext context, Plan plan) {
    return statusLines(context, plan.formerStatus(), plan.formerStatusWording());
  }

  /** What is decided: in the strategy's own words where it has any. */
  public static @Nullable Tag decisionTag(PageContext context, Plan plan) {
    return plan.decision() == null ? null : decisionTag(context, plan.decision());
  }

  /** The same for a decision there is. */
  public static Tag decisionTag(PageContext context, Decision decision) {
    return OwnWording.tag(context, decision);
  }

  /** Our word for the decision, where the strategy's own words do not say the same. */
  public static List<String> decisionMeaning(PageContext context, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return List.of();
    }
    Tag ours = Tag.of(context, decision.kind());
    return OwnWording.beside(context, decision.kind(), ours, decision.wording());
  }

  /** The strategy's own words where they are given, else the word for the decision. */
  public static String decision(PageContext context, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return "";
    }
    return decision.wording() != null
        ? context.word("beslutning.egen", "ordlyd", decision.wording())
        : context.word("beslutning", decision.kind());
  }

  /** What the tag leaves out: our word for it, then on what terms, then when. */
  public static List<String> decisionLines(PageContext context, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(decisionMeaning(context, plan));
    Stream.ofNullable(decision.condition())
        .map(condition -> context.word("plan.vilkar-tekst", "tekst", condition))
        .forEach(lines::add);
    Stream.ofNullable(decision.years())
        .map(years -> context.word("plan.gjelder-ar", "aar", years.toString()))
        .forEach(lines::add);
    return List.copyOf(lines);
  }

  public static String treatment(PageContext context, Plan plan) {
    return plan.treatment() == null ? "" : context.word("behandling", plan.treatment());
  }

  /** Who has proposed it; nothing where it is not written. */
  public static String proposer(PageContext context, Plan plan) {
    return plan.proposer() == null ? "" : context.word("forslagsstiller", plan.proposer());
  }

  /** Where the start of the work is announced; nothing where it is not written. */
  public static String noticeAnnouncedIn(PageContext context, Plan plan) {
    return plan.schedule().noticeAnnouncedIn().stream()
        .map(channel -> context.word("kanal", channel))
        .collect(Collectors.joining(", "));
  }

  public static List<TextLink> jointWith(PageContext context, Plan plan) {
    return context.model().actors().stream()
        .filter(actor -> Ref.any(plan.relations().jointWith(), actor))
        .map(actor -> context.link(Kind.ACTOR, actor))
        .toList();
  }

  /** Each reason on one line, such as {@code Lovkrav: kommuneloven § 14-2}. */
  public static List<String> grounds(PageContext context, Plan plan) {
    return plan.grounds().stream().map(ground -> ground(context, ground)).toList();
  }

  private static String ground(PageContext context, Ground ground) {
    String kind = context.word("grunn", ground.kind());
    String more =
        Sentences.joined(
            Stream.of(Optional.ofNullable(ground.law()), Optional.ofNullable(ground.wording()))
                .flatMap(Optional::stream)
                .toList());
    return more.isEmpty() ? kind : kind + ": " + more;
  }

  /** Each challenge by its full name, after the strategy's short one where it has one. */
  public static List<TextLink> challenges(PageContext context, Plan plan) {
    return context.model().strategy().foundation().challenges().stream()
        .filter(challenge -> Ref.any(plan.challenges(), challenge))
        .map(challenge -> challenge(context, challenge))
        .toList();
  }

  private static TextLink challenge(PageContext context, Challenge challenge) {
    String name =
        challenge.shortName() == null
            ? challenge.name()
            : challenge.shortName() + " – " + challenge.name();
    return new TextLink(name, context.item(Kind.CHALLENGE, challenge.id()));
  }

  public static List<TextLink> goals(PageContext context, Plan plan) {
    return context.plans().goalsOf(plan).stream()
        .map(goal -> context.link(Kind.GOAL, goal))
        .toList();
  }
}
