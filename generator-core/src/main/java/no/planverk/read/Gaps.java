package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;

/**
 * The files that could not be read, so that nothing is said to be missing that may stand in them.
 */
final class Gaps {

  private final List<Gap> gaps = new ArrayList<>();

  void add(Gap gap) {
    gaps.add(gap);
  }

  /** All of them. */
  List<Gap> all() {
    return List.copyOf(gaps);
  }

  /** Whether there may be something that is called so. */
  boolean mayHold(String name) {
    return gaps.stream().anyMatch(gap -> gap.mentions(name));
  }

  /** Whether there may be a row that is called so, to which a file belongs. */
  boolean mayHoldRow(String name) {
    return gaps.stream().anyMatch(gap -> gap.isYaml() && gap.mentions(name));
  }

  /** Whether a required field may stand there: at the top, in a file's row or in a row's file. */
  boolean mayHold(FieldShape field, RecordOf shape, YamlNode node) {
    if (shape.identified()) {
      String id = IdentityScan.id(shape, node);
      return FrontMatter.isFile(node) ? mayHoldRow(id) : mayHoldFile(id);
    }
    return mayHoldRow(field.nb()) || mayHoldRow(field.nn());
  }

  private boolean mayHoldFile(String name) {
    return gaps.stream().anyMatch(gap -> !gap.isYaml() && gap.mentions(name));
  }
}
