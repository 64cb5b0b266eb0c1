package no.planverk.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.Cases;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleSource;
import no.planverk.model.law.RuleWeight;
import no.planverk.read.LawBook;
import no.planverk.rule.situation.Rule;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the book: one fixture that breaks it and one that just does not, and words for it.
 *
 * <p>A rule's folder is {@code src/test/rules/<id>}, with {@code utloser.yaml} and {@code
 * holder.yaml}; more of either are called {@code utloser-<variant>.yaml}. What the breaking ones
 * are told stands in {@code funn.txt}; {@code -Dgolden=update} writes it anew. Each is tried in
 * both written forms of Norwegian, unless it says that it is about one. With {@code -Drule=ps} only
 * the rules whose ids begin so are tried.
 */
class RulesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}|]+)[^}]*}");
  private static final Map<String, String> NB = Messages.in(Language.NB).texts();
  private static final Map<String, String> NN = Messages.in(Language.NN).texts();

  static List<String> rules() {
    return book().stream().map(LawRule::id).toList();
  }

  static List<LawRule> book() {
    String wanted = System.getProperty("rule", "");
    return LawBook.rules().stream().filter(rule -> rule.id().startsWith(wanted)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatBreaksIt(String rule) {
    List<Fixture> breaking = Fixture.of(rule, "utloser");
    assertThat(breaking).as("src/test/rules/%s/utloser.yaml", rule).isNotEmpty();
    String told =
        Stream.of("bokmål", "nynorsk")
            .map(form -> breaking.stream().map(one -> broken(one, rule, form)).collect(joining()))
            .collect(joining("\n"));
    assertThat(told).isEqualTo(Cases.expected(Fixture.HOME.resolve(rule + "/funn.txt"), told));
    assertThat(told).as("every placeholder has its fact").doesNotContain("{", "}");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesAloneWhatJustKeepsIt(String rule) {
    List<Fixture> keeping = Fixture.of(rule, "holder");
    assertThat(keeping).as("src/test/rules/%s/holder.yaml", rule).isNotEmpty();
    for (Fixture fixture : keeping) {
      for (String form : fixture.forms()) {
        assertThat(told(List.of(fixture), rule, form)).as("%s, %s", fixture, form).isEmpty();
      }
    }
  }

  /**
   * What one breaking fixture is told, and that is something; nothing in a form it is not about.
   */
  private static String broken(Fixture fixture, String rule, String writtenForm) {
    String told = told(List.of(fixture), rule, writtenForm);
    if (fixture.forms().contains(writtenForm)) {
      assertThat(told).as("%s, %s", fixture, writtenForm).isNotEmpty();
    }
    return told;
  }

  private static String told(List<Fixture> fixtures, String rule, String writtenForm) {
    Messages words = Messages.in(writtenForm.equals("nynorsk") ? Language.NN : Language.NB);
    return fixtures.stream()
        .filter(fixture -> fixture.forms().contains(writtenForm))
        .flatMap(fixture -> fixture.findings(rule, writtenForm).stream())
        .map(finding -> weight(finding) + " " + words.line(finding.diagnostic()) + "\n")
        .collect(joining());
  }

  private static String weight(Finding finding) {
    return finding.kind() == FindingKind.UNDOCUMENTED
        ? finding.weight() + " (ikke dokumentert)"
        : finding.weight().toString();
  }

  /** What a rule cannot try is no breach, and no rule that is kept. */
  @ParameterizedTest
  @MethodSource("book")
  void saysWhatItLacksWhereItCannotBeTried(LawRule rule) {
    List<Fixture> untried = Fixture.of(rule.id(), "uproevd");
    assertThat(untried.isEmpty()).isEqualTo(!NB.containsKey(rule.code() + ".uprøvd"));
    for (Fixture fixture : untried) {
      assertThat(fixture.findings(rule.id(), "bokmål"))
          .as("%s", fixture)
          .isNotEmpty()
          .allMatch(finding -> finding.kind() == FindingKind.UNTRIED)
          .allMatch(finding -> finding.weight() == RuleWeight.INFO);
      for (String form : List.of("bokmål", "nynorsk")) {
        assertThat(told(List.of(fixture), rule.id(), form)).doesNotContain("{", "}");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("book")
  void hasANameInBothWrittenForms(LawRule rule) {
    assertThat(rule.names().in(Language.NB)).isNotBlank().isNotEqualTo("?");
    assertThat(rule.names().in(Language.NN)).isNotBlank().isNotEqualTo("?");
  }

  @ParameterizedTest
  @MethodSource("book")
  void hasAMessageAndARemedyInBothWrittenForms(LawRule rule) {
    assertThat(ofRule(NN, rule)).isNotEmpty().isEqualTo(ofRule(NB, rule));
    ofRule(NB, rule)
        .forEach(key -> assertThat(facts(NN.get(key))).as(key).isEqualTo(facts(NB.get(key))));
  }

  @ParameterizedTest
  @MethodSource("book")
  void weighsAtMostAWarningWhenItIsFromMemory(LawRule rule) {
    if (rule.source() == RuleSource.ETTER_MINNET) {
      assertThat(rule.weight()).isNotEqualTo(RuleWeight.FEIL);
    }
  }

  @Test
  void theBookAndTheChecksNameTheSameRules() {
    List<String> checks = Rules.all().stream().map(Rule::id).toList();
    assertThat(checks).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all());
  }

  @Test
  void everyFolderIsARule() throws IOException {
    try (Stream<Path> folders = Files.list(Fixture.HOME).filter(Files::isDirectory)) {
      assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(all());
    }
  }

  private static List<String> all() {
    return LawBook.rules().stream().map(LawRule::id).toList();
  }

  private static Set<String> ofRule(Map<String, String> texts, LawRule rule) {
    return texts.keySet().stream()
        .filter(key -> key.equals(rule.code()) || key.startsWith(rule.code() + "."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> facts(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
