package no.planverk.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.EditLinks;
import no.planverk.output.Documents;
import no.planverk.parallel.Later;
import no.planverk.preview.file.FileDesk;
import no.planverk.preview.sheet.ChangedDesk;
import no.planverk.preview.sheet.SheetDesk;
import no.planverk.report.Remark;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageName;
import no.planverk.text.Language;
import no.planverk.text.Xml;

/** What the preview adds to a page: all that is wrong, and the script that waits for news. */
final class Panel {

  /** A page with more would be slow to show; all stand on a page of their own. */
  private static final int MOST = 100;

  /** What stands around what it tells. */
  static final String BEGIN = "<aside class=\"pvf-panel\"";

  static final String END = "<p class=\"pvf-sagt\"";

  private final Showing now;
  private final PanelWords words;
  private final FindingList list;
  private final Later<Boolean> broken;
  private final Later<String> count;
  private final Later<EditLinks> edits;

  /** By the plan's page; looked up by each page. */
  private final Later<Map<String, List<Remark>>> ofPlans;

  Panel(Showing now) {
    this.now = now;
    this.words = PanelWords.in(now.draft().checked().language());
    this.list = new FindingList(Later.of(now.draft().checked()::messages), words);
    this.broken = Later.of(() -> now.draft().errors() > 0);
    this.count = Later.of(() -> count(now.draft(), words));
    this.edits =
        Later.of(
            () -> EditLinks.of(now.draft().contents().orElseThrow().site().model(), language()));
    this.ofPlans = Later.of(() -> byPlan(now.draft().remarks()));
  }

  private static Map<String, List<Remark>> byPlan(List<Remark> remarks) {
    return remarks.stream()
        .filter(remark -> remark.plan() != null)
        .collect(
            Collectors.groupingBy(remark -> Addresses.plan(Objects.requireNonNull(remark.plan()))));
  }

  /** What it tells of. */
  Showing showing() {
    return now;
  }

  /** The words of the preview, in the author's written form. */
  PanelWords words() {
    return words;
  }

  /** Findings as a list on a page. */
  FindingList list() {
    return list;
  }

  /** The language the author writes in. */
  Language language() {
    return now.draft().checked().language();
  }

  /** What keeps the files from becoming a site. */
  List<Diagnostic> errors() {
    return all().stream().filter(Diagnostic::isError).toList();
  }

  /** Every finding of the files. */
  List<Diagnostic> all() {
    return now.draft().remarks().stream().map(Remark::diagnostic).toList();
  }

  /** How much there is to mend, in a few words. */
  String count() {
    return count.get();
  }

  static String count(Draft draft, PanelWords words) {
    if (draft.awaits()) {
      return words.say("proeves.kort");
    }
    long errors = draft.errors();
    String others = Long.toString(draft.remarks().size() - errors);
    if (errors > 0) {
      String key = errors == draft.remarks().size() ? "feil" : "antall";
      return words.say(key, "feil", Long.toString(errors), "andre", others);
    }
    return draft.remarks().isEmpty() ? words.say("ingen") : words.say("funn", "antall", others);
  }

  /** The panel of a page, folded where nothing is wrong with the files. */
  String on(String path, ServedFile page) {
    boolean isOld = broken.get();
    StringBuilder text = new StringBuilder();
    text.append("<details class=\"pvf-boks\"").append(isOld ? " open" : "").append(">\n");
    text.append("<summary>").append(words.say("panel")).append(": ");
    text.append(count()).append("</summary>\n<div class=\"pvf-inni\">\n");
    if (isOld) {
      text.append("<p>").append(words.say("gammel")).append("</p>\n");
    }
    if (now.draft().awaits()) {
      text.append("<p>").append(words.say("proeves")).append("</p>\n");
    }
    if (page.awaits()) {
      text.append("<p>").append(words.say("figurer")).append("</p>\n");
    }
    text.append(findings(path, page)).append("<p><a href=\"").append(ChangedDesk.ADDRESS);
    text.append("\">")
        .append(words.say("endret"))
        .append("</a></p>\n<p><a href=\"")
        .append(FileDesk.ADDRESS)
        .append("\">")
        .append(words.say("filer"))
        .append("</a></p>\n")
        .append(documents(path))
        .append("</div>\n</details>\n")
        .append(edit(path));
    return around(text.toString());
  }

  /** The ways to what a build leads to from the same pages, with the size it has when made. */
  private String documents(String path) {
    if (!path.equals(PageName.FRONT.path()) && !path.equals(PageName.STRATEGY.path())) {
      return "";
    }
    Documents made = now.site().map(ServedSite::documents).orElse(Documents.NONE);
    List<String> links = new ArrayList<>();
    if (made.pdf()) {
      links.add(link(Documents.PDF, "PDF"));
    }
    if (made.word()) {
      links.add(link(Documents.WORD, "Word"));
    }
    return links.isEmpty()
        ? ""
        : "<p>" + words.say("dokumenter") + " " + String.join(", ", links) + "</p>\n";
  }

