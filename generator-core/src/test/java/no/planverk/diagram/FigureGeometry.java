package no.planverk.diagram;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
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

  private static List<Line2D> lines(String path) {
    List<Double> n = NUMBER.matcher(path).results().map(f -> Double.valueOf(f.group())).toList();
    List<Line2D> lines = new ArrayList<>();
    for (int i = 0; i + 7 < n.size(); i += 6) {
      CubicCurve2D curve =
          new CubicCurve2D.Double(
              n.get(i),
              n.get(i + 1),
              n.get(i + 2),
              n.get(i + 3),
              n.get(i + 4),
              n.get(i + 5),
              n.get(i + 6),
              n.get(i + 7));
      double[] at = new double[6];
      double[] before = {n.get(i), n.get(i + 1)};
      for (PathIterator way = new FlatteningPathIterator(curve.getPathIterator(null), 0.2);
          !way.isDone();
          way.next()) {
        way.currentSegment(at);
        lines.add(new Line2D.Double(before[0], before[1], at[0], at[1]));
        before = at.clone();
      }
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
