package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The two-part view, "Hvor skal det planlegges?".
 *
 * @param intro the standard text that opens the page
 * @param society the standard text on the municipality as society
 * @param societyGroups its groups with their actors
 * @param organisation the standard text on the municipality as organisation
 * @param unassigned says that no plan tells who answers for it; null where one does, and where
 *     there are no units to ask for
 * @param organisationGroups its groups with their bodies and units
 */
public record MunicipalityView(
    Html intro,
    Html society,
    List<Members> societyGroups,
    Html organisation,
    @Nullable String unassigned,
    List<Members> organisationGroups) {

  /** A group and those in it; {@code members} is empty where the municipality named none. */
  public record Members(String name, List<Member> members) {}

  /**
   * One actor, body or unit.
   *
   * @param id its anchor on this page; null where it has its place on another page
   * @param href its place on another page; null where it has it here
   * @param detail such as the number of members; null where there is none
   * @param work the plans it answers for and those it deals with, as far as it has any
   */
  public record Member(
      String name,
      @Nullable String id,
      @Nullable String href,
      @Nullable String detail,
      @Nullable Html text,
      List<Fact> work) {}
}