  private static String link(String path, String text) {
    return "<a href=\"/" + path + "\">" + text + "</a>";
  }

  /** The forms of what the page is about. */
  private String edit(String path) {
    List<EditLinks.Link> links = new ArrayList<>();
    if (path.equals(PageName.PLANS.path())) {
      links.add(new EditLinks.Link(SheetDesk.ADDRESS, words.say("regneark"), true));
    }
    if (now.draft().contents().isPresent()) {
      links.addAll(edits.get().on(path));
    }
    boolean few = links.size() == 1 || (links.size() == 2 && isOneAndMore(links));
    return links.isEmpty() ? "" : few ? beside(links) : edit(links);
  }

  /** What the page is about, and something that can be added: both are in sight. */
  private static boolean isOneAndMore(List<EditLinks.Link> links) {
    return !links.get(0).fresh() && links.get(1).fresh();
  }

  private String beside(List<EditLinks.Link> links) {
    StringBuilder html = new StringBuilder("<p class=\"pvf-boks pvf-rediger\">");
    for (EditLinks.Link link : links) {
      html.append(
          String.format(
              Locale.ROOT,
              "<a href=\"%s\" aria-label=\"%s\">%s</a> ",
              Xml.escaped(link.address()),
              link.fresh() ? link.text() : words.say("rediger.sted", "sted", link.text()),
              link.fresh() ? link.text() : words.say("rediger")));
    }
    return html.append("</p>\n").toString();
  }

  private String edit(List<EditLinks.Link> links) {
    StringBuilder list = new StringBuilder("<details class=\"pvf-boks pvf-rediger\">\n<summary>");
    list.append(words.say("rediger")).append("</summary>\n<ul class=\"pvf-inni\">\n");
    for (EditLinks.Link link : links) {
      list.append("<li><a href=\"").append(Xml.escaped(link.address())).append("\">");
      list.append(link.text()).append("</a></li>\n");
    }
    return list.append("</ul>\n</details>\n").toString();
  }

  /**
   * Those of the plan on the page by themselves, but after what keeps the files from being read.
   */
  private String findings(String path, ServedFile page) {
    List<Diagnostic> here = new ArrayList<>(page.figures());
    List<Remark> ofPlan = ofPlans.get().getOrDefault(path, List.of());
    ofPlan.forEach(remark -> here.add(remark.diagnostic()));
    String own = part("her", here);
    int rest = now.draft().remarks().size() - ofPlan.size();
    List<Diagnostic> first =
        now.draft().remarks().stream()
            .filter(remark -> !isOf(remark, path))
            .limit(MOST)
            .map(Remark::diagnostic)
            .toList();
    String others = here.isEmpty() && !first.isEmpty() ? list.html(first) : part("resten", first);
    String more =
        rest > MOST ? "<p><a href=\"" + Answers.FINDINGS + "\">" + allWords() + "</a></p>\n" : "";
    return broken.get() ? others + more + own : own + others + more;
  }

  private String allWords() {
    return words.say("alle", "antall", Integer.toString(now.draft().remarks().size()));
  }

  private static boolean isOf(Remark remark, String path) {
    return remark.plan() != null
        && Addresses.plan(Objects.requireNonNull(remark.plan())).equals(path);
  }

  private String part(String heading, List<Diagnostic> findings) {
    return findings.isEmpty() ? "" : "<h2>" + words.say(heading) + "</h2>\n" + list.html(findings);
  }

  /** What is told with a page of files that may be others by now. */
  static String ofLast(PanelWords words) {
    return String.format(
        Locale.ROOT,
        """
        <details class="pvf-boks" open>
        <summary>%s: %s</summary>
        <div class="pvf-inni">
        <p>%s</p>
        </div>
        </details>
        """,
        words.say("panel"),
        words.say("sist.kort"),
        words.say("sist"));
  }

  /** The landmark, and the script that waits for news. */
  String around(String content) {
    return String.format(
        Locale.ROOT,
        """
        %s id="pvf_panel" lang="%s" aria-label="%s" data-versjon="%s" data-kopiert="%s" data-brutt="%s">
        %s%s role="status"></p>
        </aside>
        <script src="%s" defer></script>
        """,
        BEGIN,
        language().code(),
        words.say("panel"),
        now.version(),
        Xml.escaped(words.say("kopiert")),
        Xml.escaped(words.say("brutt")),
        content,
        END,
        Answers.SCRIPT);
  }
}
