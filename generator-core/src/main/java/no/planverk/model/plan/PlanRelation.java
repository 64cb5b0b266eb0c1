package no.planverk.model.plan;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;
import no.planverk.model.field.WrittenAs;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can be to another plan or to an actor: a constant for each component of {@link
 * Relations}, of the same name.
 *
 * <p>This is the one list of relations: the index, the facts of a plan's page and the search for
 * rings go through it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions are accessors, which hold no state
public enum PlanRelation {
  @WrittenAs("del av")
  PART_OF(one(Relations::partOf), "relasjon.del-av", "relasjon.har-del", true),
  @WrittenAs({"følger opp", "følgjer opp"})
  FOLLOWS_UP(Relations::followsUp, "relasjon.folger-opp", "relasjon.folges-opp-av", false),
  @WrittenAs({"avventer", "ventar på"})
  WAITS_FOR(Relations::waitsFor, "relasjon.avventer", "relasjon.avventes-av", true),
  @WrittenAs({"erstatter", "erstattar"})
  REPLACES(Relations::replaces, "relasjon.erstatter", "relasjon.erstattes-av", true),
  @WrittenAs({"erstatter delvis", "erstattar delvis"})
  PARTLY_REPLACES(
      Relations::partlyReplaces,
      "relasjon.erstatter-delvis",
      "relasjon.erstattes-delvis-av",
      false),
  @WrittenAs({"inngår i", "går inn i"})
  MERGED_INTO(one(Relations::mergedInto), "relasjon.inngar-i", "relasjon.tar-inn", true),
  @WrittenAs({"vurderes som del av", "vert vurdert som del av"})
  MAY_BECOME_PART_OF(Relations::mayBecomePartOf, "relasjon.vurderes-i", "relasjon.vurderer", false),
  @WrittenAs({"gir føringer for", "gjev føringar for"})
  GUIDES(Relations::guides, "relasjon.gir-foringer-for", "relasjon.far-foringer-fra", false),
  @WrittenAs("felles med")
  JOINT_WITH(Relations::jointWith, "relasjon.felles-med", null, false);

  private final Function<Relations, ? extends List<? extends Ref<? extends Identified>>> refs;

  private final String forwards;
  private final @Nullable String backwards;
  private final boolean ringless;
  private final int place;
  private final Field field;

  PlanRelation(
      Function<Relations, ? extends List<? extends Ref<? extends Identified>>> refs,
      String forwards,
      @Nullable String backwards,
      boolean ringless) {
    this.refs = refs;
    this.forwards = forwards;
    this.backwards = backwards;
    this.ringless = ringless;
    List<RecordComponent> components = List.of(Relations.class.getRecordComponents());
    RecordComponent written =
        components.stream().filter(component -> isOf(component)).findFirst().orElseThrow();
    this.place = components.indexOf(written);
    this.field = written.getAnnotation(Field.class);
  }

  private static Function<Relations, List<Ref<Plan>>> one(
      Function<Relations, @Nullable Ref<Plan>> ref) {
    return relations -> Stream.ofNullable(ref.apply(relations)).toList();
  }

  private boolean isOf(RecordComponent component) {
    return name().replace("_", "").equalsIgnoreCase(component.getName());
  }

  /** The relations from plan to plan, in the order the author writes them. */
  public static List<PlanRelation> betweenPlans() {
    return Arrays.stream(values())
        .filter(relation -> relation.backwards != null)
        .sorted(Comparator.comparing(relation -> relation.place))
        .toList();
  }

  /** What a plan names in this relation, as it is written. */
  public List<? extends Ref<? extends Identified>> refs(Relations relations) {
    return refs.apply(relations);
  }

  /** The key of the words for it, read from the plan that has it. */
  public String forwards() {
    return forwards;
  }

  /**
   * The key of the words for it, read from the plan that is pointed at.
   *
   * @throws IllegalStateException where it does not point at plans
   */
  public String backwards() {
    if (backwards == null) {
      throw new IllegalStateException(name() + " points at no plan");
    }
    return backwards;
  }

  /** Whether it makes no sense in a ring. */
  public boolean isRingless() {
    return ringless;
  }

  /** What the author calls it in a written form. */
  public String key(Language language) {
    return language == Language.NN && !field.nn().isEmpty() ? field.nn() : field.value();
  }
}
