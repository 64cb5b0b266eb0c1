package no.planverk.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** Sorts as a Norwegian dictionary does: æ, ø and å last, and aa as å. */
public final class NorwegianOrder {

  private NorwegianOrder() {}

  /** An order of things by a name of theirs; equal names keep the order they came in. */
  public static <T> Comparator<T> by(Function<T, String> name) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag("nb")).freeze();
    return Comparator.comparing(name, collator::compare);
  }

  /** The same, but with numbers in the names by their value: 2 before 10, and 15 before 15b. */
  public static <T> Comparator<T> byNumber(Function<T, String> name) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag("nb-u-kn-true")).freeze();
    return Comparator.comparing(name, collator::compare);
  }
}
