package no.planverk.site;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Actor;
import no.planverk.model.Adoption;
import no.planverk.model.Challenge;
import no.planverk.model.Decision;
import no.planverk.model.Goal;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.PlanIndex;
import no.planverk.model.Ref;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/** Makes one page for each plan. */
final class PlanPages {

  private PlanPages() {}

  static List<Page> of(Material material) {
    return material.model().plans().stream().map(plan -> page(material, plan)).toList();
  }

  private static Page page(Material material, Plan plan) {
    Scope scope = material.from("planer/" + plan.id() + ".html");
    String decision = PlanWords.decision(scope, plan);
    PlanView view =
        new PlanView(
            facts(scope, plan),
            decision.isEmpty() ? null : decision,
            reason(scope, plan.decision()),
            relations(scope, plan),
            scope.htmlOrNull(plan.text(), 2, "tekst-"));
    String description = scope.word("beskrivelse.plan", "plan", plan.name());
    Frame frame = Frames.of(scope, plan.name(), description, "planer");
    return new Page(scope.path(), "plan", frame, view, PageFigures.neighbourhood(scope, plan));
  }

  private static @Nullable Html reason(Scope scope, @Nullable Decision decision) {
    return decision == null ? null : scope.htmlOrNull(decision.reason(), 2, "grunn-");
  }

  private static List<Fact> facts(Scope scope, Plan plan) {
    Facts facts =
        new Facts(scope)
            .text("fakta.nr", plan.number())
            .link("fakta.type", PlanWords.type(scope, plan))
            .text("fakta.gruppe", plan.group());
    adoption(scope, facts, plan.adopted());
    facts
        .links("fakta.status", texts(PlanWords.statusLines(scope, plan)))
        .text("fakta.gjelder", plan.validity() == null ? null : plan.validity().toString())
        .date("fakta.oppstart", plan.schedule().start())
        .date("fakta.horing", plan.schedule().hearing())
        .date("fakta.forventet-vedtak", plan.schedule().expectedAdoption())
        .date("fakta.frist", plan.decision() == null ? null : plan.decision().deadline())
        .links("fakta.innsats", texts(PlanWork.effort(scope, plan.resources().effort())))
        .link("fakta.ansvarlig", PlanWords.unit(scope, plan.responsible()).orElse(null));
    if (plan.document() != null) {
      String label = scope.word("fakta.les-dokumentet");
      facts.link("fakta.dokument", new TextLink(label, plan.document().value()));
    }
    return facts.list();
  }

  private static void adoption(Scope scope, Facts facts, @Nullable Adoption adopted) {
    if (adopted != null) {
      String link = adopted.link() == null ? null : adopted.link().value();
      facts.text("fakta.vedtatt", Adoptions.date(scope, adopted));
      if (adopted.caseNumber() != null) {
        facts.link("fakta.sak", new TextLink(adopted.caseNumber(), link));
      }
      facts.text("fakta.organ", adopted.body());
    }
  }

  private static List<TextLink> texts(List<String> texts) {
    return texts.stream().map(text -> new TextLink(text, null)).toList();
  }

  private static List<Fact> relations(Scope scope, Plan plan) {
    PlanIndex plans = scope.plans();
    List<Ref<Plan>> whole = Stream.ofNullable(plan.relations().partOf()).toList();
    return new Facts(scope)
        .links("relasjon.del-av", scope.planLinks(whole))
        .links("relasjon.har-del", scope.links(plans.partsOf(plan)))
        .links("relasjon.folger-opp", scope.planLinks(plan.relations().followsUp()))
        .links("relasjon.folges-opp-av", scope.links(plans.followersOf(plan)))
        .links("relasjon.erstatter", scope.planLinks(plan.relations().replaces()))
        .links("relasjon.erstattes-av", scope.links(plans.replacersOf(plan)))
        .links("relasjon.avventer", scope.planLinks(plan.relations().waitsFor()))
        .links("relasjon.avventes-av", scope.links(plans.waitersFor(plan)))
        .links("relasjon.felles-med", actors(scope, plan))
        .links("relasjon.mal", goals(scope, plan))
        .links("relasjon.satsingsomrader", areas(scope, plan))
        .links("relasjon.utfordringer", challenges(scope, plan))
        .list();
  }

  private static List<TextLink> actors(Scope scope, Plan plan) {
    List<String> ids = plan.relations().jointWith().stream().map(Ref::id).toList();
    Stream<Actor> actors = scope.model().actors().stream().filter(a -> ids.contains(a.id()));
    return actors.map(actor -> scope.link(Kind.ACTOR, actor)).toList();
  }

  private static List<TextLink> goals(Scope scope, Plan plan) {
    Stream<Goal> goals = scope.plans().goalsOf(plan).stream();
    return goals.map(goal -> scope.link(Kind.GOAL, goal)).toList();
  }

  private static List<TextLink> areas(Scope scope, Plan plan) {
    return scope.model().focusAreas().stream()
        .filter(area -> area.plans().stream().anyMatch(ref -> ref.id().equals(plan.id())))
        .map(area -> scope.link(Kind.FOCUS_AREA, area))
        .toList();
  }

  private static List<TextLink> challenges(Scope scope, Plan plan) {
    List<String> ids = plan.challenges().stream().map(Ref::id).toList();
    Stream<Challenge> all = scope.model().strategy().foundation().challenges().stream();
    return all.filter(challenge -> ids.contains(challenge.id()))
        .map(challenge -> scope.link(Kind.CHALLENGE, challenge))
        .toList();
  }
}
