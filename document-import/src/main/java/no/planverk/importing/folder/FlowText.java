package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A file in which items of a list stand between braces, as {@code - {navn: Kulturplan}}. Fields are
 * put where they stand, and every other letter is left as it is.
 */
final class FlowText {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private record Edit(int from, int to, String text) {}

  private final int[] text;
  private final Map<Integer, MappingNode> items = new HashMap<>();
  private final List<Edit> edits = new ArrayList<>();

  FlowText(String text, String list) {
    this.text = text.codePoints().toArray();
    root(text)
        .flatMap(root -> value(root, Set.of(list)))
        .filter(SequenceNode.class::isInstance)
        .map(SequenceNode.class::cast)
        .ifPresent(this::take);
  }

  private static Optional<MappingNode> root(String text) {
    try {
      return new Compose(SETTINGS)
          .composeString(text)
          .filter(MappingNode.class::isInstance)
          .map(MappingNode.class::cast);
    } catch (YamlEngineException broken) {
      return Optional.empty();
    }
  }

  private void take(SequenceNode list) {
    for (int index = 0; index < list.getValue().size(); index++) {
      if (list.getValue().get(index) instanceof MappingNode item
          && item.getFlowStyle() == FlowStyle.FLOW) {
        items.put(index, item);
      }
    }
  }

  private static Optional<Node> value(MappingNode mapping, Set<String> names) {
    return tuple(mapping, names).map(NodeTuple::getValueNode);
  }

  private static Optional<NodeTuple> tuple(MappingNode mapping, Set<String> names) {
    return mapping.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode key && names.contains(key.getValue()))
        .findFirst();
  }

  /** Whether an item stands between braces. */
  boolean holds(int index) {
    return items.containsKey(index);
  }

  /** Puts fields in an item, each in place of the one there is or after the others. */
  void set(int index, List<Put> puts) {
    MappingNode item = items.get(index);
    if (item == null || item.getValue().isEmpty()) {
      return;
    }
    StringBuilder more = new StringBuilder();
    for (Put put : puts) {
      Optional<NodeTuple> there = tuple(item, put.names());
      there.ifPresentOrElse(
          field ->
              edits.add(
                  new Edit(
                      at(field.getKeyNode().getStartMark()),
                      at(field.getValueNode().getEndMark()),
                      inOneLine(put))),
          () -> more.append(", ").append(inOneLine(put)));
    }
    NodeTuple last = item.getValue().get(item.getValue().size() - 1);
    int end = at(last.getValueNode().getEndMark());
    edits.add(new Edit(end, end, more.toString()));
  }

  private static int at(Optional<Mark> mark) {
    return mark.orElseThrow().getIndex();
  }

  private static String inOneLine(Put put) {
    DumpSettings line =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();
    String braces = new Dump(line).dumpToString(put.field()).strip();
    return braces.substring(1, braces.length() - 1);
  }

  /** The file as it is now. */
  String changed() {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    edits.sort(Comparator.comparing(Edit::from).thenComparing(Edit::to));
    for (Edit edit : edits) {
      changed.append(new String(text, done, edit.from() - done)).append(edit.text());
      done = edit.to();
    }
    return changed.append(new String(text, done, text.length - done)).toString();
  }
}
