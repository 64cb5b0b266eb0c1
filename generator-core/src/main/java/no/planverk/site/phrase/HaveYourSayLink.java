package no.planverk.site.phrase;

import java.util.Comparator;
import java.util.Objects;
import no.planverk.model.municipality.Contact;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.Email;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Letters;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Where people can say what they think: of a hearing while it lasts, of a plan at any time. */
public final class HaveYourSayLink {

  private HaveYourSayLink() {}

  /** For a plan; null where no address is known. */
  public static @Nullable TextLink of(PageContext context, Plan plan) {
    String href =
        Hearings.of(plan, context.site().today())
            .filter(held -> held.state() == HearingState.OPEN)
            .sorted(Comparator.comparing(HeldHearing::end))
            .map(held -> own(context, held))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> toWhoAnswers(context, plan));
    return href == null
        ? null
        : new TextLink(context.word("innspill.lenke", "plan", plan.name()), href);
  }

  /** The address a hearing is answered at: its own, else of who answers for it; null for none. */
  public static @Nullable String answer(PageContext context, HeldHearing held) {
    String own = own(context, held);
    return own == null ? toWhoAnswers(context, held.plan()) : own;
  }

  /** The municipality's own address for what has none of its own; null where none is known. */
  public static @Nullable Email municipality(PageContext context) {
    Contact contact = context.model().municipality().contact();
    return contact == null ? null : contact.email();
  }

  /**
   * A letter with what it is about filled in.
   *
   * @param path the page of what it is about
   */
  public static String letter(PageContext context, Email receiver, String about, String path) {
    String subject = context.word("innspill.emne", "plan", about);
    String page = context.whole(path);
    return Letters.to(receiver.value(), subject, page == null ? "" : page + "\r\n\r\n");
  }

  private static @Nullable String own(PageContext context, HeldHearing held) {
    Hearing hearing = held.hearing();
    if (hearing.answerAddress() != null) {
      return hearing.answerAddress().value();
    }
    return hearing.answerEmail() == null
        ? null
        : letter(context, hearing.answerEmail(), held.plan());
  }

  private static @Nullable String toWhoAnswers(PageContext context, @Nullable Plan plan) {
    Contact contact = WhoToAsk.contact(context, plan);
    return contact == null || contact.email() == null
        ? null
        : letter(context, contact.email(), plan);
  }

  private static String letter(PageContext context, Email receiver, @Nullable Plan plan) {
    return plan == null
        ? letter(context, receiver, context.model().strategy().title(), PageName.STRATEGY.path())
        : letter(context, receiver, plan.name(), Addresses.plan(plan.id()));
  }
}
