package no.planverk.importing.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.importing.document.Picture;
import no.planverk.importing.text.Addresses;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/** The parts of a Word document, and what they point at. */
final class WordParts {

  private static final String MAIN = "/word/document.xml";

  /** What Word shows in a field until somebody has written in it. */
  private static final Pattern UNWRITTEN =
      Pattern.compile(
          "(?iuU)(?:velg|vel) (?:et|eit) element\\.?|choose an item\\.?"
              + "|(?:klikk|trykk)(?: eller trykk)? her for å (?:skrive inn tekst|angi (?:tekst|en dato))\\.?"
              + "|klikk eller trykk for å (?:skrive inn tekst|angi en dato)\\.?"
              + "|click or tap (?:here )?to enter (?:text|a date)\\.?");

  private final OPCPackage opened;

  WordParts(OPCPackage opened) {
    this.opened = opened;
  }

  /** A part, as XML; empty where there is none of that name. */
  Optional<Element> part(String name) throws IOException, OpenXML4JException, Refusal {
    PackagePart part = opened.getPart(PackagingURIHelper.createPartName(name));
    return part == null ? Optional.empty() : Optional.of(written(Xml.root(part.getInputStream())));
  }

  /** The parts the text points at as being of a type, such as {@code header}. */
  List<Element> related(String type) throws IOException, OpenXML4JException, Refusal {
    List<Element> found = new ArrayList<>();
    PackagePart main = opened.getPart(PackagingURIHelper.createPartName(MAIN));
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/" + type)) {
        found.add(written(Xml.root(main.getRelatedPart(relation).getInputStream())));
      }
    }
    return found;
  }

  /** The part with the fields empty that nobody has written in; cells and paragraphs stay. */
  private static Element written(Element root) {
    for (Element field : Xml.all(root, "sdt")) {
      boolean isMarked = Xml.at(field, "sdtPr", "showingPlcHdr").isPresent();
      if (isMarked || UNWRITTEN.matcher(words(field)).matches()) {
        Xml.all(field, "t").forEach(text -> text.setTextContent(""));
      }
    }
    return root;
  }

  private static String words(Element field) {
    return Xml.all(field, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining())
        .strip();
  }

  /** The address a link's number stands for; empty where it leads nowhere outside. */
  String address(String id) {
    PackageRelationship relation = relation(id);
    return relation == null || relation.getTargetMode() != TargetMode.EXTERNAL
        ? ""
        : Addresses.allowed(relation.getTargetURI().toString());
  }

  /** The picture a number stands for; empty where it lies outside the document. */
  Optional<Picture> picture(String id, String alt, String place) {
    PackageRelationship relation = relation(id);
    if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    try {
      PackagePart main = opened.getPart(PackagingURIHelper.createPartName(MAIN));
      PackagePart part = main.getRelatedPart(relation);
      String extension = part.getPartName().getExtension().toLowerCase(Locale.ROOT);
      byte[] bytes = part.getInputStream().readAllBytes();
      return Optional.of(new Picture(place, extension, bytes, alt));
    } catch (IOException | OpenXML4JException missing) {
      return Optional.empty();
    }
  }

  private PackageRelationship relation(String id) {
    try {
      PackagePart main = opened.getPart(PackagingURIHelper.createPartName(MAIN));
      return main.getRelationship(id);
    } catch (OpenXML4JException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
