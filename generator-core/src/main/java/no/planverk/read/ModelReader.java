package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.municipality.LanguageForm;
import no.planverk.read.Shape.RecordOf;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;

/** Reads the author's files into the model. */
public final class ModelReader {

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
    RecordOf shape = Shapes.of(Model.class);
    Checked<YamlNode.Fields> tree = Assembly.of(sources, shape);
    YamlNode.Fields root = tree.value().orElse(null);
    if (root == null) {
      return new Said(Language.NB, Checked.nothing(tree.diagnostics()));
    }
    Language language = language(root);
    return new Said(language, model(sources, shape, tree, root, language));
  }

  private static Checked<Model> model(
      SourceTree sources,
      RecordOf shape,
      Checked<YamlNode.Fields> tree,
      YamlNode.Fields root,
      Language language) {
    if (sources.lacksText()) {
      return Checked.nothing(tree.diagnostics());
    }
    if (root.fields().isEmpty()) {
      return tree.hasErrors()
          ? Checked.nothing(tree.diagnostics())
          : Checked.nothing(
              List.of(Diagnostic.error(Place.startOf("planverk.yaml"), "modell-tom")));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    List<Identity> own = IdentityScan.of(shape, root);
    diagnostics.addAll(Identities.doubled(own));
    List<Identity> known = new ArrayList<>(own);
    known.addAll(StandardPlanTypes.identities());
    known.addAll(LawBook.identities());
    Identities identities = new Identities(known);

    Collector findings = new Collector();
    Record bound = new Binder(language, identities, findings).record(shape, root, "");
    diagnostics.addAll(findings.diagnostics());
    diagnostics.addAll(TextChecks.of(findings, identities, sources));
    return new Checked<>(
        Optional.ofNullable((Model) bound).map(StandardPlanTypes::addTo), diagnostics);
  }

  private static Language language(YamlNode.Fields root) {
    return root.get("kommune") instanceof YamlNode.Fields municipality
            && municipality.get("målform") instanceof YamlNode.Scalar word
            && Choices.words(LanguageForm.NYNORSK).contains(word.text())
        ? Language.NN
        : Language.NB;
  }
}
