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

  public static PageContent of(PageContext context) {
    MunicipalityView view =
        new MunicipalityView(
            context.text("kommunen-intro"),
            context.text("kommunen-samfunn"),
            Arrays.stream(SocietyGroup.values()).map(group -> society(context, group)).toList(),
            context.text("kommunen-organisasjon"),
            unassigned(context),
            Arrays.stream(OrganisationGroup.values())
                .map(group -> organisation(context, group))
                .toList());
    return PageContent.of(context, PageName.MUNICIPALITY, view, PageFigures.twoPart(context));
  }

  private static Members society(PageContext context, SocietyGroup group) {
    List<Member> actors =
        context.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> actor(context, actor))
            .toList();
    return new Members(context.word("samfunn", group), actors);
  }

  private static Member actor(PageContext context, Actor actor) {
    return new Member(
        actor.name(), null, context.item(Kind.ACTOR, actor.id()), null, null, List.of());
  }

  private static Members organisation(PageContext context, OrganisationGroup group) {
    List<Member> units =
        context.model().units().stream()
            .filter(unit -> unit.group() == group)
            .map(unit -> unit(context, unit))
            .toList();
    return new Members(context.word("organisasjon", group), units);
  }

  private static Member unit(PageContext context, Unit unit) {
    String anchor = Addresses.anchor(Kind.UNIT, unit.id());
    String members =
        unit.members() == null
            ? null
            : context.word("fakta.antall-medlemmer", "antall", unit.members().toString());
    return new Member(
        unit.name(),
        anchor,
        null,
        members,
        context.htmlOrNull(unit.text(), 4, Addresses.inside(anchor)),
        work(context, unit));
  }

  /** Who looks for the plans of a unit, and finds none, is told why. */
  private static @Nullable String unassigned(PageContext context) {
    List<Plan> plans = context.plans().listed();
    boolean asked = !context.site().isIntroduction() && !context.model().units().isEmpty();
    return asked
            && !plans.isEmpty()
            && plans.stream().allMatch(plan -> plan.responsible().isEmpty())
        ? context.word("kommunen.uten-ansvar")
        : null;
  }

  /** Plans stand on pages the introduction does not have. */
  private static List<Fact> work(PageContext context, Unit unit) {
    if (context.site().isIntroduction()) {
      return List.of();
    }
    return new Facts(context)
        .links("kommunen.ansvarlig", plans(context, plan -> Ref.any(plan.responsible(), unit)))
        .links("kommunen.behandler", plans(context, plan -> Ref.any(plan.politicalBodies(), unit)))
        .list();
  }

  private static List<TextLink> plans(PageContext context, Predicate<Plan> of) {
    return context.links(context.plans().listed().stream().filter(of).toList());
  }
}
