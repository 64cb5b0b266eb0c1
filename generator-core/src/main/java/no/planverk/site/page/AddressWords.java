package no.planverk.site.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.planverk.model.ExtraPage;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.plan.Plan;
import no.planverk.text.Slug;

/**
 * What else than by its id a thing may be found by: the slugs of its names, and its former ids. Of
 * two that share a word, the first in the model has it.
 */
final class AddressWords {

  private final Map<Kind, Map<String, String>> addresses = new EnumMap<>(Kind.class);

  /** Things of a kind, and where each of their ids stands. */
  record Placed(Kind kind, List<? extends Identified> things, UnaryOperator<String> place) {

    String address(Identified thing) {
      return place.apply(thing.id());
    }
  }

  private AddressWords() {}

  static Map<Kind, Map<String, String>> of(Model model, List<Placed> all) {
    AddressWords words = new AddressWords();
    all.forEach(words::addNames);
    words.ofPlans(model.plans(), placed(Kind.PLAN, all));
    Placed pages = placed(Kind.PAGE, all);
    for (ExtraPage page : model.pages()) {
      words.addFormer(Kind.PAGE, page.formerIds(), pages.address(page));
    }
    return words.addresses;
  }

  private static Placed placed(Kind kind, List<Placed> all) {
    return all.stream().filter(some -> some.kind() == kind).findFirst().orElseThrow();
  }

  private void ofPlans(List<Plan> plans, Placed placed) {
    plans.forEach(plan -> addFormer(Kind.PLAN, plan.formerIds(), placed.address(plan)));
    plans.forEach(plan -> add(plan, Stream.of(plan.naming().name()), placed.address(plan)));
    plans.forEach(plan -> add(plan, plan.naming().others(), placed.address(plan)));
  }

  private void addNames(Placed some) {
    Map<String, String> known = of(some.kind());
    for (Identified thing : some.things()) {
      known.putIfAbsent(Slug.of(thing.name()), some.address(thing));
    }
  }

  private void addFormer(Kind kind, List<FormerId> formerIds, String address) {
    formerIds.forEach(former -> of(kind).putIfAbsent(former.id(), address));
  }

  private void add(Plan plan, Stream<String> others, String address) {
    others
        .filter(word -> !word.equals(plan.name())) // which is known already
        .forEach(word -> of(Kind.PLAN).putIfAbsent(Slug.of(word), address));
  }

  private Map<String, String> of(Kind kind) {
    return addresses.computeIfAbsent(kind, unused -> new HashMap<>());
  }
}
