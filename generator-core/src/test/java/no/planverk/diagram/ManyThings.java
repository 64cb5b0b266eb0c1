package no.planverk.diagram;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up municipality that has so many of everything that figures show. */
final class ManyThings {

  private static final String[] ORGANISATION = {"politikere", "administrasjon", "fagfolk"};
  private static final String[] SOCIETY = {"næringsliv", "frivillige", "brukere", "andre"};
  private static final String[] TYPES = {
    "samfunnsdel", "arealdel", "kommunedelplan-tema", "temaplan", "områderegulering", "økonomiplan"
  };
  private static final String[] GUIDANCE = {
    "nasjonale forventninger", "regional planstrategi", "regional plan", "statlig retningslinje"
  };
  private static final String[] RELATIONS = {
    "følger-opp", "avventer", "erstatter", "gir-føringer-for"
  };

  private ManyThings() {}

  /** So many units in each of the three groups, and nothing else. */
  static String units(int politicians, int administration, int professionals) {
    return head("")
        + "enheter:\n"
        + list(
            politicians + administration + professionals,
            i ->
                "{navn: Enhet "
                    + i
                    + ", gruppe: "
                    + ORGANISATION[i < politicians ? 0 : i < politicians + administration ? 1 : 2]
                    + "}");
  }

  /**
   * So many of everything.
   *
   * @param name what they are called; {@code #} stands for their number
   */
  static String of(int number, String name) {
    IntFunction<String> called = i -> "navn: '" + name.replace("#", "" + i) + "'";
    return head(
            "  føringer:\n"
                + list(number, i -> "{" + called.apply(i) + ", slag: " + GUIDANCE[i % 4] + "}")
                + "  prosess:\n"
                + list(number, i -> "{" + called.apply(i) + "}"))
        + "enheter:\n"
        + list(3 * number, i -> unit(i, called))
        + "aktører:\n"
        + list(
            4 * number,
            i -> "{id: aktor-" + i + ", " + called.apply(i) + ", gruppe: " + SOCIETY[i % 4] + "}")
        + "satsingsområder:\n"
        + list(number, i -> area(i, number, called))
        + "planer:\n"
        + list(1 + 2 * number, i -> plan(i, number, called));
  }

  private static String head(String more) {
    return """
    kommune:
      {navn: Testvik kommune, kommunenummer: "9902", målform: bokmål}
    planstrategi:
      tittel: Planstrategi
      periode: 2024-2027
      status: vedtatt
    """
        + more;
  }

  private static String unit(int i, IntFunction<String> called) {
    String under = i >= 6 ? ", under: enhet-" + (i - 6) : "";
    return "{id: enhet-"
        + i
        + ", "
        + called.apply(i)
        + ", gruppe: "
        + ORGANISATION[i % 3]
        + under
        + "}";
  }

  private static String area(int i, int number, IntFunction<String> called) {
    String goals =
        IntStream.range(0, number)
            .mapToObj(
                j ->
                    "{id: mal-"
                        + i
                        + "-"
                        + j
                        + ", "
                        + called.apply(j)
                        + ", tiltak: [{"
                        + called.apply(i)
                        + "}], planer: [plan-0]}")
            .collect(Collectors.joining(", "));
    return "{id: omrade-" + i + ", " + called.apply(i) + ", del: samfunn, mål: [" + goals + "]}";
  }

  private static String plan(int i, int number, IntFunction<String> called) {
    String relations = "";
    for (int r = 0; i == 0 && r < RELATIONS.length; r++) {
      String targets =
          IntStream.range(0, number)
              .mapToObj(j -> "plan-" + (1 + j % (2 * number)))
              .distinct()
              .collect(Collectors.joining(", "));
      relations += number > 0 && r % 4 == 0 ? ", " + RELATIONS[r] + ": [" + targets + "]" : "";
    }
    return "{id: plan-" + i + ", " + called.apply(i) + ", type: " + TYPES[i % 6] + relations + "}";
  }

  private static String list(int number, IntFunction<String> item) {
    return number == 0
        ? "      []\n"
        : IntStream.range(0, number)
            .mapToObj(i -> "    - " + item.apply(i) + "\n")
            .collect(Collectors.joining());
  }
}
