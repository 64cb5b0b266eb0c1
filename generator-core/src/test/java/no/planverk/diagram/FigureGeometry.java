package no.planverk.diagram;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is wrong with where things stand in a figure, found in the SVG of a page alone: texts are
 * measured anew in the theme's font, and arrows are followed as lines.
 */
final class FigureGeometry {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Font REGULAR = font("planverk-inter-regular.ttf");
  private static final Font BOLD = font("planverk-inter-bold.ttf");

  private final Document page;
  private final Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<Element, Rectangle2D> texts = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private FigureGeometry(String svg) {
    page = Jsoup.parse(svg);
    for (Element item : page.select("[data-pv-id]")) {
      Element rect = item.expectFirst("rect:not(.pv-tegning__treff)");
      boxes.put(item.attr("data-pv-id"), less(rectangle(rect)));
      parents.put(item.attr("data-pv-id"), item.attr("data-pv-i"));
    }
    page.select("text").stream()
        .filter(text -> !text.text().isBlank())
        .forEach(text -> texts.put(text, less(measured(text))));
  }

  /** Each fault in a few words. */
  static List<String> faults(String svg) {
    FigureGeometry geometry = new FigureGeometry(svg);
    geometry.boxes();
    geometry.texts();
    geometry.arrows();
    return geometry.faults;
  }

  private void boxes() {
    List<String> ids = List.copyOf(boxes.keySet());
    for (int i = 0; i < ids.size(); i++) {
      Set<String> around = around(ids.get(i));
      for (String frame : around) {
        check(boxes.get(frame).contains(boxes.get(ids.get(i))), ids.get(i) + " leaves " + frame);
      }
      for (String other : ids.subList(i + 1, ids.size())) {
        boolean nested = around.contains(other) || around(other).contains(ids.get(i));
        check(
            nested || !boxes.get(ids.get(i)).intersects(boxes.get(other)),
            ids.get(i) + " on " + other);
      }
    }
  }

  private void texts() {
    List<Element> all = List.copyOf(texts.keySet());
    Rectangle2D paper = paper();
    for (int i = 0; i < all.size(); i++) {
      Rectangle2D room = texts.get(all.get(i));
      check(paper.contains(room), all.get(i).text() + " leaves the paper");
      Element item = all.get(i).closest("[data-pv-id]");
      Set<String> around = item == null ? Set.of() : around(item.attr("data-pv-id"));
      for (Map.Entry<String, Rectangle2D> box : boxes.entrySet()) {
        boolean own = item != null && item.attr("data-pv-id").equals(box.getKey());
        boolean right =
            own
                ? box.getValue().contains(room)
                : (item == null && isGroup(box.getKey()))
                    || around.contains(box.getKey())
                    || !box.getValue().intersects(room);
        check(right, all.get(i).text() + (own ? " leaves " : " lies on ") + box.getKey());
      }
      for (Element other : all.subList(i + 1, all.size())) {
        check(!room.intersects(texts.get(other)), all.get(i).text() + " on " + other.text());
      }
    }
  }

  private void arrows() {
    for (Element path : page.select("[data-pv-fra] path")) {
      for (Line2D line : lines(path.attr("d"))) {
        texts.forEach(
            (text, room) ->
                check(
                    !line.intersects(room)
                        || Objects.equals(
                            text.closest("[data-pv-fra]"), path.closest("[data-pv-fra]")),
                    "an arrow crosses " + text.text()));
      }
    }
  }

  private boolean isGroup(String id) {
    return parents.containsValue(id);
  }

  private Set<String> around(String id) {
    Set<String> around = new HashSet<>();
    for (String up = parents.get(id); boxes.containsKey(up); up = parents.get(up)) {
      around.add(up);
    }
    return around;
  }

  private void check(boolean right, String fault) {
    if (!right && !faults.contains(fault)) {
      faults.add(fault);
    }
  }

  private Rectangle2D paper() {
    String[] room = page.expectFirst("svg").attr("viewBox").split(" ", -1);
    return new Rectangle2D.Double(
        Double.parseDouble(room[0]),
        Double.parseDouble(room[1]),
        Double.parseDouble(room[2]),
        Double.parseDouble(room[3]));
  }

  /** The straight pieces of a path. */
  static List<Line2D> lines(String data) {
    Path2D path = new Path2D.Double();
    for (String part : data.trim().split("(?=[MLQC])", -1)) {
      double[] n =
          NUMBER.matcher(part).results().mapToDouble(f -> Double.parseDouble(f.group())).toArray();
      switch (part.charAt(0)) {
        case 'M' -> path.moveTo(n[0], n[1]);
        case 'L' -> path.lineTo(n[0], n[1]);
        case 'Q' -> path.quadTo(n[0], n[1], n[2], n[3]);
        default -> {
          for (int i = 0; i < n.length; i += 6) {
            path.curveTo(n[i], n[i + 1], n[i + 2], n[i + 3], n[i + 4], n[i + 5]);
          }
        }
      }
    }
    List<Line2D> lines = new ArrayList<>();
    double[] at = new double[6];
    double[] before = new double[2];
    for (PathIterator way = path.getPathIterator(null, 0.2); !way.isDone(); way.next()) {
      if (way.currentSegment(at) != PathIterator.SEG_MOVETO) {
        lines.add(new Line2D.Double(before[0], before[1], at[0], at[1]));
      }
      before = at.clone();
    }
    return lines;
  }

  /** From the tops of small letters to the line they stand on: what an eye takes for the text. */
  private static Rectangle2D measured(Element text) {
    double size = number(text, "font-size");
    Font font = text.attr("font-weight").isEmpty() ? REGULAR : BOLD;
    double width =
        font.deriveFont((float) size).getStringBounds(text.wholeText(), CONTEXT).getWidth();
    return new Rectangle2D.Double(
        number(text, "x"), number(text, "y") - size * 0.75, width, size * 0.75);
  }

  private static Rectangle2D rectangle(Element rect) {
    return new Rectangle2D.Double(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  /** Borders that touch do not overlap. */
  private static Rectangle2D less(Rectangle2D room) {
    return new Rectangle2D.Double(
        room.getX() + 0.5, room.getY() + 0.5, room.getWidth() - 1, room.getHeight() - 1);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  private static Font font(String name) {
    try (InputStream in =
        FigureGeometry.class.getResourceAsStream("/no/planverk/theme/font/" + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
