package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time breaks a rule where all it can mean does, and not where some of it does not. */
class WideTimesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The rule, what stands in the plan, and whether the rule is broken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kon-12; oppstart: 2026, forventet-vedtak: 2025; true",
        "kon-12; oppstart: høsten 2026, forventet-vedtak: våren 2026; true",
        "kon-12; oppstart: innen 2026, forventet-vedtak: 2025; false",
        "kon-12; oppstart: ca. 2026, forventet-vedtak: 2025; false",
        "kon-12; oppstart: ca. 2026, forventet-vedtak: 2024; true",
        "kon-12; oppstart: 2026, forventet-vedtak: fra 2025; false",
        "kon-12; oppstart: 2026?, forventet-vedtak: 2025; false",
        "kon-12; oppstart: neste planperiode, forventet-vedtak: 2026; true",
        "kon-12; oppstart: høsten 2026, forventet-vedtak: 3. kvartal 2026; false",
        "kon-12; oppstart: årsskiftet 2026, forventet-vedtak: 2025; false",
        "kon-12; oppstart: 2028; true",
        "kon-12; oppstart: trolig 2028; false",
        "kon-12; oppstart: innen 2028; false",
        "kon-12; oppstart: etter 2027; true",
        "kon-12; oppstart: tidligst 2027; false",
        "kon-12; 'oppstart: {tid: 2028, ordlyd: når det blir råd}'; true",
        "kon-01; vedtatt: 2015, kunngjort: 2014, varslet: 2017; true",
        "kon-01; vedtatt: 2015 (rev. 2019), varslet: 2017; false",
        "kon-01; vedtatt: etter 2015, varslet: 2017; false"
      })
  void aRuleCallsNothingBrokenThatAWideTimeCannotShow(String rule, String times, boolean broken) {
    assertThat(found(times).contains(rule)).isEqualTo(broken);
  }

  private static Set<String> found(String times) {
    String decision = times.startsWith("vedtatt") ? "videreføres" : "ny plan";
    String yaml =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
        planer:
          - {navn: Klimaplan, type: temaplan, beslutning: %s, %s}
        """
            .formatted(decision, times);
    var read =
        ModelReader.read(new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of()))
            .model();
    assertThat(read.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    return Rules.check(read.value().orElseThrow(), LawBook.rules(), TODAY).stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.toSet());
  }
}
