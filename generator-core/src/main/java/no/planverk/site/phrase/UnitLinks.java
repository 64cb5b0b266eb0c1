package no.planverk.site.phrase;

import java.util.Optional;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Links to bodies and units of the municipal organisation. */
public final class UnitLinks {

  private UnitLinks() {}

  /** A link to the unit a reference points at; empty where there is none. */
  public static Optional<TextLink> of(PageContext context, @Nullable Ref<Unit> ref) {
    return context.plans().find(ref).map(unit -> context.link(Kind.UNIT, unit));
  }
}
