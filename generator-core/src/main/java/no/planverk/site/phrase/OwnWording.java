package no.planverk.site.phrase;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.PlanStatus;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Puts the strategy's own words before ours.
 *
 * <p>Its words for a decision or a status are what the council said, and ours are how we have
 * understood them: they stand beside where they add something. On a page in another language than
 * the strategy's, ours are the only ones.
 */
final class OwnWording {

  /** How a text in either written form says what we have a word for; for the rest we add ours. */
  private static final Map<Enum<?>, Pattern> SAID =
      Map.ofEntries(
          said(DecisionKind.NY, "nye?\\b|nytt\\b"),
          said(DecisionKind.REVIDERES_HELT, "revi[ds]"),
          said(DecisionKind.REVIDERES_DELVIS, "delvis|oppdat"),
          said(DecisionKind.RULLERES, "ruller|årl"),
          said(DecisionKind.VIDEREFOERES, "vid[ae]ref|uendr|(ikkj?e|ingen) (revi|endr)"),
          said(DecisionKind.FORLENGES, "forleng"),
          said(DecisionKind.OPPHEVES, "opphev"),
          said(DecisionKind.UTGAAR, "utgå|går? ut\\b"),
          said(DecisionKind.INNGAAR_I, "inngå|går? inn\\b|innarb"),
          said(DecisionKind.ERSTATTES_AV, "erstat"),
          said(DecisionKind.VURDERES, "vurder"),
          said(DecisionKind.UTSETTES, "utset|utsat"),
          said(DecisionKind.IKKE_PRIORITERT, "ikkj?e prior"),
          said(PlanStatus.IKKE_PAABEGYNT, "ikkj?e (på|star)"),
          said(PlanStatus.PLANLAGT, "planlag"),
          said(PlanStatus.OPPSTART_VARSLET, "oppstart"),
          said(PlanStatus.UNDER_ARBEID, "under arb|i ?gang|pågå|påbeg"),
          said(PlanStatus.PAA_HOERING, "på høy?ring"),
          said(PlanStatus.TIL_VEDTAK, "til vedt"),
          said(PlanStatus.VEDTATT, "vedt[ae]"),
          said(PlanStatus.UTLOEPT_MEN_GJELDER, "utløpt?|gått ut"),
          said(PlanStatus.OPPHEVET, "opphev"),
          said(PlanStatus.ERSTATTET, "erstat"),
          said(PlanStatus.AVLYST, "avlys"));

  private OwnWording() {}

  private static Map.Entry<Enum<?>, Pattern> said(Enum<?> constant, String words) {
    return entry(constant, Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")"));
  }

  /** A decision in the strategy's own words, with the look of ours. */
  static Tag tag(PageContext context, Decision decision) {
    Tag ours = Tag.of(context, decision.kind());
    String own = decision.wording();
    return own == null || context.quoted() != null
        ? ours
        : ours.saying(context.word("beslutning.egen", "ordlyd", own));
  }

  /** A status in the strategy's own words, with the look of ours. */
  static Tag tag(PageContext context, PlanStatus status, @Nullable String own) {
    Tag ours = Tag.of(context, status);
    return own == null || context.quoted() != null ? ours : ours.saying(own);
  }

  /** Our word, where the strategy's own are shown and do not say the same. */
  static List<String> beside(
      PageContext context, Enum<?> constant, Tag ours, @Nullable String own) {
    Pattern said = SAID.get(constant);
    boolean same = own != null && said != null && said.matcher(own).find();
    return own == null || same || context.quoted() != null ? List.of() : List.of(ours.text());
  }
}
