package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.municipality.LanguageForm;
import no.planverk.model.need.StandardColumn;
import no.planverk.model.value.Period;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.time.Times;
import no.planverk.read.word.Typed;
import no.planverk.read.yaml.YamlNode;
import no.planverk.source.Memory;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Nearest;

/** Reads the author's files into the model. */
public final class ModelReader {

  private static final Pattern WRITTEN_FORM =
      Pattern.compile("(?m)^\\s*målform\\s*:\\s*[\"']?([^\\s\"',}]+)");

  private ModelReader() {}

  /**
   * What the files say.
   *
   * @param language the language the author writes in, as far as the files say; bokmål where they
   *     do not
   * @param model the model, with everything that is wrong
   */
  public record Said(Language language, Checked<Model> model) {}

  /**
   * The model of a source folder.
   *
   * <p>Everything that is wrong with the files' form is found in one run: YAML, keys, values, ids,
   * references, links in the texts and pictures. There is a value whenever municipality and
   * strategy could be read, even beside errors.
   */
  public static Said read(SourceTree sources) {
    return read(sources, Memory.none());
  }

  /**
   * The same, where what stands in a list and is as it was is not understood anew.
   *
   * @param memory what was read before
   */
  public static Said read(SourceTree sources, Memory memory) {
    RecordOf shape = Shapes.of(Model.class);
    Checked<Assembly.Assembled> tree = Assembly.of(sources, shape, memory);
    Assembly.Assembled written = tree.value().orElseThrow();
    NamesInLanguages.Joined names = NamesInLanguages.in(shape, written.root(), memory);
    Assembly.Assembled assembled = new Assembly.Assembled(names.root(), written.gaps());
    Language language = languageSaid(sources, assembled.root()).orElse(Language.NB);
    Checked<Model> model =
        assembled.root().fields().isEmpty()
            ? empty(sources, tree)
            : model(sources, shape, assembled, language, memory);
    Checked<Model> named =
        model.then(value -> Checked.of(value.withOtherNames(names.names()), List.of()));
    return new Said(language, named.with(tree.diagnostics()));
  }

  private static Checked<Model> empty(SourceTree sources, Checked<?> tree) {
    boolean told = tree.hasErrors() || sources.refusedTexts().findAny().isPresent();
    return Checked.nothing(
        told ? List.of() : List.of(Diagnostic.error(Place.startOf("planverk.yaml"), "modell-tom")));
  }

  private static Checked<Model> model(
      SourceTree sources,
      RecordOf shape,
      Assembly.Assembled assembled,
      Language language,
      Memory memory) {
    List<Identity> own = IdentityScan.of(shape, assembled.root(), memory);
    List<Diagnostic> diagnostics = new ArrayList<>(Identities.doubled(own));
    Identities identities = withOurs(own, assembled.gaps());
    Collector findings = new Collector();
    Optional<Period> years = years(assembled.root());
    // All that an entry of a list means rests on besides itself.
    List<Object> rest =
        memory.same(
            "all but the entry",
            List.of(
                language,
                years,
                assembled.gaps().all(),
                own.stream().map(Identity::anywhere).toList()));
    Record bound =
        new Binder(
                language,
                identities,
                assembled.gaps(),
                new Times(years.orElse(null)),
                findings,
                memory.roundOfSame("entries", rest))
            .record(shape, assembled.root(), "");
    diagnostics.addAll(findings.diagnostics());
    diagnostics.addAll(TextChecks.of(findings, identities, sources, memory, rest));
    CountyNumber.check(assembled.root()).forEach(diagnostics::add);
    Optional<Model> model = Optional.ofNullable((Model) bound);
    if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
      model.map(ModelReader::emptyColumns).ifPresent(diagnostics::addAll);
    }
    return new Checked<>(model.map(StandardPlanTypes::addTo), diagnostics);
  }

  private static Identities withOurs(List<Identity> own, Gaps gaps) {
    List<Identity> known = new ArrayList<>(own);
    known.addAll(StandardPlanTypes.identities());
    known.addAll(LawBook.identities());
    return new Identities(known, gaps);
  }

  /**
   * What can be known of a source folder before its values are understood.
   *
   * @param language the language the author writes in
   * @param identities all that references may mean, as far as the files can be read
   */
  public record Known(Language language, Identities identities) {}

  /** What can be known of a source folder that may be full of mistakes. */
  public static Known known(SourceTree sources) {
    RecordOf shape = Shapes.of(Model.class);
    Assembly.Assembled written = Assembly.of(sources, shape, Memory.none()).value().orElseThrow();
    YamlNode.Fields root = NamesInLanguages.in(shape, written.root(), Memory.none()).root();
    return new Known(
        languageSaid(sources, root).orElse(Language.NB),
        withOurs(IdentityScan.of(shape, root), written.gaps()));
  }

  /** All that references in a source folder may mean, as far as its files can be read. */
  public static Identities identities(SourceTree sources) {
    return known(sources).identities();
  }

  /** A column of the strategy's own that no plan has may be one of ours, misspelt. */
  private static List<Diagnostic> emptyColumns(Model model) {
    return model.strategy().table().unused(model.plans()).stream()
        .map(
            column ->
                Diagnostic.warning(
                    column.origin().place(),
                    "kolonne-tom",
                    "kolonne",
                    column.name(),
                    "nærmeste",
                    Nearest.to(column.name(), StandardColumn.words())))
        .toList();
  }

  /** Times are read by the strategy's own years, which stand anywhere in the files. */
  private static Optional<Period> years(YamlNode.Fields root) {
    return root.get("planstrategi") instanceof YamlNode.Fields strategy
            && strategy.get("periode") instanceof YamlNode.Scalar years
        ? ScalarType.period().parse().apply(Typed.plain(years.text()))
        : Optional.empty();
  }

  /** The written form a source folder says it is in; empty where it says none. */
  public static Optional<Language> languageSaid(SourceTree sources) {
    Assembly.Assembled tree =
        Assembly.of(sources, Shapes.of(Model.class), Memory.none()).value().orElseThrow();
    return languageSaid(sources, tree.root());
  }

  private static Optional<Language> languageSaid(SourceTree sources, YamlNode.Fields root) {
    Optional<String> read =
        root.get("kommune") instanceof YamlNode.Fields municipality
                && municipality.get("målform") instanceof YamlNode.Scalar word
            ? Optional.of(word.text())
            : Optional.empty();
    return read.or(() -> formInBrokenFile(sources)).map(ModelReader::language);
  }

  /** A file that is no YAML says its author's language all the same, to answer in. */
  private static Optional<String> formInBrokenFile(SourceTree sources) {
    return sources.texts().stream()
        .filter(file -> !file.path().contains("/"))
        .flatMap(file -> WRITTEN_FORM.matcher(file.text()).results())
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Language language(String word) {
    return Choices.isWord(word, LanguageForm.NYNORSK) ? Language.NN : Language.NB;
  }
}
