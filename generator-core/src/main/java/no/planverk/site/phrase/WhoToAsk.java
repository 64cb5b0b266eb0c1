package no.planverk.site.phrase;

import java.util.List;
import no.planverk.model.municipality.Contact;
import no.planverk.model.municipality.Unit;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * Who answers questions of a plan: the unit that answers for it, where it can be reached, else the
 * municipality.
 *
 * @param who the unit's or the municipality's name
 * @param ways how to reach it, one way each
 */
public record WhoToAsk(String who, List<TextLink> ways) {

  /** Of a plan, or of the strategy where there is none; null where nobody can be reached. */
  public static @Nullable WhoToAsk of(PageContext context, @Nullable Plan plan) {
    Unit unit = plan == null ? null : unit(context, plan);
    WhoToAsk asked =
        unit == null
            ? new WhoToAsk(
                context.model().municipality().name(),
                Contacts.of(context.model().municipality().contact()))
            : new WhoToAsk(unit.name(), Contacts.of(unit.contact()));
    return asked.ways.isEmpty() ? null : asked;
  }

  /** Whose address a letter about it goes to; null where none is known. */
  static @Nullable Contact contact(PageContext context, @Nullable Plan plan) {
    Unit unit = plan == null ? null : unit(context, plan);
    return unit != null && unit.contact() != null && unit.contact().email() != null
        ? unit.contact()
        : context.model().municipality().contact();
  }

  private static @Nullable Unit unit(PageContext context, Plan plan) {
    return context.plans().findAll(plan.responsible()).stream()
        .filter(unit -> !Contacts.of(unit.contact()).isEmpty())
        .findFirst()
        .orElse(null);
  }
}
