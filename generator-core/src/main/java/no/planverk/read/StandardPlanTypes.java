package no.planverk.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.PlanType;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;

/** The canonical plan types, which are data in the same form as a municipality's own. */
final class StandardPlanTypes {

  private static final String FILE = "plantyper.yaml";
  private static final String KEY = "plantyper";

  private StandardPlanTypes() {}

  /** Their identities. */
  static List<Identity> identities() {
    return IdentityScan.of(new Shape.ListOf(shape()), tree());
  }

  /** The model with every canonical plan type the municipality has not defined itself. */
  static Model addTo(Model model) {
    Set<String> own = model.planTypes().stream().map(PlanType::id).collect(Collectors.toSet());
    List<PlanType> types = new ArrayList<>(model.planTypes());
    types().stream().filter(type -> !own.contains(type.id())).forEach(types::add);
    return model.withPlanTypes(List.copyOf(types));
  }

  private static List<PlanType> types() {
    Findings findings = new Findings();
    Binder binder = new Binder(Language.NB, new Identities(identities()), findings);
    List<PlanType> types = new ArrayList<>();
    for (YamlNode item : tree().items()) {
      if (binder.record(shape(), item, "") instanceof PlanType type) {
        types.add(type);
      }
    }
    if (!findings.diagnostics().isEmpty()) {
      throw new IllegalStateException(findings.diagnostics().toString());
    }
    return types;
  }

  private static RecordOf shape() {
    return Shapes.of(PlanType.class);
  }

  private static YamlNode.Items tree() {
    Checked<YamlNode> tree = YamlTree.of(FILE, text());
    if (tree.value().orElse(null) instanceof YamlNode.Fields root
        && root.get(KEY) instanceof YamlNode.Items items) {
      return items;
    }
    throw new IllegalStateException(tree.diagnostics().toString());
  }

  private static String text() {
    try (InputStream in = Model.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
