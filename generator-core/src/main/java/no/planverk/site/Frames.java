package no.planverk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Contact;
import no.planverk.model.Logo;
import no.planverk.model.Municipality;
import org.jspecify.annotations.Nullable;

/** Puts the frame around a page's content. */
final class Frames {

  private Frames() {}

  /**
   * The frame of a page.
   *
   * @param under the name of the menu page it stands under; null where it stands under the front
   *     page
   */
  static Frame of(Scope scope, String title, String description, @Nullable String under) {
    Municipality municipality = scope.model().municipality();
    return new Frame(
        scope.material().wording().language().code(),
        title,
        description,
        scope.root(),
        scope.path(),
        municipality.name(),
        scope.model().strategy().title(),
        Adoptions.sentence(scope),
        logo(scope, municipality.logo()),
        Menu.top(scope.model()).stream().map(name -> menuItem(scope, name, under)).toList(),
        trail(scope, under),
        pages(scope),
        contact(municipality.contact()),
        Letters.sharing(scope, title));
  }

  private static Frame.@Nullable LogoView logo(Scope scope, @Nullable Logo logo) {
    return logo == null ? null : new Frame.LogoView(scope.picture(logo.file().path()), logo.text());
  }

  private static MenuItem menuItem(Scope scope, String name, @Nullable String under) {
    String file = name + ".html";
    boolean current = file.equals(scope.path()) || name.equals(under);
    return new MenuItem(scope.word("meny." + name), scope.href(file), current);
  }

  private static List<TextLink> trail(Scope scope, @Nullable String under) {
    if (scope.path().equals("index.html")) {
      return List.of();
    }
    TextLink front = new TextLink(scope.word("meny.forside"), scope.href("index.html"));
    return under == null
        ? List.of(front)
        : List.of(front, new TextLink(scope.word("meny." + under), scope.href(under + ".html")));
  }

  private static List<TextLink> pages(Scope scope) {
    Stream<TextLink> fixed =
        Menu.foot(scope.model()).stream()
            .map(name -> new TextLink(scope.word("meny." + name), scope.href(name + ".html")));
    Stream<TextLink> own =
        scope.model().pages().stream()
            .map(page -> new TextLink(page.name(), scope.href(page.id() + ".html")));
    Stream<TextLink> statements =
        StatementPages.NAMES.stream()
            .map(name -> new TextLink(scope.word("meny." + name), scope.href(name + ".html")));
    return Stream.of(fixed, own, statements).flatMap(links -> links).toList();
  }

  /** How to reach the municipality; empty where nothing is known. */
  static List<TextLink> contact(@Nullable Contact contact) {
    List<TextLink> lines = new ArrayList<>();
    if (contact != null) {
      Stream.ofNullable(contact.email())
          .forEach(email -> lines.add(new TextLink(email.value(), "mailto:" + email.value())));
      Stream.ofNullable(contact.phone())
          .forEach(
              phone -> lines.add(new TextLink(phone, "tel:" + phone.replaceAll("[^+0-9]", ""))));
      Stream.ofNullable(contact.address())
          .forEach(address -> lines.add(new TextLink(address, null)));
      Stream.ofNullable(contact.website())
          .forEach(site -> lines.add(new TextLink(site.value(), site.value())));
    }
    return List.copyOf(lines);
  }
}
