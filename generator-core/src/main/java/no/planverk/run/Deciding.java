package no.planverk.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.municipality.Colours;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.output.HashedNames;
import no.planverk.parallel.Later;
import no.planverk.search.SearchIndex;
import no.planverk.site.Site;
import no.planverk.site.SitePlan;
import no.planverk.source.Memory;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/** Decides what every page says. */
public final class Deciding {

  private Deciding() {}

  /** The site of a source with all its data and no pieces, in the theme's words. */
  public static Checked<DecidedSite> of(Source source, @Nullable Language pages, LocalDate today) {
    return of(source, pages, today, true, false);
  }

  /**
   * The site of a source, in the theme's words.
   *
   * @param pages the language of the pages; null for the municipality's own written form
   * @param today the day the site is made
   * @param workbook whether the plans are published as a workbook too
   * @param pieces whether there are pieces for pages elsewhere
   * @return no value where the files hold no model
   */
  public static Checked<DecidedSite> of(
      Source source, @Nullable Language pages, LocalDate today, boolean workbook, boolean pieces) {
    return of(source, pages, today, workbook, pieces, Memory.none());
  }

  /**
   * The same, where the theme's words may be known.
   *
   * @param memory what was read before
   */
  public static Checked<DecidedSite> of(
      Source source,
      @Nullable Language pages,
      LocalDate today,
      boolean workbook,
      boolean pieces,
      Memory memory) {
    return source
        .said()
        .model()
        .then(
            model ->
                wordings(source, model, pages, memory)
                    .then(words -> inWords(source, words, today, workbook, pieces, memory)));
  }

  /** The site of a source with all its data, in given words. */
  public static Checked<DecidedSite> inWords(Source source, Wordings words, LocalDate today) {
    return inWords(source, words, today, true, false, Memory.none());
  }

  private static Checked<DecidedSite> inWords(
      Source source,
      Wordings words,
      LocalDate today,
      boolean workbook,
      boolean pieces,
      Memory memory) {
    return source
        .said()
        .model()
        .then(
            model ->
                SitePlan.of(
                    model,
                    said(words.pages(), model),
                    said(words.introduction(), model),
                    source.pictures(),
                    source.dates(),
                    today,
                    workbook,
                    pieces))
        .then(
            site ->
                Checked.of(
                    new DecidedSite(source, site, names(source, site, memory), index(site)),
                    List.of()));
  }

  /** It takes long, and may be made beside other work. */
  private static Supplier<Map<String, Object>> index(Site site) {
    return Later.of(() -> SearchIndex.of(site.findable(), site.model().municipality().name()));
  }

  /** Nobody waits for them until a file of the site is made. */
  private static Supplier<HashedNames> names(Source source, Site site, Memory memory) {
    Colours colours = site.model().municipality().colours();
    boolean pieces = site.hasPieces();
    return memory.one(
        "names of assets",
        List.of(source.themeFiles(), Optional.ofNullable(colours), pieces),
        () -> Later.of(() -> HashedNames.of(source.themeFiles().assets(), colours, pieces)));
  }

  private static Wording said(Wording words, Model model) {
    Wording named = words.naming(otherNames(model));
    boolean adopted = model.strategy().status() == StrategyStatus.VEDTATT;
    Wording said = adopted ? named : named.ofProposal();
    return words.language() == model.municipality().language() ? said.with(headings(model)) : said;
  }

  private static Map<String, String> otherNames(Model model) {
    Map<String, String> names = new TreeMap<>();
    model.otherNames().forEach(each -> names.putIfAbsent(each.name(), each.language()));
    return names;
  }

  /** The municipality's own headings, which pages in another language than its own do not have. */
  private static Map<String, String> headings(Model model) {
    Map<String, String> words = new HashMap<>();
    model.strategy().table().headings().forEach((key, text) -> words.put("kolonne." + key, text));
    return words;
  }

  private static Checked<Wordings> wordings(
      Source source, Model model, @Nullable Language pages, Memory memory) {
    Language author = model.municipality().language();
    Language told = pages == null ? author : pages;
    CouncilName council = CouncilName.of(model.municipality());
    return memory.one(
        "words",
        List.of(source.themeFiles(), told, author, council),
        () -> Wordings.of(source.themeFiles(), told, author, council));
  }
}
