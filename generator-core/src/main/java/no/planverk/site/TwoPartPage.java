package no.planverk.site;

import java.util.Arrays;
import java.util.List;
import no.planverk.model.Actor;
import no.planverk.model.Kind;
import no.planverk.model.OrganisationGroup;
import no.planverk.model.SocietyGroup;
import no.planverk.model.Unit;
import no.planverk.site.TwoPartView.Member;
import no.planverk.site.TwoPartView.Members;

/** Makes the page "Hvor skal det planlegges?". */
final class TwoPartPage {

  private TwoPartPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("kommunen.html");
    TwoPartView view =
        new TwoPartView(
            scope.text("kommunen-intro"),
            scope.text("kommunen-samfunn"),
            Arrays.stream(SocietyGroup.values()).map(group -> society(scope, group)).toList(),
            scope.text("kommunen-organisasjon"),
            Arrays.stream(OrganisationGroup.values())
                .map(group -> organisation(scope, group))
                .toList());
    return List.of(FixedPage.of(scope, "kommunen", view, PageFigures.twoPart(scope)));
  }

  private static Members society(Scope scope, SocietyGroup group) {
    List<Member> actors =
        scope.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> actor(scope, actor))
            .toList();
    return new Members(scope.word("samfunn", group), actors);
  }

  private static Member actor(Scope scope, Actor actor) {
    return new Member(actor.name(), null, scope.item(Kind.ACTOR, actor.id()), null, null);
  }

  private static Members organisation(Scope scope, OrganisationGroup group) {
    List<Member> units =
        scope.model().units().stream()
            .filter(unit -> unit.group() == group)
            .map(unit -> unit(scope, unit))
            .toList();
    return new Members(scope.word("organisasjon", group), units);
  }

  private static Member unit(Scope scope, Unit unit) {
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
        scope.htmlOrNull(unit.text(), 4, Addresses.inside(anchor)));
  }
}
