package no.planverk.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import org.jspecify.annotations.Nullable;

/**
 * What stands in files that could not be read, so that nothing is said to be missing because of
 * them.
 *
 * @param yaml whether one of the files that may hold anything is among them
 * @param entries the records that are a file each, where one of those files is among them
 */
record Gaps(boolean yaml, Set<Class<?>> entries) {

  Gaps {
    entries = Set.copyOf(entries);
  }

  /** The gaps that some unread files leave; {@code list} is the list a Markdown file belongs to. */
  static Gaps of(List<String> unread, Function<String, @Nullable FieldShape> list) {
    Set<Class<?>> entries = new HashSet<>();
    boolean yaml = false;
    for (String path : unread) {
      yaml |= path.endsWith(".yaml") && !path.contains("/");
      FieldShape field = path.endsWith(".md") ? list.apply(path) : null;
      if (field != null && field.shape() instanceof Shape.ListOf of) {
        entries.add(((RecordOf) of.element()).type());
      }
    }
    return new Gaps(yaml, entries);
  }

  boolean isNone() {
    return !yaml && entries.isEmpty();
  }

  /** Whether something of a kind may stand there. */
  boolean mayHold(Kind kind) {
    return yaml || entries.contains(kind.type());
  }

  /** Whether more of a record may stand there: its row in a list, or its file. */
  boolean mayComplete(RecordOf shape, YamlNode.Fields node) {
    boolean row = yaml && shape.identified() && node.place().file().endsWith(".md");
    return row || entries.contains(shape.type()) || (yaml && shape.type() == Model.class);
  }
}
