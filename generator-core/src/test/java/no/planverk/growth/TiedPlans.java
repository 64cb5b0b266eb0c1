package no.planverk.growth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up municipality of any size, whose plans are tied to each other and to all else. */
public final class TiedPlans {

  private static final List<String> DECISIONS =
      List.of("ny", "revideres", "rulleres", "videreføres", "vurderes");

  private TiedPlans() {}

  /** Its YAML, with so many plans. */
  public static String yaml(int plans) {
    return """
        kommune: {navn: Storvik kommune, kommunenummer: '0399', målform: bokmål}
        planstrategi:
          tittel: Planstrategi for Storvik 2024-2027
          periode: 2024-2027
          status: vedtatt
          hovedutfordringer: [{navn: Folkehelse}, {navn: Klima}]
          kapasitet: [{år: 2024, årsverk: 4}, {år: 2025, årsverk: 4}]
        aktører: [{navn: Nabo kommune, gruppe: andre}]
        enheter: [{navn: Oppvekst, gruppe: fagfolk}, {navn: Teknisk, gruppe: fagfolk}]
        satsingsområder:
          - navn: Satsing
            del: samfunn
            mål: [{navn: Mål A}, {navn: Mål B}]
        tidligere-strategier:
          - tittel: Planstrategi 2020-2023
            periode: 2020-2023
            planer:
        """
        + IntStream.range(0, plans)
            .mapToObj("      - {navn: Plan %1$d, plan: plan-%1$d, beslutning: ny}\n"::formatted)
            .collect(Collectors.joining())
        + "planer:\n"
        + IntStream.range(0, plans).mapToObj(TiedPlans::plan).collect(Collectors.joining());
  }

  private static String plan(int number) {
    int year = 2024 + number % 4;
    String ties =
        number == 0
            ? ""
            : "    del-av: plan-%d\n    følger-opp: [plan-%d]\n"
                .formatted((number - 1) / 8, number - 1);
    return """
          - id: plan-%d
            navn: Plan %d for tema %d
            nr: '%d'
            type: temaplan
            status: vedtatt
            vedtatt: {dato: %d.06.%d, sak: %d/20}
            beslutning: %s
            ansvarlig: %s
            oppstart: 1. halvår %d
            forventet-vedtak: 1. kvartal %d
            høringer: [{fra: 01.03.%d, frist: 20.04.%d}]
            innsats: [{år: %d, årsverk: 0.1}]
            utfordringer: [klima]
            bærekraftsmål: [3]
            temaer: [tema %d]
            mål: [mal-a]
            merknad: Se [naboen](plan:plan-0) og helse i 2020-2024.
        """
            .formatted(
                number,
                number,
                number % 7,
                number,
                1 + number % 28,
                2010 + number % 14,
                1 + number % 90,
                DECISIONS.get(number % DECISIONS.size()),
                number % 2 == 0 ? "Oppvekst" : "Teknisk",
                year,
                year + 1,
                year + 1,
                year + 1,
                year,
                number % 7)
        + ties;
  }
}
