package no.planverk.site.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.OrganisationGroup;
import no.planverk.model.municipality.SocietyGroup;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.reference.MunicipalityView.Member;
import no.planverk.site.reference.MunicipalityView.Members;
import org.jspecify.annotations.Nullable;

/** Makes the page "Hvor skal det planlegges?". */
public final class MunicipalityPage {

  private MunicipalityPage() {}

  public static PageContent of(PageContext scope) {
    MunicipalityView view =
        new MunicipalityView(
            scope.text("kommunen-intro"),
            scope.text("kommunen-samfunn"),
            Arrays.stream(SocietyGroup.values()).map(group -> society(scope, group)).toList(),
            scope.text("kommunen-organisasjon"),
            Arrays.stream(OrganisationGroup.values())
                .map(group -> organisation(scope, group))
                .toList());
    return PageContent.of(scope, PageName.MUNICIPALITY, view, PageFigures.twoPart(scope));
  }

  private static Members society(PageContext scope, SocietyGroup group) {
    List<Member> actors =
        scope.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> actor(scope, actor))
            .toList();
    return new Members(scope.word("samfunn", group), actors);
  }

  private static Member actor(PageContext scope, Actor actor) {
    return new Member(
        actor.name(), null, scope.item(Kind.ACTOR, actor.id()), null, null, List.of());
  }

  private static Members organisation(PageContext scope, OrganisationGroup group) {
    List<Member> units =
        scope.model().units().stream()
            .filter(unit -> unit.group() == group)
            .map(unit -> unit(scope, unit))
            .toList();
    return new Members(scope.word("organisasjon", group), units);
  }

  private static Member unit(PageContext scope, Unit unit) {
    String anchor = Addresses.anchor(Kind.UNIT, unit.id());
    String members =
        unit.members() == null
            ? null
            : scope.word("fakta.antall-medlemmer", "antall", unit.members().toString());
    return new Member(
        unit.name(),
        anchor,
        null,
        members,
        scope.htmlOrNull(unit.text(), 4, Addresses.inside(anchor)),
        work(scope, unit));
  }

  /** Plans stand on pages the introduction does not have. */
  private static List<Fact> work(PageContext scope, Unit unit) {
    if (scope.material().isIntroduction()) {
      return List.of();
    }
    return new Facts(scope)
        .links("kommunen.ansvarlig", plans(scope, plan -> isTo(plan.responsible(), unit)))
        .links("kommunen.behandler", plans(scope, plan -> isTo(plan.politicalBody(), unit)))
        .list();
  }

  private static List<TextLink> plans(PageContext scope, Predicate<Plan> of) {
    return scope.links(scope.plans().plans().stream().filter(of).toList());
  }

  private static boolean isTo(@Nullable Ref<Unit> ref, Unit unit) {
    return ref != null && ref.isTo(unit);
  }
}
