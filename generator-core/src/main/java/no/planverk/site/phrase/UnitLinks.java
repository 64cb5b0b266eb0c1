package no.planverk.site.phrase;

import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;

/** Links to bodies and units of the municipal organisation. */
public final class UnitLinks {

  private UnitLinks() {}

  /** Links to the units references point at, in the author's order. */
  public static List<TextLink> of(PageContext context, List<Ref<Unit>> refs) {
    return context.plans().findAll(refs).stream()
        .map(unit -> context.link(Kind.UNIT, unit))
        .toList();
  }

  /** Their names, as a part of a sentence; empty where there are none. */
  public static String names(PageContext context, List<Ref<Unit>> refs) {
    String words = "";
    for (TextLink unit : of(context, refs)) {
      words =
          words.isEmpty()
              ? unit.text()
              : context.word("enheter.og", "foran", words, "enhet", unit.text());
    }
    return words;
  }
}
