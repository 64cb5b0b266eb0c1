package no.planverk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Challenge;
import no.planverk.model.Decision;
import no.planverk.model.Ground;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.Ref;
import org.jspecify.annotations.Nullable;

/** Says in words what a plan's fields hold; empty where a field is not written. */
final class PlanWords {

  private PlanWords() {}

  static TextLink type(Scope scope, Plan plan) {
    return scope
        .plans()
        .types()
        .of(plan)
        .map(type -> scope.said(type.names(), scope.item(Kind.PLAN_TYPE, type.id())))
        .orElse(TextLink.plain(""));
  }

  static String status(Scope scope, Plan plan) {
    return plan.status() == null ? "" : scope.word("status", plan.status());
  }

  static @Nullable Tag statusTag(Scope scope, Plan plan) {
    return plan.status() == null ? null : Tag.of(scope, plan.status());
  }

  /** The strategy's own words for the status. */
  static List<String> statusLines(Scope scope, Plan plan) {
    return Stream.ofNullable(plan.statusWording()).map(words -> quoted(scope, words)).toList();
  }

  /** What is decided, in the same words for all plans. */
  static @Nullable Tag decisionTag(Scope scope, Plan plan) {
    return plan.decision() == null ? null : Tag.of(scope, plan.decision().kind());
  }

  /** The strategy's own words where they are given, else the word for the decision. */
  static String decision(Scope scope, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return "";
    }
    return decision.wording() != null
        ? decision.wording()
        : scope.word("beslutning", decision.kind());
  }

  /** What the tag leaves out: the strategy's own words, then on what terms, then when. */
  static List<String> decisionLines(Scope scope, Plan plan) {
    Decision decision = plan.decision();
    if (decision == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    Stream.ofNullable(decision.wording()).map(words -> quoted(scope, words)).forEach(lines::add);
    Stream.ofNullable(decision.condition())
        .map(condition -> scope.word("plan.vilkar-tekst", "tekst", condition))
        .forEach(lines::add);
    Stream.ofNullable(decision.years())
        .map(years -> scope.word("plan.gjelder-ar", "aar", years.toString()))
        .forEach(lines::add);
    return List.copyOf(lines);
  }

  static String treatment(Scope scope, Plan plan) {
    return plan.treatment() == null ? "" : scope.word("behandling", plan.treatment());
  }

  static List<TextLink> jointWith(Scope scope, Plan plan) {
    return scope.model().actors().stream()
        .filter(actor -> Ref.any(plan.relations().jointWith(), actor))
        .map(actor -> scope.link(Kind.ACTOR, actor))
        .toList();
  }

  /** Each reason on one line, such as {@code Lovkrav: kommuneloven § 14-2}. */
  static List<String> grounds(Scope scope, Plan plan) {
    return plan.grounds().stream().map(ground -> ground(scope, ground)).toList();
  }

  private static String ground(Scope scope, Ground ground) {
    String kind = scope.word("grunn", ground.kind());
    String more =
        Stream.of(Optional.ofNullable(ground.law()), Optional.ofNullable(ground.wording()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return more.isEmpty() ? kind : kind + ": " + more;
  }

  /** Each challenge by its full name, after the strategy's short one where it has one. */
  static List<TextLink> challenges(Scope scope, Plan plan) {
    return scope.model().strategy().foundation().challenges().stream()
        .filter(challenge -> Ref.any(plan.challenges(), challenge))
        .map(challenge -> challenge(scope, challenge))
        .toList();
  }

  private static TextLink challenge(Scope scope, Challenge challenge) {
    String name =
        challenge.shortName() == null
            ? challenge.name()
            : challenge.shortName() + " – " + challenge.name();
    return new TextLink(name, scope.item(Kind.CHALLENGE, challenge.id()));
  }

  static List<TextLink> goals(Scope scope, Plan plan) {
    return scope.plans().goalsOf(plan).stream().map(goal -> scope.link(Kind.GOAL, goal)).toList();
  }

  private static String quoted(Scope scope, String words) {
    return scope.word("plan.med-ordene", "tekst", words);
  }
}
