package no.planverk.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.planverk.report.JUnitCase.Verdict;
import no.planverk.text.Xml;

/** Writes JUnit XML in the form of the common schema {@code junit-10.xsd}; no times, no host. */
final class JUnitWriter {

  private final XMLStreamWriter out;

  JUnitWriter(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes the document; {@code suites} are cases by the name of their suite. */
  void write(String name, Map<String, List<JUnitCase>> suites) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    open("testsuites", 0);
    attribute("name", name);
    count(suites.values().stream().flatMap(List::stream).toList());
    for (Map.Entry<String, List<JUnitCase>> suite : suites.entrySet()) {
      suite(suite.getKey(), suite.getValue());
    }
    close(0);
    out.writeCharacters("\n");
    out.writeEndDocument();
    out.close();
  }

  private void suite(String name, List<JUnitCase> cases) throws XMLStreamException {
    open("testsuite", 1);
    attribute("name", name);
    count(cases);
    attribute("skipped", number(cases, Verdict.SKIPPED));
    for (JUnitCase each : cases) {
      write(each);
    }
    close(1);
  }

  private void count(List<JUnitCase> cases) throws XMLStreamException {
    attribute("tests", Integer.toString(cases.size()));
    attribute("failures", number(cases, Verdict.FAILURE));
    attribute("errors", number(cases, Verdict.ERROR));
  }

  private static String number(List<JUnitCase> cases, Verdict verdict) {
    return Long.toString(cases.stream().filter(each -> each.verdict() == verdict).count());
  }

  private void write(JUnitCase each) throws XMLStreamException {
    open("testcase", 2);
    attribute("classname", "planverk." + each.suite());
    attribute("name", each.name());
    if (each.verdict() != Verdict.PASSED) {
      open(each.verdict().name().toLowerCase(Locale.ROOT), 3);
      attribute("message", each.message());
      out.writeCharacters(Xml.allowed(each.detail()));
      out.writeEndElement();
    }
    if (!each.output().isEmpty()) {
      open("system-out", 3);
      out.writeCharacters(Xml.allowed(each.output()));
      out.writeEndElement();
    }
    close(2);
  }

  private void open(String element, int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
    out.writeStartElement(element);
  }

  private void close(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, Xml.allowed(value.replaceAll("\\s+", " ")));
  }
}
