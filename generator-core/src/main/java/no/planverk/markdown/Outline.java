package no.planverk.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.PlainText;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Prose;
import no.planverk.text.Slug;
import org.commonmark.node.Node;

/** The headings of a text, with levels that follow one another and anchors of their own. */
final class Outline {

  private final Map<org.commonmark.node.Heading, Heading> headings = new LinkedHashMap<>();

  Outline(Node document) {
    Deque<Integer> open = new ArrayDeque<>();
    Map<String, Integer> taken = new HashMap<>();
    for (var heading : Nodes.all(document, org.commonmark.node.Heading.class)) {
      while (!open.isEmpty() && open.peekLast() >= heading.getLevel()) {
        open.removeLast();
      }
      open.addLast(heading.getLevel());
      String text = PlainText.of(heading);
      headings.put(heading, new Heading(open.size(), text, free(Slug.of(text), taken)));
    }
  }

  List<Heading> headings() {
    return List.copyOf(headings.values());
  }

  /** The parts under headings of the second level as written, up to the next one no deeper. */
  List<Section> sections(Positions positions) {
    var starts = headings.keySet().stream().filter(heading -> heading.getLevel() <= 2).toList();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).getLevel() == 2) {
        int end = i + 1 < starts.size() ? firstLine(starts.get(i + 1)) : Integer.MAX_VALUE;
        Heading heading = of(starts.get(i));
        Prose content = positions.lines(lastLine(starts.get(i)) + 1, end);
        sections.add(new Section(heading.text(), heading.anchor(), content));
      }
    }
    return List.copyOf(sections);
  }

  private static int firstLine(Node node) {
    return node.getSourceSpans().get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    return node.getSourceSpans().get(node.getSourceSpans().size() - 1).getLineIndex();
  }

  Heading of(org.commonmark.node.Heading node) {
    Heading heading = headings.get(node);
    if (heading == null) {
      throw new IllegalArgumentException("not a heading of this text");
    }
    return heading;
  }

  /** Counts from the last number given, so that many headings of one name cost little. */
  private static String free(String slug, Map<String, Integer> taken) {
    String wanted = slug.isEmpty() ? "avsnitt" : slug;
    int number = taken.merge(wanted, 1, Integer::sum);
    if (number == 1) {
      return wanted;
    }
    while (taken.containsKey(wanted + "-" + number)) {
      number = taken.merge(wanted, 1, Integer::sum);
    }
    taken.put(wanted + "-" + number, 1);
    return wanted + "-" + number;
  }
}
