package no.planverk.site.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Plan;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** Where everything in the model stands on the site, from the site's root. */
public final class Addresses {

  private final Map<Kind, Map<String, String>> addresses = new EnumMap<>(Kind.class);

  Addresses(Model model) {
    add(Kind.PLAN, model.plans(), Addresses::plan);
    add(Kind.PAGE, model.pages(), Addresses::page);
    model.plans().forEach(plan -> addFormer(Kind.PLAN, plan, plan.formerIds()));
    model.plans().forEach(plan -> addWords(plan, Stream.of(plan.naming().name())));
    model.plans().forEach(plan -> addWords(plan, plan.naming().others()));
    model.pages().forEach(page -> addFormer(Kind.PAGE, page, page.formerIds()));
    add(Kind.PLAN_TYPE, model.planTypes(), on(PageName.PLAN_TYPES, Kind.PLAN_TYPE));
    add(Kind.ACTOR, model.actors(), on(PageName.ACTORS, Kind.ACTOR));
    add(Kind.UNIT, model.units(), on(PageName.MUNICIPALITY, Kind.UNIT));
    add(Kind.CHAPTER, model.chapters(), on(PageName.STRATEGY, Kind.CHAPTER));
    add(
        Kind.CHALLENGE,
        model.strategy().foundation().challenges(),
        on(PageName.STRATEGY, Kind.CHALLENGE));
    add(Kind.TERM, model.terms(), on(PageName.TERMS, Kind.TERM));
    add(Kind.FOCUS_AREA, model.focusAreas(), on(PageName.GOALS, Kind.FOCUS_AREA));
    for (FocusArea area : model.focusAreas()) {
      add(Kind.GOAL, area.goals(), on(PageName.GOALS, Kind.GOAL));
    }
  }

  /** The page of a plan. */
  public static String plan(String id) {
    return PageName.PLANS.folder() + id + ".html";
  }

  /** A page of the municipality's own. */
  public static String page(String id) {
    return id + ".html";
  }

  /** Every former address of plans and own pages, in the model's order. */
  public static List<FormerAddress> former(Model model) {
    Stream<FormerAddress> plans =
        model.plans().stream().flatMap(plan -> former(plan, plan.formerIds(), Addresses::plan));
    Stream<FormerAddress> pages =
        model.pages().stream().flatMap(page -> former(page, page.formerIds(), Addresses::page));
    return Stream.concat(plans, pages).toList();
  }

  private static Stream<FormerAddress> former(
      Identified thing, List<FormerId> formerIds, UnaryOperator<String> address) {
    String to = address.apply(thing.id());
    return formerIds.stream()
        .map(old -> new FormerAddress(address.apply(old.id()), to, thing.name()));
  }

  /** The anchor of something on the page it shares with others. */
  public static String anchor(Kind kind, String id) {
    return kind.word() + "-" + id;
  }

  /**
   * What the anchors of headings inside such a thing begin with. No id holds two hyphens in a row,
   * so no heading of one chapter takes the anchor of another chapter.
   */
  public static String inside(String anchor) {
    return anchor + "--";
  }

  /** The address of an id, or of the slug of a name; null where there is none. */
  public @Nullable String of(Kind kind, String id) {
    return addresses.getOrDefault(kind, Map.of()).get(id);
  }

  private void add(Kind kind, List<? extends Identified> things, UnaryOperator<String> place) {
    Map<String, String> known = addresses.computeIfAbsent(kind, k -> new HashMap<>());
    things.forEach(thing -> known.put(thing.id(), place.apply(thing.id())));
    things.forEach(thing -> known.putIfAbsent(Slug.of(thing.name()), place.apply(thing.id())));
  }

  private void addFormer(Kind kind, Identified thing, List<FormerId> formerIds) {
    Map<String, String> known = addresses.computeIfAbsent(kind, k -> new HashMap<>());
    String address = known.getOrDefault(thing.id(), "");
    formerIds.forEach(former -> known.putIfAbsent(former.id(), address));
  }

  /** What else a plan may be linked by. */
  private void addWords(Plan plan, Stream<String> words) {
    Map<String, String> known = addresses.computeIfAbsent(Kind.PLAN, k -> new HashMap<>());
    words
        .filter(word -> !word.equals(plan.name())) // which is known already
        .forEach(word -> known.putIfAbsent(Slug.of(word), plan(plan.id())));
  }

  private static UnaryOperator<String> on(PageName page, Kind kind) {
    return id -> page.at(anchor(kind, id));
  }
}
