package no.planverk.text;

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
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\p{L}+)}");
  private static final Pattern RULE =
      Pattern.compile(
          "Diagnostic\\s*\\.\\s*(?:error|warning|info)\\(\\s*[^\",]*,\\s*\"([a-z-]+[a-z])\"");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** Names with numbers in them, which are no limits of ours. */
  private static final Pattern NAME =
      Pattern.compile(
          "§§? ?[0-9-]+( \\p{L}+ ledd)?( og [0-9-]+( \\p{L}+ ledd)?)*|kapittel [0-9]+|WCAG [0-9.]+|UTF-8|PDF/A-2a");

  /** The messages that hold other numbers, and why these are no limits of ours. */
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("bilde-punkter.råd", "advice on a good width"),
          Map.entry("historikk-avkortet.råd", "a setting of build servers"),
          Map.entry("KP-19.råd", "an example"),
          Map.entry("nokkel-desimal.råd", "an example"),
          Map.entry("verdi-nettadresse-mellomrom.råd", "how a space is written in an address"),
          Map.entry("PS-04.telling.råd", "an example of how days are counted"),
          Map.entry("PS-14.telling.råd", "an example of how days are counted"),
          Map.entry("RP-02.telling.råd", "an example of how days are counted"),
          Map.entry("UU-06.råd", "a day of the regulation"),
          Map.entry("UU-07.råd", "a day of the regulation"),
          Map.entry("UU-07.tagger.råd", "a day of the regulation"),
          Map.entry("verdi-aar.råd", "an example"),
          Map.entry("verdi-arealplan-id.råd", "an example"),
          Map.entry("verdi-baerekraftsmaal.råd", "the goals the UN has"),
          Map.entry("verdi-dato.råd", "examples"),
          Map.entry(
              "verdi-desimaltall.råd", "the form of a number, which the schema has as a pattern"),
          Map.entry("verdi-farge.råd", "an example"),
          Map.entry("verdi-kommunenummer.råd", "an example"),
          Map.entry("verdi-kroner.råd", "examples"),
          Map.entry("verdi-periode.råd", "an example"),
          Map.entry("verdi-tall.råd", "an example"),
          Map.entry("verdi-tallverdi.råd", "examples"));

  private final Map<String, String> nb = Messages.in(Language.NB).texts();
  private final Map<String, String> nn = Messages.in(Language.NN).texts();

  @Test
  void bothWrittenFormsSayTheSameThings() {
    assertThat(missing(nb.keySet(), nn.keySet())).as("messages missing in nynorsk").isEmpty();
    assertThat(missing(nn.keySet(), nb.keySet())).as("messages missing in bokmål").isEmpty();
    nb.forEach((key, text) -> assertThat(facts(nn.get(key))).as(key).isEqualTo(facts(text)));
  }

  @Test
  void noMessageStandsTwice() throws IOException {
    for (String form : new String[] {"nb", "nn"}) {
      Path file = Path.of("src/main/resources/no/planverk/text/meldinger." + form + ".properties");
      assertThat(Files.readAllLines(file).stream().map(line -> line.split(" = ", 2)[0]))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyMessageHasARemedy() {
    Set<String> without =
        nb.keySet().stream()
            .filter(key -> !key.endsWith(".råd"))
            .filter(key -> !key.startsWith("kjoring.") && !key.startsWith("regel."))
            .filter(key -> !nb.containsKey(key + ".råd"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).isEmpty();
  }

  @Test
  void everyRuleInTheCodeHasItsWords() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        RULE.matcher(Files.readString(file)).results().forEach(found -> rules.add(found.group(1)));
      }
    }
    assertThat(rules).hasSizeGreaterThan(30);
    assertThat(missing(rules, nb.keySet())).as("rules in the code without a message").isEmpty();
  }

  @Test
  void everyKindOfReferenceHasItsWords() {
    for (Kind kind : Kind.values()) {
      assertThat(nb).containsKey("ukjent-" + kind.word());
    }
  }

  @Test
  void aFindingIsOneLineWhateverItsFactsHold() {
    Diagnostic finding =
        Diagnostic.error(
            new Place("planer/a.md", 5, 9), "verdi-dato", "verdi", "\u001b[31mi\ngår\u0007");

    assertThat(Messages.in(Language.NB).line(finding))
        .startsWith("planer/a.md:5:9: «?[31mi?går?» er ikke en dato. → Skriv for eksempel");
  }

  @Test
  void aWordGoesWithItsNumber() {
    assertThat(Messages.in(Language.NB).say("kjoring.lest", Map.of("filer", "1", "planer", "21")))
        .isEqualTo("Leste 1 fil med 21 planer.");
    assertThat(Messages.in(Language.NN).say("kjoring.lest", Map.of("filer", "0", "planer", "1")))
        .isEqualTo("Las 0 filer med 1 plan.");
    assertThat(
            Messages.in(Language.NB)
                .say("verdi-dato", Map.of("verdi", "{verdi|en|{verdi|to|tre}}$1")))
        .startsWith("«{verdi|en|{verdi|to|tre}}$1»");
  }

  @Test
  void everyCountableWordHasBothNumbers() {
    Pattern many =
        Pattern.compile("\\{(?!grense)\\p{L}+} (dager|dagar|filer|advarsler|åtvaringar)\\b");
    assertThat(nb.values()).noneMatch(text -> many.matcher(text).find());
    assertThat(nn.values()).noneMatch(text -> many.matcher(text).find());
  }

  @Test
  void noLimitIsWrittenIntoAMessage() {
    Set<String> withNumbers = new TreeSet<>();
    Stream.concat(nb.entrySet().stream(), nn.entrySet().stream())
        .filter(text -> DIGIT.matcher(NAME.matcher(text.getValue()).replaceAll("")).find())
        .forEach(text -> withNumbers.add(text.getKey()));

    assertThat(withNumbers)
        .as("a limit is a constant, and its message takes it as a fact")
        .isEqualTo(new TreeSet<>(NUMBERS.keySet()));
  }

  private static List<String> missing(Set<String> wanted, Set<String> there) {
    return wanted.stream().filter(key -> !there.contains(key)).sorted().toList();
  }

  private static Set<String> facts(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
