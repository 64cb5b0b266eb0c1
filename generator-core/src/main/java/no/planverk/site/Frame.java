package no.planverk.site;

import java.util.List;
import no.planverk.site.page.Head;
import no.planverk.site.page.Spread;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param head what the page is called and about
 * @param place where it stands, and the ways from there that all pages have
 * @param tongue its languages
 * @param brand whose site it is
 * @param ways the lists of links around it
 * @param foot what is said last
 */
public record Frame(
    @Spread Head head,
    @Spread Place place,
    @Spread Tongue tongue,
    @Spread Brand brand,
    @Spread Ways ways,
    @Spread Foot foot) {

  /**
   * Where a page stands.
   *
   * @param root the way from the page to the site's root: empty or {@code ../}
   * @param path the page's path from the root
   * @param home the front page in the page's language, as seen from the page
   * @param search the search page; null where the site has none
   */
  public record Place(String root, String path, String home, @Nullable String search) {}

  /**
   * The languages of a page.
   *
   * @param lang the page's language code
   * @param quoted the language code of the author's words, such as the municipality's name; null
   *     where it is the page's own
   * @param translation the way to the other language; null where the site has only one
   */
  public record Tongue(String lang, @Nullable String quoted, @Nullable Translation translation) {}

  /**
   * Whose site it is.
   *
   * @param municipality the municipality's name
   * @param strategy the strategy's title
   * @param adopted one sentence on the strategy's adoption or status
   * @param logo the logo's address and text; null where there is none
   */
  public record Brand(
      String municipality, String strategy, String adopted, @Nullable LogoView logo) {}

  /**
   * The lists of links around a page.
   *
   * @param menu the main menu
   * @param trail the pages above this one, from the front page; empty on the front page
   * @param pages the pages that are not in the menu: ours for those who look closer, then the
   *     municipality's own
   * @param about what there is to know of the site itself
   */
  public record Ways(
      List<MenuItem> menu, List<TextLink> trail, List<TextLink> pages, List<TextLink> about) {}

  /**
   * What is said last.
   *
   * @param contact how to reach the municipality; empty where nothing is known
   * @param sharing the page's own address and a letter that tells of it; null where the
   *     municipality has not said where the site will be
   * @param changed when what the page is made from was last changed; null where that is not known
   * @param edit where the author's file can be edited; null where there is no such place
   */
  public record Foot(
      List<TextLink> contact,
      @Nullable Sharing sharing,
      @Nullable Changed changed,
      @Nullable String edit) {}

  /**
   * How a page is told of.
   *
   * @param address the whole address of the page
   * @param letter a mailto address with its title and address filled in
   * @param picture the whole address of the picture shown where it is shared
   */
  public record Sharing(String address, String letter, String picture) {}

  /**
   * The way to another language.
   *
   * @param text what the language calls itself
   * @param lang its code
   * @param href where it leads, relative to the page
   * @param same whether the same page stands there, and not only the front page
   */
  public record Translation(String text, String lang, String href, boolean same) {}

  /** A day as {@code yyyy-MM-dd}, and in words. */
  public record Changed(String day, String words) {}

  /** The logo: its address relative to the page, and what it shows. */
  public record LogoView(String src, String alt) {}
}
