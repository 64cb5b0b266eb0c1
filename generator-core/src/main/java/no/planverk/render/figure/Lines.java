package no.planverk.render.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.render.svg.SvgNumber;

/**
 * What is written on an item, line by line as PlantUML has measured it. It has broken the lines for
 * the narrowest box; in a wider one they run on.
 */
final class Lines {

  /** Bold letters are wider than PlantUML takes them for, and so are those of other fonts. */
  static final double WIDER = 1.1;

  private static final double SPACE = 0.29;

  /** What stands between two halves of a line says nothing where the line is broken there. */
  private static final String BETWEEN = "^(\u00a0?)\u00b7[\u00a0 ]";

  static final Lines NONE = new Lines(List.of());

  private final List<Element> all;
  private final Rectangle2D room;

  Lines(List<Element> all) {
    this.all = all;
    this.room = Box.around(all.stream().map(Box::around));
  }

  /** Each line as an element, from the top. */
  List<Element> all() {
    return all;
  }

  /** The same words in as few lines as there is room for: a line runs on whole or not at all. */
  Lines within(double room) {
    List<Element> lines = new ArrayList<>();
    double up = 0;
    for (int i = 0; i < all.size(); i++) {
      Element line = all.get(i);
      int last = lines.size() - 1;
      if (last >= 0 && runsOn(lines.get(last), line, room)) {
        up += Box.number(line, "y") - Box.number(all.get(i - 1), "y");
        lines.set(last, joined(lines.get(last), line));
      } else {
        lines.add(line.with("y", SvgNumber.text(Box.number(line, "y") - up)));
      }
    }
    return new Lines(lines.stream().map(Lines::begun).toList());
  }

  /** The same lines somewhere else. */
  Lines at(double left, double top) {
    double right = left - room.getX();
    double down = top - room.getY();
    return new Lines(
        all.stream()
            .map(line -> line.with("x", SvgNumber.text(Box.number(line, "x") + right)))
            .map(line -> line.with("y", SvgNumber.text(Box.number(line, "y") + down)))
            .toList());
  }

  /** The room of them all. */
  Rectangle2D room() {
    return room;
  }

  private static boolean runsOn(Element line, Element next, double room) {
    return line.get("font-size").equals(next.get("font-size"))
        && line.get("font-weight").equals(next.get("font-weight"))
        && PlantUmlText.dots(line.text()) + PlantUmlText.dots(next.text()) == 0
        && width(line, next) * WIDER <= room;
  }

  private static double width(Element line, Element next) {
    double space = SPACE * Box.number(line, "font-size");
    return Box.around(line).getWidth() + space + Box.around(next).getWidth();
  }

  private static Element joined(Element line, Element next) {
    return line.with("textLength", SvgNumber.text(width(line, next)))
        .holding(List.of(new Text(line.text() + " " + next.text().replaceFirst("^\u00a0", ""))));
  }

  private static Element begun(Element line) {
    return line.holding(List.of(new Text(line.text().replaceFirst(BETWEEN, "$1"))));
  }
}
