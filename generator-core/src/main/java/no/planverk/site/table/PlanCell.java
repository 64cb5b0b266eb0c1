package no.planverk.site.table;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import no.planverk.text.PlanDate;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the plan table holds, as a value of its kind: the page's cell and that of any
 * other format are made from it.
 */
public sealed interface PlanCell {

  /** Short texts, which may be links; empty where nothing is known. */
  record Lines(List<TextLink> lines) implements PlanCell {}

  /** One short text that is sorted by something else. */
  sealed interface OneText extends PlanCell {

    /** The text. */
    String text();

    @Override
    default List<TextLink> lines() {
      return List.of(TextLink.plain(text()));
    }
  }

  /**
   * A date as it is written, or with what is written about it.
   *
   * @param date the date itself
   */
  record Day(String text, PlanDate date) implements OneText {

    @Override
    public String sort() {
      return date.first().toString();
    }
  }

  /**
   * Several dates as they are written.
   *
   * @param date the one to sort by
   */
  record Days(List<String> days, PlanDate date) implements PlanCell {

    @Override
    public List<TextLink> lines() {
      return TextLink.plain(days);
    }

    @Override
    public String sort() {
      return date.first().toString();
    }
  }

  /** One of several with an order of their own, and its place among them. */
  record Ranked(String text, int rank) implements OneText {

    @Override
    public String sort() {
      return Integer.toString(rank);
    }
  }

  /** Amounts in words, and their sum. */
  record Amount(List<String> amounts, long sum) implements PlanCell {

    @Override
    public List<TextLink> lines() {
      return TextLink.plain(amounts);
    }

    @Override
    public String sort() {
      return Long.toString(sum);
    }
  }

  /**
   * A word or two as a tag, with more below it.
   *
   * @param rank the place of what the tag says among all it could say
   */
  record Marked(Tag tag, int rank, List<TextLink> lines) implements PlanCell {

    @Override
    public String sort() {
      return Integer.toString(rank);
    }
  }

  /** Running text, as markup and without. */
  record Running(Html html, String plain) implements PlanCell {

    @Override
    public List<TextLink> lines() {
      return List.of();
    }

    @Override
    public List<String> texts() {
      return List.of(Quotes.plain(plain));
    }
  }

  /** Short texts below one another, without the tag. */
  List<TextLink> lines();

  /** What it says in a word or two; null where it has none. */
  default @Nullable Tag tag() {
    return null;
  }

  /** What to sort by; null where that is the text itself. */
  default @Nullable String sort() {
    return null;
  }

  /** Running text as markup; null where there is none. */
  default @Nullable Html html() {
    return null;
  }

  /** All it says, in plain words and in order; empty where nothing is known. */
  default List<String> texts() {
    return Stream.concat(
            Stream.ofNullable(tag()).map(Tag::text), lines().stream().map(TextLink::text))
        .map(Quotes::plain)
        .toList();
  }

  /** Nothing is known. */
  static PlanCell none() {
    return new Lines(List.of());
  }

  /** A short text; nothing where it is empty. */
  static PlanCell text(@Nullable String text) {
    return text == null || text.isEmpty() ? none() : texts(List.of(text));
  }

  /** Short texts that are no links. */
  static PlanCell texts(List<String> texts) {
    return new Lines(TextLink.plain(texts));
  }

  /** A date, or what stands in its place. */
  static PlanCell date(String text, @Nullable PlanDate date) {
    return date == null ? text(text) : new Day(text, date);
  }

  /** A tag for a constant with more below it; the constants stand in their order. */
  static PlanCell tag(@Nullable Tag tag, @Nullable Enum<?> constant, List<String> more) {
    return tag == null || constant == null
        ? texts(more)
        : new Marked(tag, place(constant), TextLink.plain(more));
  }

  private static int place(Enum<?> constant) {
    List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
    return all.indexOf(constant);
  }
}
