package no.planverk.read;

import java.util.List;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.PendingChange;
import no.planverk.model.law.RuleBook;

/** The book of rules that Planverk brings with it. */
public final class LawBook {

  private static final String FILE = "regler.yaml";

  private static final StandardList<LawRule> RULES = StandardList.of(FILE, "regler", LawRule.class);

  /** Read once: it does not change, and every model that is read asks for it. */
  private static final RuleBook BOOK =
      new RuleBook(RULES.items(), StandardList.of(FILE, "ventende", PendingChange.class).items());

  private static final List<Identity> IDENTITIES = List.copyOf(RULES.identities());

  private LawBook() {}

  /** The book: §, time, place, weight, limit and source of each rule, and changes to come. */
  public static RuleBook book() {
    return BOOK;
  }

  /** Every rule, in the order of the book. */
  public static List<LawRule> rules() {
    return BOOK.rules();
  }

  static List<Identity> identities() {
    return IDENTITIES;
  }
}
