package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Mark;
import no.planverk.diagram.plantuml.Palette;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.render.svg.SvgNumber;

/** What the signs of a figure mean, drawn below it row by row. */
final class FileLegend {

  private static final double ROW = 28;
  private static final double SIZE = 16;
  private static final double SIGN = 28;
  private static final double GAP = 28;

  /** Letters are no wider than this, on average. */
  private static final double LETTER = 9.2;

  private final List<Element> elements = new ArrayList<>();
  private final double left;
  private final double right;
  private double x;
  private double y;

  FileLegend(List<Legend.Meaning> legend, double left, double top, double width) {
    this.left = left;
    this.right = left + width;
    this.x = left;
    this.y = top;
    legend.forEach(this::add);
  }

  private void add(Legend.Meaning meaning) {
    double wide = SIGN + 10 + meaning.text().length() * LETTER;
    if (x > left && x + wide > right) {
      x = left;
      y += ROW;
    }
    elements.add(sign(meaning));
    elements.add(text(meaning.text(), x + SIGN + 10, y + 6, SIZE));
    x += wide + GAP;
  }

  private Element sign(Legend.Meaning meaning) {
    for (Mark mark : Mark.values()) {
      if (meaning.mark() != null && MarkLine.name(mark).equals(meaning.look())) {
        return MarkLine.sign(mark, x + SIGN / 2, y).without("class");
      }
    }
    Palette palette =
        Arrays.stream(Look.values())
            .filter(look -> Legend.name(look).equals(meaning.look()))
            .map(Palette::of)
            .findFirst()
            .orElseThrow();
    Element box = Box.on(Box.at(x, y - 9, SIGN, 18), Element.of("rect", Map.of()));
    Element drawn =
        box.with("fill", palette.fill().equals("transparent") ? "none" : palette.fill())
            .with("rx", SvgNumber.text(Math.min(9, palette.round() / 2.0)))
            .with("stroke", palette.line())
            .with("stroke-width", palette.thickness());
    return palette.dash().isEmpty()
        ? drawn
        : drawn.with("stroke-dasharray", palette.dash().replace('-', ','));
  }

  /** A line of text in a file. */
  static Element text(String text, double x, double y, double size) {
    Map<String, String> place =
        Map.of(
            "fill", "#1B1B1B",
            "font-size", SvgNumber.text(size),
            "x", SvgNumber.text(x),
            "y", SvgNumber.text(y));
    return Element.of("text", place, new Text(text));
  }

  List<Element> elements() {
    return List.copyOf(elements);
  }

  /** Where the last row ends. */
  double bottom() {
    return elements.isEmpty() ? y - ROW : y + ROW / 2;
  }
}
