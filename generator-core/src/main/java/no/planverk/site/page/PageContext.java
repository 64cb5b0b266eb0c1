package no.planverk.site.page;

import java.util.List;
import no.planverk.attachment.Attachment;
import no.planverk.markdown.Links;
import no.planverk.markdown.Markdown;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.WebAddress;
import no.planverk.text.Html;
import no.planverk.text.Language;
import no.planverk.text.Numbers;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import no.planverk.text.Quotes;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/** The site as seen from one page: every address it gives is relative to that page. */
public final class PageContext implements Links {

  private final SiteContext site;
  private final String path;
  private final boolean elsewhere;

  /** The site as seen from the page of a path. */
  public PageContext(SiteContext site, String path) {
    this(site, path, false);
  }

  private PageContext(SiteContext site, String path, boolean elsewhere) {
    this.site = site;
    this.path = path;
    this.elsewhere = elsewhere;
  }

  /**
   * The site as seen from a page that is none of its own: addresses are whole where it is known
   * where the site will be, and else as seen from its root.
   */
  public static PageContext elsewhere(SiteContext site, String path) {
    return new PageContext(site, path, true);
  }

  /** The site as seen from a page, in the language of what it is made from. */
  public PageContext(SiteContext site, PageName name) {
    this(site, site.pathOf(name.path()));
  }

  /** The site as seen from one of the parts a long page is split in, counted from 1. */
  public static PageContext ofPart(SiteContext site, PageName name, int number) {
    return new PageContext(site, PageName.part(site.pathOf(name.path()), number));
  }

  public Model model() {
    return site.model();
  }

  public PlanIndex plans() {
    return site.plans();
  }

  public SiteContext site() {
    return site;
  }

  /** The page's own path from the root. */
  public String path() {
    return path;
  }

  /**
   * The way from the page to the root: empty or {@code ../}. The page for wrong addresses is shown
   * at any address, so its way begins at the server's root where that is known.
   */
  public String root() {
    if (elsewhere) {
      WebAddress address = model().municipality().siteAddress();
      return address == null ? "" : Urls.below(address, "");
    }
    return path.equals(PageName.NOT_FOUND.path()) ? fromServer() : fromPage();
  }

  private String fromServer() {
    WebAddress site = model().municipality().siteAddress();
    return site == null ? fromPage() : Urls.way(site);
  }

  private String fromPage() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** A page, as seen from this one: in its own language where it can be. */
  public String href(PageName name) {
    return href(name.path());
  }

  /** An address given from the root, as seen from the page: in its own language where it can be. */
  public String href(String fromRoot) {
    int end = fromRoot.indexOf('#') < 0 ? fromRoot.length() : fromRoot.indexOf('#');
    return relative(site.pathOf(fromRoot.substring(0, end)) + fromRoot.substring(end));
  }

  /** An address given from the root, as seen from the page. */
  public String relative(String fromRoot) {
    int folder = path.lastIndexOf('/') + 1;
    return !elsewhere && folder > 0 && fromRoot.startsWith(path.substring(0, folder))
        ? fromRoot.substring(folder)
        : root() + fromRoot;
  }

  /**
   * The whole address of a path from the root; null where it is not known where the site will be.
   */
  public @Nullable String whole(String fromRoot) {
    WebAddress site = model().municipality().siteAddress();
    return site == null ? null : Urls.below(site, fromRoot);
  }

  /** An address given from the root, as seen from the root of the server the site is on. */
  public String fromServer(String fromRoot) {
    WebAddress address = model().municipality().siteAddress();
    return (address == null ? "/" : Urls.way(address)) + fromRoot;
  }

  /** Whether the page is the one of a name, in its language. */
  public boolean isAt(PageName name) {
    return path.equals(site.pathOf(name.path()));
  }

  /** The language code of the author's words; null where the page is in the same language. */
  public @Nullable String quoted() {
    Language author = model().municipality().language();
    return author == site.wording().language() ? null : author.code();
  }

  /** A short text in a language, which is a quote on a page in another one. */
  public String said(String words, Language language) {
    return language == site.wording().language() ? words : Quotes.of(words);
  }

  /** A short text that is written in several languages; empty where it is not written. */
  public TextLink said(@Nullable Localized text, @Nullable String href) {
    return new TextLink(text == null ? "" : text.in(site.wording().language()), href);
  }

  @Override
  public @Nullable String item(Kind kind, String id) {
    String address = site.addresses().of(kind, id);
    return address == null ? null : href(address);
  }

  @Override
  public String picture(String file) {
    return href(site.files().of(file));
  }

  @Override
  public Links.@Nullable File attachment(String file) {
    Attachment attachment = site.files().attachment(file);
    return attachment == null
        ? null
        : new Links.File(href(site.files().of(file)), AttachmentWords.about(site, attachment));
  }

  /** A link to a document: to a file with what it is. */
  public TextLink document(String text, @Nullable DocumentAddress address) {
    if (address instanceof AttachmentPath path) {
      Links.File file = attachment(path.value());
      return file == null
          ? TextLink.plain(text)
          : new TextLink(text + " (" + file.about() + ")", file.href());
    }
    return new TextLink(text, address == null ? null : address.value());
  }

  /**
   * The author's text as HTML; its outermost headings stand one level below {@code under}. On a
   * page in another language it says itself what language it is in (WCAG 3.1.2).
   */
  public Html html(Prose prose, int under, String idPrefix) {
    return html(prose, model().municipality().language(), under, idPrefix);
  }

  /** The same for a text in a language. */
  public Html html(Prose prose, Language language, int under, String idPrefix) {
    Html html = Markdown.parse(prose).html(this, under, idPrefix);
    return language == site.wording().language()
        ? html
        : Html.madeBy(
            () -> "<div lang=\"" + language.code() + "\">\n" + html.markup() + "</div>\n");
  }

  /** The same, or null for a text that was not written. */
  public @Nullable Html htmlOrNull(@Nullable Prose prose, int under, String idPrefix) {
    return prose == null ? null : html(prose, under, idPrefix);
  }

  /** A standard text as HTML. */
  public Html text(String name) {
    Wording wording = site.wording();
    return html(wording.text(name), wording.languageOf(name), 2, Addresses.inside(name));
  }

  public String word(String key, String... facts) {
    return site.wording().word(key, facts);
  }

  /** The word for a constant of the model, such as {@code status.VEDTATT}. */
  public String word(String group, Enum<?> constant) {
    return word(group + "." + constant.name());
  }

  public String date(PlanDate date) {
    return site.dates().of(date);
  }

  /** A time as it stands inside a sentence: {@code i 2024}. */
  public String dateInSentence(PlanDate date) {
    return site.dates().inSentence(date);
  }

  /** Writes numbers as the page's readers do. */
  public Numbers numbers() {
    return site.numbers();
  }

  /** A link to something, named as the author names it. */
  public TextLink link(Kind kind, Identified thing) {
    return new TextLink(thing.name(), item(kind, thing.id()));
  }

  /** A link to the strategy. */
  public TextLink strategy() {
    return new TextLink(model().strategy().title(), href(PageName.STRATEGY));
  }

  /** Links to plans, in order. */
  public List<TextLink> links(List<Plan> plans) {
    return plans.stream().map(plan -> link(Kind.PLAN, plan)).toList();
  }

  /** Links to the plans that references point at, in order. */
  public List<TextLink> planLinks(List<Ref<Plan>> refs) {
    return links(plans().findAll(refs));
  }
}
