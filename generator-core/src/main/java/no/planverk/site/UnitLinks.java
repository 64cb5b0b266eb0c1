package no.planverk.site;

import java.util.Optional;
import no.planverk.model.Kind;
import no.planverk.model.Ref;
import no.planverk.model.Unit;
import org.jspecify.annotations.Nullable;

/** Links to bodies and units of the municipal organisation. */
final class UnitLinks {

  private UnitLinks() {}

  /** A link to the unit a reference points at; empty where there is none. */
  static Optional<TextLink> of(Scope scope, @Nullable Ref<Unit> ref) {
    return scope.plans().find(ref).map(unit -> scope.link(Kind.UNIT, unit));
  }
}
