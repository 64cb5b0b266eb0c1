package no.planverk.read;

import java.util.List;
import no.planverk.model.law.LawRule;

/** The rules of the law and of consistency as data: §, weight, limit, source and day of reading. */
public final class LawBook {

  private static final StandardList<LawRule> RULES =
      new StandardList<>("regler.yaml", "regler", LawRule.class);

  private LawBook() {}

  /** Every rule, in the order of the book. */
  public static List<LawRule> rules() {
    return RULES.items();
  }

  static List<Identity> identities() {
    return RULES.identities();
  }
}
