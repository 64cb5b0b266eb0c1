package no.planverk.site.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.need.Challenge;
import no.planverk.parallel.Later;
import org.jspecify.annotations.Nullable;

/** Where everything in the model stands on the site, from the site's root. */
public final class Addresses {

  private final Map<Kind, Map<String, String>> byId = new EnumMap<>(Kind.class);
  private final Later<Map<Kind, Map<String, String>>> byWord;

  Addresses(Model model) {
    List<AddressWords.Placed> all = placed(model);
    for (AddressWords.Placed some : all) {
      Map<String, String> known = byId.computeIfAbsent(some.kind(), kind -> new HashMap<>());
      some.things().forEach(thing -> known.put(thing.id(), some.address(thing)));
    }
    byWord = Later.of(() -> AddressWords.of(model, all));
  }

  private static List<AddressWords.Placed> placed(Model model) {
    List<AddressWords.Placed> all = new ArrayList<>();
    all.add(new AddressWords.Placed(Kind.PLAN, model.plans(), Addresses::plan));
    all.add(new AddressWords.Placed(Kind.PAGE, model.pages(), Addresses::page));
    all.add(on(PageName.PLAN_TYPES, Kind.PLAN_TYPE, model.planTypes()));
    all.add(on(PageName.ACTORS, Kind.ACTOR, model.actors()));
    all.add(on(PageName.MUNICIPALITY, Kind.UNIT, model.units()));
    all.add(on(PageName.STRATEGY, Kind.CHAPTER, model.chapters()));
    List<Challenge> challenges = model.strategy().foundation().challenges();
    all.add(on(PageName.STRATEGY, Kind.CHALLENGE, challenges));
    all.add(on(PageName.TERMS, Kind.TERM, model.terms()));
    all.add(on(PageName.GOALS, Kind.FOCUS_AREA, model.focusAreas()));
    model.focusAreas().forEach(area -> all.add(on(PageName.GOALS, Kind.GOAL, area.goals())));
    return all;
  }

  private static AddressWords.Placed on(
      PageName page, Kind kind, List<? extends Identified> things) {
    return new AddressWords.Placed(kind, things, id -> page.at(anchor(kind, id)));
  }

  /** The page of a plan. */
  public static String plan(String id) {
    return PageName.PLANS.folder() + id + ".html";
  }

  /** The id a plan has whose page stands at a path; empty where no plan's page can stand there. */
  public static Optional<String> planAt(String path) {
    String folder = PageName.PLANS.folder();
    return path.startsWith(folder) && path.endsWith(PageName.ENDING)
        ? Optional.of(path.substring(folder.length(), path.length() - PageName.ENDING.length()))
        : Optional.empty();
  }

  /** A page of the municipality's own. */
  public static String page(String id) {
    return id + ".html";
  }

  /** Every former address of plans and own pages, in the model's order. */
  public static List<FormerAddress> former(Model model) {
    List<FormerAddress> all = new ArrayList<>();
    model.plans().forEach(plan -> addFormer(all, plan, plan.formerIds(), Addresses::plan));
    model.pages().forEach(page -> addFormer(all, page, page.formerIds(), Addresses::page));
    return all;
  }

  private static void addFormer(
      List<FormerAddress> all,
      Identified thing,
      List<FormerId> formerIds,
      UnaryOperator<String> address) {
    for (FormerId old : formerIds) {
      String to = address.apply(thing.id());
      all.add(new FormerAddress(address.apply(old.id()), to, thing.name()));
    }
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
    String known = byId.getOrDefault(kind, Map.of()).get(id);
    return known == null ? byWord.get().getOrDefault(kind, Map.of()).get(id) : known;
  }
}
