package no.planverk.model.need;

import java.util.Optional;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.field.ShortForm;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** A column of the plan table as the strategy has it: one of ours, or one of its own. */
@ShortForm
public record TableColumn(
    @Field(
            value = "kolonne",
            text =
                "En av kolonnene i plantabellen, for eksempel ansvarlig, eller navnet på en egen.",
            textNn =
                "Ein av kolonnane i plantabellen, til dømes ansvarleg, eller namnet på ein eigen.")
        String name,
    @Field(
            value = "id",
            text = "Kort navn på en egen kolonne. Utelatt: lages av navnet.",
            textNn = "Kort namn på ein eigen kolonne. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "overskrift",
            text = "Overskriften over kolonnen. Utelatt: den vanlige, eller navnet på den egne.",
            textNn = "Overskrifta over kolonnen. Utelate: den vanlege, eller namnet på den eigne.")
        @Nullable String heading,
    Origin origin)
    implements Identified {

  /** Which of ours it is; empty where it is the strategy's own. */
  public Optional<StandardColumn> standard() {
    return StandardColumn.of(Quotes.plain(name));
  }

  /** What stands above it where it is the strategy's own. */
  public String title() {
    return heading == null ? name : heading;
  }
}
