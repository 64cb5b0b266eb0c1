package no.planverk.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF. */
public final class Judge {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Judge() {}

  /** What breaks PDF/A-2a or PDF/UA-1, each kind once. */
  public static List<String> breaches(byte[] pdf) throws Exception {
    List<String> breaches = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      breaches.addAll(breaches(pdf, flavour));
    }
    return breaches;
  }

  private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> breaches = new ArrayList<>();
      if (result.getTotalAssertions() < 500) {
        breaches.add(flavour + " was hardly looked at: " + result.getTotalAssertions());
      }
      result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  flavour + " " + assertion.getRuleId().getClause() + assertion.getMessage())
          .distinct()
          .forEach(breaches::add);
      return breaches;
    }
  }
}
