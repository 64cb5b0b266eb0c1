package no.planverk.read;

import java.util.List;
import no.planverk.model.law.LawRule;

/** The rules of the law and of consistency as data: §, weight, limit, source and day of reading. */
public final class LawBook {

  private static final StandardList<LawRule> FILE =
      new StandardList<>("regler.yaml", "regler", LawRule.class);

  /** Read once: it does not change, and every model that is read asks for it. */
  private static final List<LawRule> RULES = FILE.items();

  private static final List<Identity> IDENTITIES = List.copyOf(FILE.identities());

  private LawBook() {}

  /** Every rule, in the order of the book. */
  public static List<LawRule> rules() {
    return RULES;
  }

  static List<Identity> identities() {
    return IDENTITIES;
  }
}
