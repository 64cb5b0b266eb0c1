package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.model.Model;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.type.PlanType;

/** The canonical plan types, which are data in the same form as a municipality's own. */
public final class StandardPlanTypes {

  private static final StandardList<PlanType> FILE =
      StandardList.of("plantyper.yaml", "plantyper", PlanType.class);

  /** The types, in the order authors are shown them. */
  public static final List<PlanType> TYPES = FILE.items();

  private static final List<Identity> IDENTITIES = List.copyOf(FILE.identities());

  private StandardPlanTypes() {}

  /** Their identities. */
  static List<Identity> identities() {
    return IDENTITIES;
  }

  /** The model with every canonical plan type the municipality has not defined itself. */
  static Model addTo(Model model) {
    Set<String> own = model.planTypes().stream().map(PlanType::id).collect(Collectors.toSet());
    List<PlanType> types = new ArrayList<>();
    CouncilName council = CouncilName.of(model.municipality());
    List<PlanType> ours =
        TYPES.stream()
            .map(type -> model.municipality().isUnderTheAct() ? type : type.withoutLaw())
            .map(type -> type.with((in, text) -> council.in(text, in)))
            .toList();
    model.planTypes().forEach(type -> types.add(type.completedBy(ours)));
    ours.stream().filter(type -> !own.contains(type.id())).forEach(types::add);
    return model.withPlanTypes(List.copyOf(types));
  }
}
