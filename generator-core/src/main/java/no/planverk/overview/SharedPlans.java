package no.planverk.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.municipality.Actor;
import no.planverk.model.plan.Plan;
import no.planverk.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The plans that municipalities have together: {@code felles-med} names an actor, the actor says
 * which municipalities it is, and the plan has the same id in each of them.
 */
public final class SharedPlans {

  /**
   * A plan where one municipality has it; told from others by the two ids, not by all they hold.
   */
  record Here(Member member, Plan plan) {

    private String number() {
      return member.number();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Here here
          && here.number().equals(number())
          && here.plan.id().equals(plan.id());
    }

    @Override
    public int hashCode() {
      return Objects.hash(number(), plan.id());
    }
  }

  /** Those that have a plan together; each is itself alone. */
  private static final class Group {

    private final List<Here> all = new ArrayList<>();

    private Group(Here first) {
      all.add(first);
    }
  }

  private final Map<String, Member> byNumber = new LinkedHashMap<>();
  private final Map<Here, Group> groups = new LinkedHashMap<>();
  private final List<Here> alone = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  /** The shared plans of some municipalities. */
  public SharedPlans(Overview overview) {
    overview.members().forEach(member -> byNumber.put(member.number(), member));
    overview.members().forEach(this::add);
    together().forEach(this::oneSided);
  }

  /** What one municipality says and another does not. */
  public List<Diagnostic> findings() {
    return List.copyOf(found);
  }

  /** Each plan that several have, with those that have it, by name. */
  List<List<Here>> together() {
    List<String> order = List.copyOf(byNumber.keySet());
    Map<String, Integer> places = new HashMap<>();
    order.forEach(number -> places.put(number, places.size()));
    return groups.values().stream()
        .distinct()
        .map(
            group ->
                group.all.stream()
                    .sorted(Comparator.comparing((Here here) -> places.get(here.number())))
                    .toList())
        .toList();
  }

  /** Those of which it is not known who else has them. */
  List<Here> alone() {
    return alone;
  }

  private void add(Member member) {
    for (Plan plan : member.plans().listed()) {
      if (!plan.relations().jointWith().isEmpty()) {
        add(member, plan);
      }
    }
  }

  private void add(Member member, Plan plan) {
    boolean known = false;
    for (String number : partners(member, plan)) {
      Member partner = byNumber.get(number);
      if (partner != null && !number.equals(member.number())) {
        Plan theirs = partner.plans().plan(plan.id()).orElse(null);
        if (theirs == null) {
          found.add(missing(member, plan, partner));
        } else {
          join(new Here(member, plan), new Here(partner, theirs));
          known = true;
        }
      }
    }
    if (!known) {
      alone.add(new Here(member, plan));
    }
  }

  /** The actors a plan is shared with. */
  static List<Actor> actors(Here here) {
    return here.member().plans().findAll(here.plan().relations().jointWith());
  }

  private static Set<String> partners(Member member, Plan plan) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Actor actor : actors(new Here(member, plan))) {
      actor.municipalities().forEach(number -> numbers.add(number.digits()));
    }
    return numbers;
  }

  private static Diagnostic missing(Member member, Plan plan, Member partner) {
    List<String> theirs = partner.plans().listed().stream().map(Plan::id).toList();
    return Diagnostic.warning(
        place(member),
        "samle-felles-ukjent",
        "plan",
        plan.id(),
        "kommune",
        partner.municipality().name(),
        "fil",
        partner.published().file(),
        "nærmeste",
        Nearest.to(plan.id(), theirs));
  }

  /** The smaller group goes into the larger, so that the work stays small. */
  private void join(Here one, Here other) {
    Group mine = groups.computeIfAbsent(one, Group::new);
    Group theirs = groups.computeIfAbsent(other, Group::new);
    if (!mine.equals(theirs)) {
      Group larger = mine.all.size() < theirs.all.size() ? theirs : mine;
      Group smaller = mine.all.size() < theirs.all.size() ? mine : theirs;
      larger.all.addAll(smaller.all);
      smaller.all.forEach(here -> groups.put(here, larger));
    }
  }

  /** What one says is shared, the other does not call so. */
  private void oneSided(List<Here> all) {
    for (Here here : all) {
      if (here.plan().relations().jointWith().isEmpty()) {
        Here other = all.stream().filter(each -> !each.equals(here)).findFirst().orElse(here);
        found.add(
            Diagnostic.warning(
                place(here.member()),
                "samle-felles-ensidig",
                "plan",
                here.plan().id(),
                "kommune",
                other.member().municipality().name()));
      }
    }
  }

  private static Place place(Member member) {
    return Place.startOf(member.published().file());
  }
}
