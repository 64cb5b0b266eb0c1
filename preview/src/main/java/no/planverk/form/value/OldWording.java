package no.planverk.form.value;

import java.util.Optional;
import no.planverk.form.value.Filled.Group;
import org.jspecify.annotations.Nullable;

/** The wording of a decision that is another now and is still told in the words of the old one. */
public final class OldWording {

  private static final String DECISION = "beslutning";
  private static final String CHOICE = "valg";
  private static final String WORDING = "ordlyd";

  private OldWording() {}

  /** Whether a form keeps it. */
  public static boolean isKept(Group before, Group now) {
    return part(now, WORDING).isPresent()
        && part(now, WORDING).equals(part(before, WORDING))
        && !part(now, CHOICE).equals(part(before, CHOICE));
  }

  /** The wording of a decision. */
  public static String of(Group plan) {
    return part(plan, WORDING).orElse("");
  }

  private static Optional<String> part(Group plan, String key) {
    @Nullable Filled decision = plan.fields().get(DECISION);
    return decision instanceof Group parts && parts.fields().get(key) instanceof Filled.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }
}
