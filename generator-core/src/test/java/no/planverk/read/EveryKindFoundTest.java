package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;

/**
 * Whatever a reference of the model points at is found; rules alone stand in a book of their own.
 */
class EveryKindFoundTest {

  private static final Path CASE = Path.of("src/test/cases/good-every-field/in/planverk.yaml");

  @Test
  void everythingWithAnIdIsFoundByIt() throws IOException {
    String text = Files.readString(CASE);
    YamlNode tree = YamlTree.of("planverk.yaml", text).value().orElseThrow();
    SourceTree sources = new SourceTree(List.of(new SourceFile("planverk.yaml", text)), Map.of());
    PlanIndex index = new PlanIndex(ModelReader.read(sources).model().value().orElseThrow());
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    for (Identity identity : IdentityScan.of(Shapes.of(Model.class), tree)) {
      kinds.add(identity.kind());
      assertThat(index.find(ref(identity.kind().type(), identity)).map(Identified::id))
          .as("%s %s", identity.kind(), identity.id())
          .contains(identity.id());
    }
    assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.LAW_RULE)));
  }

  private static <T extends Identified> Ref<T> ref(Class<T> type, Identity identity) {
    return new Ref<>(type, identity.id(), new Place("planverk.yaml", 1, 1));
  }
}
