package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Mark;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;

/** The signs on a box, drawn where PlantUML has written dots to make room for them. */
final class MarkLine {

  private static final double HALF = 6;

  private MarkLine() {}

  /** What is written on an item, with its signs in place of the dots. */
  static List<Element> in(Item item, List<Element> lines) {
    if (item.marks().isEmpty()) {
      return lines;
    }
    List<Element> all = new ArrayList<>();
    int next = 0;
    for (Element line : lines) {
      int dots = PlantUmlText.dots(line.text());
      if (dots == 0) {
        all.add(line);
      }
      for (int dot = 0; dot < dots; dot++) {
        all.add(sign(item.marks().get(next++), line, dot, dots));
      }
    }
    return all;
  }

  private static Element sign(Mark mark, Element line, int number, int of) {
    double width = Box.number(line, "textLength");
    double x = Box.number(line, "x") + width * (2 * number + 1) / (2 * of);
    return sign(mark, x, Box.number(line, "y") - Box.number(line, "font-size") * 0.36);
  }

  /** A sign around a place. */
  static Element sign(Mark mark, double x, double y) {
    return Element.of(
        "path",
        Map.of(
            "class",
            "pv-merke pv-merke--" + name(mark),
            "d",
            shape(mark, x, y),
            "fill",
            isHollow(mark) ? "none" : colour(mark),
            "stroke",
            colour(mark),
            "stroke-width",
            "2"));
  }

  /** What a sign is called in style sheets and words. */
  static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isHollow(Mark mark) {
    return switch (mark) {
      case WAITING, OPEN, COMING, ENDED -> true;
      case NEW, REVISED, ROLLED, KEPT, PAST, NOW -> false;
    };
  }

  private static String colour(Mark mark) {
    return switch (mark) {
      case NEW -> "#0B6B3A";
      case REVISED, NOW -> "#0B4F9E";
      case ROLLED -> "#6A2C91";
      case KEPT -> "#3D3D3D";
      case WAITING -> "#8A4B00";
      case ENDED -> "#A11B1B";
      case OPEN, PAST, COMING -> "#5C5C5C";
    };
  }

  private static String shape(Mark mark, double x, double y) {
    return switch (mark) {
      case NEW -> polygon(x, y, 0, -HALF, HALF, 0, 0, HALF, -HALF, 0);
      case REVISED, COMING -> circle(x, y, HALF - 1);
      case NOW -> circle(x, y, HALF);
      case ROLLED -> polygon(x, y, -5, -5, 5, 0, -5, 5);
      case KEPT -> polygon(x, y, -4.5, -4.5, 4.5, -4.5, 4.5, 4.5, -4.5, 4.5);
      case WAITING -> polygon(x, y, 0, -5, 5, 4.5, -5, 4.5);
      case ENDED -> line(x, y, -4, -4, 4, 4) + " " + line(x, y, -4, 4, 4, -4);
      case OPEN -> circle(x, y, 3.5);
      case PAST -> circle(x, y, 3);
    };
  }

  private static String polygon(double x, double y, double... corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(i == 0 ? "M" : " L").append(at(x + corners[i], y + corners[i + 1]));
    }
    return path.append(" Z").toString();
  }

  private static String line(double x, double y, double x1, double y1, double x2, double y2) {
    return "M" + at(x + x1, y + y1) + " L" + at(x + x2, y + y2);
  }

  private static String circle(double x, double y, double r) {
    String arc = " A" + SvgNumber.text(r) + "," + SvgNumber.text(r) + " 0 1 1 ";
    return "M" + at(x - r, y) + arc + at(x + r, y) + arc + at(x - r, y) + " Z";
  }

  private static String at(double x, double y) {
    return SvgNumber.text(x) + "," + SvgNumber.text(y);
  }
}
