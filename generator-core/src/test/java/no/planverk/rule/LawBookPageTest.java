package no.planverk.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.Cases;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleDuty;
import no.planverk.read.LawBook;
import no.planverk.rule.situation.ShortDates;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The tables of rules in the documentation say what the book says. */
class LawBookPageTest {

  private static final Path PAGE = Path.of("../docs/regler.md");
  private static final String START = "-Dgolden=update. -->\n";
  private static final String END = "<!-- /Tabellene -->";

  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("ps", "Planstrategien");
    FAMILIES.put("kp", "Kommuneplanen og andre planer");
    FAMILIES.put("rp", "Regional planstrategi");
    FAMILIES.put("uu ark off pv spr", "Publisering og språk");
    FAMILIES.put("kon", "Sammenheng");
  }

  @Test
  void theTablesSayWhatTheBookSays() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(START) + START.length());
    String written = before + tables() + page.substring(page.indexOf(END));

    assertThat(written).isEqualTo(Cases.expected(PAGE, written));
  }

  @Test
  void theReadmeSaysHowManyRulesThereAre() throws IOException {
    Path readme = Path.of("../README.md");
    String text = Files.readString(readme);
    String counted = text.replaceFirst("\\d+ \\[rules]", LawBook.rules().size() + " [rules]");

    assertThat(text).contains(" [rules](docs/regler.md)");
    assertThat(counted).isEqualTo(Cases.expected(readme, counted));
  }

  private static String tables() {
    Map<String, List<LawRule>> rules =
        LawBook.rules().stream().collect(groupingBy(rule -> rule.id().replaceFirst("-.*", "")));
    return FAMILIES.entrySet().stream()
        .map(
            family ->
                "\n### %s\n\n| Id | Hva | Hvor det står | Plikt | Vekt | Grense | Gjelder fra | Sted | Kilde |\n%s\n%s\n"
                    .formatted(
                        family.getValue(),
                        "|---|---|---|---|---|---|---|---|---|",
                        List.of(family.getKey().split(" ")).stream()
                            .flatMap(id -> rules.getOrDefault(id, List.of()).stream())
                            .map(LawBookPageTest::row)
                            .collect(joining("\n"))))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String row(LawRule rule) {
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            rule.code(),
            rule.names().in(Language.NB),
            law(rule),
            rule.duty() == RuleDuty.BOER ? "bør" : word(rule.duty()),
            word(rule.weight()),
            rule.limit() == null ? "" : rule.limit(),
            rule.time().from() == null ? "" : ShortDates.of(rule.time().from()),
            rule.places().stream().map(LawBookPageTest::word).collect(joining(", ")),
            source(rule));
  }

  private static String law(LawRule rule) {
    String law = rule.law() == null ? "god skikk" : rule.law().in(Language.NB);
    return rule.link() == null ? law : "[%s](%s)".formatted(law, rule.link().value());
  }

  private static String source(LawRule rule) {
    return rule.read() == null
        ? word(rule.source())
        : "%s: %s, %s"
            .formatted(
                word(rule.source()), rule.read().dataset(), ShortDates.of(rule.read().date()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
