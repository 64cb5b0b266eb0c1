package no.planverk.rule.publication;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Rule;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.strategy.AdoptionRecord;

/**
 * What is published, and how: UU, ARK, OFF, PV and SPR.
 *
 * <p>The pages are ours, and the site's own tests prove them accessible; these rules judge what the
 * author can still do to them.
 */
public final class PublicationRules {

  private PublicationRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("uu-01", s -> Stream.concat(LinkTexts.of(s), MadeUpHeadings.of(s))),
        new Rule("uu-02", PublicationRules::withoutStatement),
        new Rule("uu-03", PictureTexts::of),
        new Rule("uu-04", ColourAlone::of),
        new Rule("uu-05", TableHeads::of),
        new Rule("uu-06", PdfDocuments::withoutWebEdition),
        new Rule("uu-07", AttachedPdfs::hardToRead),
        new Rule("ark-01", Versions::archiveCopy),
        new Rule("ark-02", Versions::changedInSilence),
        new Rule("off-01", PdfDocuments::nothingButPdf),
        new Rule("off-02", AdoptionRecord::withoutLink),
        new Rule("off-03", WhoCanBeAsked::nobody),
        new Rule("pv-01", PersonNames::of),
        new Rule("spr-01", WrittenForms::mixed),
        new Rule("spr-02", LongSentences::of),
        new Rule("spr-03", NamesInOtherForm::of));
  }

  private static Stream<Breach> withoutStatement(Situation situation) {
    var municipality = situation.model().municipality();
    return municipality.accessibilityStatement() == null
        ? Stream.of(Breach.at(municipality.origin().place()).undocumented())
        : Stream.empty();
  }
}
