package no.planverk.site.phrase;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.model.municipality.Contact;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.Email;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Letters;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Where people can say what they think: of a hearing while it lasts, of a plan at any time. */
public final class HaveYourSayLink {

  private HaveYourSayLink() {}

  /** For a plan; null where no address is known. */
  public static @Nullable TextLink of(PageContext scope, Plan plan) {
    String path = Addresses.plan(plan.id());
    String href =
        Hearings.of(plan, scope.material().today())
            .filter(held -> held.state() == HearingState.OPEN)
            .sorted(Comparator.comparing(HeldHearing::end))
            .map(held -> answer(scope, held.hearing(), plan.name(), path))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> toMunicipality(scope, plan.name(), path));
    return href == null
        ? null
        : new TextLink(scope.word("innspill.lenke", "plan", plan.name()), href);
  }

  /** The municipality's own address for what has none of its own; null where none is known. */
  public static @Nullable Email municipality(PageContext scope) {
    Contact contact = scope.model().municipality().contact();
    return contact == null ? null : contact.email();
  }

  /**
   * A letter with what it is about filled in.
   *
   * @param path the page of what it is about
   */
  public static String letter(PageContext scope, Email receiver, String about, String path) {
    String subject = scope.word("innspill.emne", "plan", about);
    String page = scope.whole(path);
    return Letters.to(receiver.value(), subject, page == null ? "" : page + "\r\n\r\n");
  }

  private static @Nullable String answer(
      PageContext scope, Hearing hearing, String about, String path) {
    if (hearing.answerAddress() != null) {
      return hearing.answerAddress().value();
    }
    return hearing.answerEmail() == null ? null : letter(scope, hearing.answerEmail(), about, path);
  }

  private static @Nullable String toMunicipality(PageContext scope, String about, String path) {
    return Stream.ofNullable(municipality(scope))
        .map(email -> letter(scope, email, about, path))
        .findFirst()
        .orElse(null);
  }
}
