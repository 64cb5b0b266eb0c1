package no.planverk.site;

import java.util.List;
import no.planverk.model.Hearing;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.site.TakePartView.Open;
import org.jspecify.annotations.Nullable;

/** Says what people can have a say in now, or next. */
final class TakePart {

  private static final int MOST = 5;

  private final Scope scope;

  private TakePart(Scope scope) {
    this.scope = scope;
  }

  static TakePartView of(Scope scope) {
    TakePart writer = new TakePart(scope);
    Hearings hearings = new Hearings(scope.model(), scope.material().today());
    List<HeldHearing> open = hearings.open();
    List<HeldHearing> coming = hearings.coming();
    String state =
        open.isEmpty()
            ? coming.isEmpty() ? "delta.ingen" : "delta.neste"
            : open.size() == 1 ? "delta.en" : "delta.flere";
    List<HeldHearing> shown =
        open.isEmpty() ? coming.stream().limit(1).toList() : open.stream().limit(MOST).toList();
    return new TakePartView(
        scope.word(state, "antall", Integer.toString(open.size())),
        !open.isEmpty(),
        shown.stream().map(writer::hearing).toList(),
        new TextLink(scope.word("delta.mer"), scope.href(PageName.PARTICIPATION)));
  }

  private Open hearing(HeldHearing held) {
    Plan plan = held.plan();
    TextLink what = plan == null ? scope.strategy() : scope.link(Kind.PLAN, plan);
    boolean open = held.state() == HearingState.OPEN;
    return new Open(
        what, when(held.hearing(), open), open ? answer(held.hearing(), what.text()) : null);
  }

  private @Nullable String when(Hearing hearing, boolean open) {
    if (hearing.deadline() != null) {
      return scope.word("delta.frist", "frist", scope.date(hearing.deadline()));
    }
    return open || hearing.from() == null
        ? null
        : scope.word("delta.starter", "dato", scope.date(hearing.from()));
  }

  private @Nullable TextLink answer(Hearing hearing, String what) {
    if (hearing.answerAddress() != null) {
      return new TextLink(scope.word("delta.svar", "plan", what), hearing.answerAddress().value());
    }
    return hearing.answerEmail() == null
        ? null
        : new TextLink(hearing.answerEmail().value(), "mailto:" + hearing.answerEmail().value());
  }
}
