package no.planverk.form.value;

import java.util.Optional;
import no.planverk.model.Kind;
import no.planverk.read.Identities;
import no.planverk.read.Identity;

/**
 * References as people see and type them: by name, where that says which.
 *
 * @param identities all that can be pointed at
 */
public record Names(Identities identities) {

  /** The name of what is pointed at; what is written where it has none of its own. */
  public String shown(Kind kind, String written) {
    return identities.find(kind, written).filter(this::isAlone).map(Identity::name).orElse(written);
  }

  /** Whether a thing is found by its name. */
  public boolean isAlone(Identity thing) {
    return identities.find(thing.kind(), thing.name()).filter(thing::equals).isPresent();
  }

  /** Whether two texts point at the same. */
  public boolean areSame(Kind kind, String one, String other) {
    Optional<Identity> target = identities.find(kind, one);
    return target.isPresent() && target.equals(identities.find(kind, other));
  }

  /**
   * What a file that points by id holds for what was typed; as typed where nothing is called so.
   */
  public String written(Kind kind, String typed) {
    return identities.find(kind, typed).map(Identity::id).orElse(typed);
  }
}
