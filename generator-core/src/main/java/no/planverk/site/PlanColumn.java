package no.planverk.site;

import java.util.List;
import java.util.function.Function;
import no.planverk.model.Plan;
import no.planverk.text.Html;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of the plan table.
 *
 * @param key names it in the style sheet, in the script and in addresses
 * @param title its heading
 * @param essential whether it is shown from the start; the others wait behind a button when the
 *     table is wide and the script runs
 * @param content a plan's cell
 */
record PlanColumn(
    String key, String title, boolean essential, Function<Plan, PlanColumn.Content> content) {

  /**
   * What a cell holds.
   *
   * @param tag what it says in a word or two; null where it has none
   * @param values short texts below one another; empty where nothing is known
   * @param sort what to sort by; null where that is the text itself
   * @param html running text; null where there is none
   */
  record Content(
      @Nullable Tag tag, List<TextLink> values, @Nullable String sort, @Nullable Html html) {

    static final Content EMPTY = new Content(null, List.of(), null, null);

    static Content links(List<TextLink> values) {
      return new Content(null, values, null, null);
    }

    static Content texts(List<String> texts) {
      return links(TextLink.plain(texts));
    }

    /** A tag with more below it, sorted by its constant's place among all. */
    static Content tag(@Nullable Tag tag, @Nullable Enum<?> constant, List<String> more) {
      String place = constant == null ? null : place(constant);
      return new Content(tag, texts(more).values(), place, null);
    }

    private static String place(Enum<?> constant) {
      List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
      return Integer.toString(all.indexOf(constant));
    }

    static Content text(@Nullable String text) {
      return text == null || text.isEmpty() ? EMPTY : texts(List.of(text));
    }

    static Content html(@Nullable Html html) {
      return html == null ? EMPTY : new Content(null, List.of(), null, html);
    }

    /** A date or what stands in its place, sorted by the first day it can mean. */
    static Content date(String text, @Nullable PlanDate date) {
      Content shown = text(text);
      return date == null ? shown : shown.sortedBy(date.first().toString());
    }

    Content sortedBy(String value) {
      return new Content(tag, values, value, html);
    }

    boolean isEmpty() {
      return tag == null && values.isEmpty() && html == null;
    }
  }

  boolean isUsed(List<Plan> plans) {
    return plans.stream().anyMatch(plan -> !content.apply(plan).isEmpty());
  }
}
