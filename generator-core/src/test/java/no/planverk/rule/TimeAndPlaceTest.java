package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleBook;
import no.planverk.model.law.RuleDuty;
import no.planverk.model.law.RuleSource;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules hold at their time and in their place. */
class TimeAndPlaceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RuleBook BOOK = LawBook.book();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kommunenummer: '9999';                                ps-01 kp-01; rp-01",
        "kommunenummer: '9999', type: kommune;                 ps-01 kp-01; rp-01",
        "kommunenummer: '15', type: fylkeskommune;             rp-01 rp-02 ps-13; ps-01 kp-01",
        "kommunenummer: '1500', type: [fylkeskommune];         rp-01 rp-02; ps-01 kp-01",
        "kommunenummer: '0301';                                ps-01 kp-01 rp-01 rp-02; none",
        "kommunenummer: '0301', type: kommune;                 ps-01 kp-01 rp-01 rp-02; none",
        "kommunenummer: '0301', type: [kommune, fylkeskommune]; ps-01 kp-01 rp-01 rp-02; none",
        "kommunenummer: '9999', type: [kommune, fylkeskommune]; ps-01 kp-01 rp-01 rp-02; none",
        "kommunenummer: '2100', type: lokalstyre;              kon-02 ps-08; ps-01 kp-01 rp-01",
        "kommunenummer: '2100', type: longyearbyen;            kon-02 ps-08; ps-01 kp-01 rp-01"
      })
  void everyPlaceHasItsRules(String municipality, String tried, String untried) {
    Set<String> rules = ids(Rules.tried(model(municipality, ""), BOOK.rules(), TODAY));

    assertThat(rules).contains(tried.split(" ")).doesNotContain(untried.split(" "));
  }

  @Test
  void noActIsHeldAgainstLongyearbyen() {
    Model model = model("kommunenummer: '2100', type: lokalstyre", "");

    assertThat(Rules.tried(model, BOOK.rules(), TODAY))
        .isNotEmpty()
        .noneMatch(rule -> rule.law() != null && rule.law().nb().contains("§"))
        .noneMatch(rule -> rule.duty() != RuleDuty.PRAKSIS);
    assertThat(Rules.check(model, BOOK.rules(), TODAY))
        .extracting(finding -> finding.rule().duty())
        .containsOnly(RuleDuty.PRAKSIS);
  }

  @ParameterizedTest
  @CsvSource({
    "'vedtatt: 2027-07-01', true",
    "'vedtatt: 2027-06-30', false",
    "'vedtatt: 2027-07', true",
    "'vedtatt: 2027', false",
    "'behandlet: 2027-07-01', true",
    "'behandlet: 2027-06-30', false",
    "'høringer: [{fra: 2027-07-01}]', true",
    "'høringer: [{fra: 2027-06-30}]', false",
    "'høringer: [{fra: 2027-06-30}], behandlet: 2027-09-01', true",
    "'høringer: [{fra: 2028-02-01}]', false"
  })
  void aStrategyIsJudgedByTheLawOfItsOwnDay(String dates, boolean tried) {
    Model model = model("kommunenummer: '9999'", ", " + dates);

    assertThat(ids(Rules.tried(model, BOOK.rules(), LocalDate.of(2028, 1, 1))).contains("ps-12"))
        .isEqualTo(tried);
  }

  /** An adopted strategy without a date is of the first year of its period, not of today. */
  @Test
  void aStrategyWithoutDatesIsNotOfToday() {
    Model model = model("kommunenummer: '9999'", "");

    assertThat(ids(Rules.tried(model, BOOK.rules(), LocalDate.of(2030, 1, 1))))
        .doesNotContain("ps-12");
  }

  @Test
  void anOldBookIsTold() {
    LocalDate oldest = BOOK.oldestReading().orElseThrow().first();

    assertThat(BOOK.isOld(oldest.plusYears(1))).isFalse();
    assertThat(BOOK.isOld(oldest.plusYears(1).plusDays(1))).isTrue();
  }

  @Test
  void aDayOfReadingStandsOnlyWhereSomethingWasRead() {
    assertThat(BOOK.rules())
        .allMatch(rule -> (rule.read() != null) == (rule.source() == RuleSource.FUNNET));
  }

  @Test
  void whatALawDemandsSaysWhereItStands() {
    assertThat(BOOK.rules())
        .filteredOn(rule -> rule.duty() != RuleDuty.PRAKSIS)
        .allMatch(rule -> rule.law() != null && !rule.places().isEmpty());
    assertThat(BOOK.rules())
        .filteredOn(rule -> rule.link() != null)
        .allMatch(rule -> rule.link().value().matches("https://lovdata\\.no/\\S+/§\\S+"));
  }

  @Test
  void rulesAChangeToComeTouchesAreInTheBook() {
    assertThat(BOOK.pending()).isNotEmpty();
    assertThat(BOOK.pending())
        .allSatisfy(change -> assertThat(ids(BOOK.rules())).containsAll(change.rules()));
  }

  private static Set<String> ids(List<LawRule> rules) {
    return rules.stream().map(LawRule::id).collect(Collectors.toSet());
  }

  private static Model model(String municipality, String strategy) {
    String yaml =
        """
        kommune: {navn: Vesledal, målform: bokmål, %s}
        planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt%s}
        planer: [{navn: Plan, type: temaplan, beslutning: revideres}]
        """
            .formatted(municipality, strategy);
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    Checked<Model> model = ModelReader.read(files).model();
    assertThat(model.diagnostics()).isEmpty();
    return model.value().orElseThrow();
  }
}
