package no.planverk.hostile;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds what could run or fetch something, and files that are not whole, as a browser would. */
final class ActiveContent {

  private static final Set<String> NEVER = Set.of("iframe", "object", "embed", "base", "style");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "xlink:href");
  private static final Pattern ALIVE =
      Pattern.compile("\\s*(javascript|data|vbscript|file):.*", Pattern.DOTALL);
  private static final Pattern ELSEWHERE = Pattern.compile("\\s*((https?:)?//).*", Pattern.DOTALL);
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private ActiveContent() {}

  static List<String> of(Site site) {
    List<String> faults = new ArrayList<>();
    site.texts().forEach((path, text) -> of(path, text).forEach(f -> faults.add(path + " " + f)));
    return faults;
  }

  private static List<String> of(String path, String text) {
    List<String> faults = new ArrayList<>();
    if (path.endsWith(".html")) {
      Jsoup.parse(text).getAllElements().forEach(element -> faults.addAll(of(element)));
    } else if (path.endsWith(".svg") || path.endsWith(".xml")) {
      faults.addAll(xml(text));
    } else if (path.endsWith(".json")) {
      faults.addAll(json(text));
    }
    if (CONTROL.matcher(text).find() && !path.startsWith("tema")) {
      faults.add("has a control character");
    }
    return faults;
  }

  /** A block of data for search engines, which no browser runs and nothing in it can end. */
  private static boolean isData(Element script) {
    return script.attr("type").equals("application/ld+json") && !script.data().contains("<");
  }

  private static List<String> of(Element element) {
    List<String> faults = new ArrayList<>();
    String name = element.normalName();
    if (NEVER.contains(name)
        || (name.equals("script") && !element.hasAttr("src") && !isData(element))) {
      faults.add("has " + name);
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().toLowerCase(Locale.ROOT);
      if (key.startsWith("on")
          || (ADDRESSES.contains(key) && ALIVE.matcher(value).matches())
          || (key.equals("src") && ELSEWHERE.matcher(value).matches())) {
        faults.add("has " + name + " with " + attribute);
      }
    }
    return faults;
  }

  private static List<String> xml(String text) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
      return List.of();
    } catch (XMLStreamException broken) {
      return List.of("is no XML: " + broken.getMessage());
    }
  }

  private static List<String> json(String text) {
    try {
      JSON.std.anyFrom(text);
      return List.of();
    } catch (IOException broken) {
      return List.of("is no JSON: " + broken.getMessage());
    }
  }
}
