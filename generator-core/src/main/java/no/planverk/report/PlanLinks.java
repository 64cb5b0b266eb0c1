package no.planverk.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.WebAddress;
import no.planverk.report.ReportView.Piece;
import no.planverk.report.ReportView.Sentence;
import no.planverk.site.page.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The way from a plan's name in the report to the plan's page.
 *
 * <p>The report travels alone, so there is a way only where the municipality has said where its
 * site will be.
 */
final class PlanLinks {

  /** A name may hold quotes of its own; more of them than this nobody writes. */
  private static final int QUOTES = 4;

  private final @Nullable WebAddress site;
  private final Map<String, List<Plan>> byName;

  PlanLinks(@Nullable Model model) {
    this.site = model == null ? null : model.municipality().siteAddress();
    this.byName =
        Stream.ofNullable(model)
            .flatMap(known -> known.plans().stream())
            .collect(groupingBy(Plan::name));
  }

  /** A plan's name, as a link where there is a way. */
  Piece name(String id, String name) {
    return new Piece(name, site == null ? null : site.below(Addresses.plan(id)));
  }

  /**
   * A sentence in which each quoted name of a plan is a link.
   *
   * @param own the plan the sentence is of, for a name that several plans have
   */
  Sentence in(String text, @Nullable String own) {
    List<Piece> pieces = new ArrayList<>();
    int told = 0;
    for (int open = text.indexOf('«'); open >= 0; open = text.indexOf('«', open + 1)) {
      Piece name = open < told ? null : quoted(text, open + 1, own);
      if (name != null) {
        pieces.add(new Piece(text.substring(told, open + 1), null));
        pieces.add(name);
        told = open + 1 + name.text().length();
      }
    }
    pieces.add(new Piece(text.substring(told), null));
    return new Sentence(pieces);
  }

  private @Nullable Piece quoted(String text, int from, @Nullable String own) {
    int end = text.indexOf('»', from);
    for (int quote = 0; site != null && end >= 0 && quote < QUOTES; quote++) {
      String name = text.substring(from, end);
      String id = id(byName.getOrDefault(name, List.of()), own);
      if (id != null) {
        return name(id, name);
      }
      end = text.indexOf('»', end + 1);
    }
    return null;
  }

  private static @Nullable String id(List<Plan> named, @Nullable String own) {
    return named.size() == 1
        ? named.get(0).id()
        : named.stream()
            .map(Plan::id)
            .filter(id -> Objects.equals(id, own))
            .findFirst()
            .orElse(null);
  }
}
