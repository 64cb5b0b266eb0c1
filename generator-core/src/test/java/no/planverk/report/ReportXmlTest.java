package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import no.planverk.text.Language;
import no.planverk.text.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What build servers read: the shape of {@code junit-10.xsd}, and counts that are true. */
class ReportXmlTest {

  @Test
  void hasASuiteForTheFilesAndOneForEachFamily() throws Exception {
    Document report = parsed(ReportXml.text(Reviews.mixed(Language.NB, false), Reviews.HERE));

    assertThat(told(report))
        .containsExactly(
            "filer/utkast.md: passed +output",
            "XX/XX-01 Regel xx-01: failure",
            "XX/XX-02 Regel xx-02: failure",
            "YY/YY-01 Regel yy-01: passed +output",
            "YY/YY-02 Regel yy-02: passed +output",
            "YY/YY-03 Regel yy-03: skipped",
            "ZZ/ZZ-01 Regel zz-01: passed");
    Element skipped = (Element) report.getElementsByTagName("skipped").item(0);
    assertThat(skipped.getAttribute("message"))
        .isEqualTo("Kommunen har ingen skole. Se sak 12/26.");
    assertThat(skipped.getTextContent()).contains("planer.yaml:20:3: «stille»");
  }

  @Test
  void aWarningFailsOnlyWhereItStopsTheSite() throws Exception {
    assertThat(told(parsed(ReportXml.text(Reviews.mixed(Language.NB, true), Reviews.HERE))))
        .contains("filer/utkast.md: failure", "YY/YY-01 Regel yy-01: failure +output");
  }

  @Test
  void whatCannotBeReadIsAnError() throws Exception {
    assertThat(told(parsed(ReportXml.text(Reviews.unread(), Reviews.HERE))))
        .containsExactly("filer/planverk: error");
  }

  @Test
  void countsAreTrueAndNothingStandsWhereTheSchemaHasNoPlace() throws Exception {
    for (boolean strict : new boolean[] {true, false}) {
      Element root =
          parsed(ReportXml.text(Reviews.mixed(Language.NB, strict), Reviews.HERE))
              .getDocumentElement();
      holdsOnly(root, Set.of("testsuite"), Set.of("name", "tests", "failures", "errors"));
      counts(root);
      for (Element suite : children(root)) {
        holdsOnly(
            suite, Set.of("testcase"), Set.of("name", "tests", "failures", "errors", "skipped"));
        counts(suite);
        assertThat(suite.getAttribute("skipped")).isEqualTo(number(suite, "skipped"));
        for (Element each : children(suite)) {
          Set<String> verdicts = Set.of("skipped", "failure", "error", "system-out");
          holdsOnly(each, verdicts, Set.of("classname", "name"));
          children(each).forEach(part -> holdsOnly(part, Set.of(), Set.of("message")));
        }
      }
    }
  }

  @Test
  void charactersXmlCannotHoldAreReplaced() throws Exception {
    assertThat(Xml.allowed("a\u0000\u000b\ufffe\ud800b æ😀\n")).isEqualTo("a����b æ😀\n");
    String report = ReportXml.text(Reviews.mixed(Language.NB, true), Reviews.HERE);
    assertThat(parsed(report).getDocumentElement().getTextContent()).contains("<b onclick=x>]]> &");
    assertThatThrownBy(() -> parsed(report.replace("onclick", "\ufffe")))
        .hasMessageContaining("XML");
  }

  private static void counts(Element element) {
    assertThat(element.getAttribute("tests")).isEqualTo(number(element, "testcase"));
    assertThat(element.getAttribute("failures")).isEqualTo(number(element, "failure"));
    assertThat(element.getAttribute("errors")).isEqualTo(number(element, "error"));
  }

  private static String number(Element element, String name) {
    return Integer.toString(element.getElementsByTagName(name).getLength());
  }

  private static void holdsOnly(Element element, Set<String> elements, Set<String> attributes) {
    assertThat(children(element)).allMatch(child -> elements.contains(child.getTagName()));
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      assertThat(element.getAttributes().item(i).getNodeName()).isIn(attributes);
    }
  }

  /** Each case as {@code suite/name: verdict}. */
  private static List<String> told(Document report) {
    List<String> told = new ArrayList<>();
    for (Element suite : children(report.getDocumentElement())) {
      for (Element each : children(suite)) {
        List<String> parts = children(each).stream().map(Element::getTagName).toList();
        String verdict =
            parts.stream().filter(part -> !part.equals("system-out")).findFirst().orElse("passed");
        String output = parts.contains("system-out") ? " +output" : "";
        String name = suite.getAttribute("name") + "/" + each.getAttribute("name");
        told.add(name + ": " + verdict + output);
      }
    }
    return told;
  }

  private static List<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(xml)));
  }
}
