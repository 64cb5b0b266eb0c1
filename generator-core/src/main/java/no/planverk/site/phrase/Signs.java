package no.planverk.site.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.model.need.Sign;
import no.planverk.site.page.PageContext;
import no.planverk.text.Quotes;

/** The strategy's own letters and marks. */
public final class Signs {

  private static final String BETWEEN = "[\\s,/+]+";

  private Signs() {}

  /** All of them, as the strategy explains them. */
  public static List<Sign> of(PageContext context) {
    return context.model().strategy().table().signs();
  }

  /** What a word of them means, which may be several with commas between; empty for any other. */
  static Optional<String> meaning(PageContext context, String written) {
    List<Optional<String>> each =
        Arrays.stream(Quotes.plain(written).split(BETWEEN))
            .map(word -> one(context, word))
            .toList();
    return each.stream().allMatch(Optional::isPresent)
        ? Optional.of(each.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> one(PageContext context, String word) {
    return of(context).stream()
        .filter(sign -> Quotes.plain(sign.sign()).equals(word))
        .map(Sign::meaning)
        .findFirst();
  }
}
