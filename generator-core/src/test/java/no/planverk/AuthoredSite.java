package no.planverk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.field.Localized;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.plan.Plan;
import no.planverk.output.Outputs;
import no.planverk.parallel.Artifact;
import no.planverk.read.ModelReader;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Drawing;
import no.planverk.run.Reading;
import no.planverk.run.SiteFigures;
import no.planverk.run.Source;
import no.planverk.run.Wordings;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The site of the case that fills in every field there is, where each word of the author's, and of
 * the standard texts that stand in for English ones, begins with a letter no language of ours has.
 *
 * @param names what things are called, and the municipality and its strategy
 * @param files what came of it, by path, but for the theme's files, which hold no such words
 */
record AuthoredSite(Set<String> names, Map<String, String> files) {

  /** The letter every word of the author's begins with. */
  static final String SIGN = "ʒ";

  private static SiteFigures drawn(DecidedSite contents) {
    try (Drawing drawing = Drawing.begin(DrawnFigures.CACHE, 1)) {
      return drawing.of(contents.site(), (done, all) -> {});
    }
  }

  private static final Path CASE = Path.of("src/test/cases/good-every-field/in");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+");
  private static final Pattern ADDRESS = Pattern.compile("\\([^() ]*[:/][^() ]*\\)");
  private static final Set<String> CALLED = Set.of("name", "title", "shortName");
  private static final Set<String> NO_TEXT = Set.of("id", "alsoCalled");

  /** The site in a language, with its introduction in English where it is not in English itself. */
  static AuthoredSite in(Language language) {
    Set<String> names = new TreeSet<>();
    Source source = signed(Reading.of(CASE, false).value().orElseThrow(), names);
    Wordings words =
        Wordings.of(
                source.themeFiles(),
                language,
                Language.NB,
                CouncilName.of(source.model().orElseThrow().municipality()))
            .value()
            .orElseThrow();
    DecidedSite contents =
        Deciding.inWords(source, signed(words), LocalDate.of(2025, 3, 1)).value().orElseThrow();
    SiteFigures figures = drawn(contents);
    assertThat(figures.missing()).isEmpty();
    return new AuthoredSite(
        names,
        Outputs.of(contents.with(figures)).stream()
            .filter(file -> !file.path().startsWith("tema/"))
            .collect(
                toMap(Artifact::path, AuthoredSite::content, (one, same) -> one, TreeMap::new)));
  }

  private static Source signed(Source read, Set<String> names) {
    Model model = (Model) signed(read.model().orElseThrow(), names);
    return new Source(
        read.tree(),
        new ModelReader.Said(Language.NB, Checked.of(model, List.of())),
        read.themeFiles(),
        read.theme(),
        read.pictures(),
        read.dates());
  }

  private static Wordings signed(Wordings words) {
    Wording english = signed(words.introduction());
    return new Wordings(words.pages().language() == Language.EN ? english : words.pages(), english);
  }

  /** The standard texts that stand in for English ones are in the author's language. */
  private static Wording signed(Wording english) {
    Wording spare = Objects.requireNonNull(english.spare());
    Map<String, Prose> texts = new HashMap<>();
    spare.texts().forEach((name, text) -> texts.put(name, signed(text)));
    return english.withSpare(new Wording(Language.NB, spare.words(), texts));
  }

  private static String content(Artifact artifact) {
    try {
      return new String(artifact.content().call(), StandardCharsets.UTF_8);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Prose signed(Prose text) {
    StringBuilder signed = new StringBuilder();
    int end = 0;
    for (var address : ADDRESS.matcher(text.markdown()).results().toList()) {
      signed.append(signed(text.markdown().substring(end, address.start())));
      signed.append(address.group());
      end = address.end();
    }
    return new Prose(signed + signed(text.markdown().substring(end)), text.place());
  }

  private static String signed(String text) {
    return WORD.matcher(text).replaceAll(SIGN + "$0");
  }

  private static @Nullable Object signed(@Nullable Object value, Set<String> names) {
    if (value instanceof String text) {
      return signed(text);
    }
    if (value instanceof Prose prose) {
      return signed(prose);
    }
    if (value instanceof Localized text) {
      return new Localized(
          (String) signed(text.nb(), names), (String) signed(text.nn(), names), text.en());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> signed(item, names)).toList();
    }
    return value instanceof Record record && isOfModel(record) ? signed(record, names) : value;
  }

  /** Whether the author has written it in fields; what is one value has a type of its own. */
  private static boolean isOfModel(Record record) {
    return record.getClass().getPackageName().startsWith(Model.class.getPackageName())
        && !Set.of("Ref", "Origin", "FormerId").contains(record.getClass().getSimpleName())
        && record.getClass().getRecordComponents().length > 1;
  }

  private static Record signed(Record record, Set<String> names) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        Object value = components[i].getAccessor().invoke(record);
        values[i] = NO_TEXT.contains(name) ? value : signed(value, names);
        if (CALLED.contains(name) && values[i] instanceof String called) {
          names.add(called);
        }
      }
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Record made = record.getClass().getDeclaredConstructor(types).newInstance(values);
      if (made instanceof Plan plan) {
        names.add(plan.name());
      }
      return made;
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(record.getClass().getName(), broken);
    }
  }
}
