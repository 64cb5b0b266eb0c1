package no.planverk.rule.consistency;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Hearing;
import no.planverk.model.value.Period;
import no.planverk.text.Prose;

/** Plans of which the strategy tells what is to become, though it has decided nothing by name. */
final class SpokenFor {

  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:revi|rull|oppdat|nye? \\p{L}*plan|erstat|opphev|utgå|går ut|forleng|gjeld"
              + "|framleis|fortsatt|inngå|går inn|innarb|integrer|slå|vid[ae]re|evaluer|under arbeid"
              + "|påbegy|starta|oppstart|utarb|del av|avvent|vurderes|vurderast|prolonger)");

  private SpokenFor() {}

  /** Its remark tells, or there is work or a date for it in the period or later. */
  static boolean is(Plan plan, Period period) {
    return tells(plan)
        || dates(plan.schedule()).anyMatch(year -> year >= period.from())
        || plan.resources().effort().stream()
            .anyMatch(
                effort ->
                    effort.isWork() && (effort.year() == null || effort.year() >= period.from()));
  }

  private static boolean tells(Plan plan) {
    Prose remark = plan.comment();
    return remark != null && WORD.matcher(remark.markdown()).find();
  }

  private static Stream<Integer> dates(Schedule schedule) {
    return Stream.concat(
            Stream.of(
                schedule.notice(),
                schedule.start(),
                schedule.hearing(),
                schedule.expectedAdoption()),
            schedule.hearings().stream().map(Hearing::from))
        .filter(Objects::nonNull)
        .map(date -> date.last().getYear());
  }
}
