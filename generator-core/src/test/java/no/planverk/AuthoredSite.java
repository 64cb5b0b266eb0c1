package no.planverk;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Twins;
import no.planverk.model.Localized;
import no.planverk.model.Model;
import no.planverk.output.Edition;
import no.planverk.output.Outputs;
import no.planverk.read.ModelReader;
import no.planverk.render.Drawings;
import no.planverk.render.FigureView;
import no.planverk.render.Pictures;
import no.planverk.render.Theme;
import no.planverk.site.Page;
import no.planverk.site.Site;
import no.planverk.site.SitePlan;
import no.planverk.site.SourceDates;
import no.planverk.source.SourceReader;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.ThemeFiles;
import no.planverk.text.Wording;
import no.planverk.text.WordingReader;
import no.planverk.work.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * The site of the case that fills in every field there is, where each word of the author's, and of
 * the standard texts that stand in for English ones, begins with a letter no language of ours has.
 *
 * @param names what things are called, and the municipality and its strategy
 * @param files what came of it, by path
 */
record AuthoredSite(Set<String> names, Map<String, String> files) {

  /** The letter every word of the author's begins with. */
  static final String SIGN = "ʒ";

  private static final Path CASE = Path.of("src/test/cases/good-every-field/in");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+");
  private static final Pattern ADDRESS = Pattern.compile("\\([^() ]*[:/][^() ]*\\)");
  private static final Set<String> CALLED = Set.of("name", "title", "shortName");
  private static final Set<String> NO_TEXT = Set.of("id", "alsoCalled");

  /** The site in a language, with its introduction in English where it is not in English itself. */
  static AuthoredSite in(Language language) {
    Set<String> names = new TreeSet<>();
    Model model = (Model) signed(read(), names);
    Wording spare = words(Language.NB);
    Map<String, Prose> texts = new HashMap<>();
    spare.texts().forEach((name, text) -> texts.put(name, signed(text)));
    Wording english = words(Language.EN).withSpare(new Wording(Language.NB, spare.words(), texts));
    Site site =
        SitePlan.of(
                model,
                language == Language.EN ? english : words(language),
                english,
                Map.of("bilder/vapen.svg", new byte[0]),
                SourceDates.UNKNOWN,
                LocalDate.of(2025, 3, 1))
            .value()
            .orElseThrow();
    return new AuthoredSite(names, files(site));
  }

  private static Model read() {
    return ModelReader.read(SourceReader.read(CASE).value().orElseThrow())
        .model()
        .value()
        .orElseThrow();
  }

  private static Wording words(Language language) {
    return WordingReader.read(ThemeFiles.own(), language).value().orElseThrow();
  }

  private static Map<String, String> files(Site site) {
    Theme theme = Theme.load(ThemeFiles.own()).value().orElseThrow();
    Edition edition = new Edition(site, theme, Map.of(), figures(site));
    return Outputs.of(edition).stream()
        .collect(toMap(Artifact::path, AuthoredSite::content, (one, same) -> one, TreeMap::new));
  }

  private static String content(Artifact artifact) {
    try {
      return new String(artifact.content().call(), StandardCharsets.UTF_8);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Map<Graph, FigureView> figures(Site site) {
    Pictures pictures = new Pictures(DrawnFigures.CACHE, 1, Duration.ofMinutes(1));
    Iterator<Drawings.Drawing> drawn =
        pictures.drawAll(site.figures(), (done, all) -> {}).drawings().iterator();
    Map<Graph, FigureView> figures = new HashMap<>();
    for (Page page : site.pages()) {
      for (Graph graph : page.figures()) {
        Drawings.Picture picture = (Drawings.Picture) drawn.next();
        figures.put(
            graph, FigureView.drawn(graph, Twins.of(graph), picture, page, site.wording(page)));
      }
    }
    return figures;
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
    return record.getClass().getPackageName().equals(Model.class.getPackageName())
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
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(record.getClass().getName(), broken);
    }
  }
}
