package no.planverk.site.hearing;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How people take part, in short.
 *
 * @param state one sentence on whether anything is in hearing
 * @param open whether any is, and can be answered today
 * @param hearings those that are open, or else the next one
 * @param page the page that tells more
 */
public record HaveYourSayView(String state, boolean open, List<Open> hearings, TextLink page) {

  /**
   * A hearing.
   *
   * @param what the plan or the strategy
   * @param when its deadline or beginning in words; null where neither is known
   * @param answer how it is answered, and who can be asked
   */
  public record Open(TextLink what, @Nullable String when, Answer answer) {}
}
