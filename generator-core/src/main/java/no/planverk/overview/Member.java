package no.planverk.overview;

import java.time.LocalDate;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.model.value.WebAddress;
import no.planverk.published.PublishedModel;
import no.planverk.site.phrase.Hearings;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A municipality among the others.
 *
 * @param published what it has published
 * @param plans its plans, indexed
 * @param hearings its hearings, as they stand today
 */
public record Member(PublishedModel published, PlanIndex plans, Hearings hearings) {

  /** A municipality on a day. */
  static Member of(PublishedModel published, LocalDate today) {
    Model model = published.model();
    return new Member(published, new PlanIndex(model), new Hearings(model, today));
  }

  Model model() {
    return published.model();
  }

  Municipality municipality() {
    return model().municipality();
  }

  /** Its number, by which it is told from all others. */
  String number() {
    return municipality().number().digits();
  }

  /** The language it has written in. */
  Language language() {
    return municipality().language();
  }

  /** Where its site is; null where that is not known. */
  @Nullable String site() {
    WebAddress address = municipality().siteAddress();
    return address == null ? null : address.value();
  }

  /** Whether its strategy is adopted: else it says what is proposed. */
  boolean isAdopted() {
    return model().strategy().status() == StrategyStatus.VEDTATT;
  }
}
