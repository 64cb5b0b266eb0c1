package no.planverk.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Contact;
import no.planverk.model.Kind;
import no.planverk.model.Logo;
import no.planverk.model.Municipality;
import no.planverk.model.WebAddress;
import no.planverk.text.PlanDate;
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
        scope.href("index.html"),
        scope.material().has(SearchPage.PATH) ? scope.href(SearchPage.PATH) : null,
        scope.quoted(),
        Introduction.translation(scope),
        municipality.name(),
        scope.model().strategy().title(),
        Adoptions.sentence(scope),
        logo(scope, municipality.logo()),
        Menu.top(scope.model()).stream()
            .filter(name -> has(scope, name))
            .map(name -> menuItem(scope, name, under))
            .toList(),
        trail(scope, under),
        pages(scope),
        about(scope),
        contact(scope, municipality.contact()),
        Letters.sharing(scope, title),
        changed(scope),
        scope.material().sources().edit(scope.path()));
  }

  private static Frame.@Nullable LogoView logo(Scope scope, @Nullable Logo logo) {
    return logo == null ? null : new Frame.LogoView(scope.picture(logo.file().path()), logo.text());
  }

  private static Frame.@Nullable Changed changed(Scope scope) {
    LocalDate day = scope.material().sources().changed(scope.path());
    return day == null
        ? null
        : new Frame.Changed(day.toString(), scope.date(new PlanDate(day, PlanDate.Precision.DAY)));
  }

  private static MenuItem menuItem(Scope scope, String name, @Nullable String under) {
    String file = name + ".html";
    boolean current = scope.material().pathOf(file).equals(scope.path()) || name.equals(under);
    return new MenuItem(scope.word("meny." + name), scope.href(file), current);
  }

  private static boolean has(Scope scope, String name) {
    return scope.material().has(name + ".html");
  }

  private static List<TextLink> trail(Scope scope, @Nullable String under) {
    if (scope.isFront()) {
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
            .filter(name -> has(scope, name))
            .map(name -> new TextLink(scope.word("meny." + name), scope.href(name + ".html")));
    Stream<TextLink> own =
        scope.model().pages().stream()
            .filter(page -> has(scope, page.id()))
            .map(page -> scope.link(Kind.PAGE, page));
    return Stream.concat(fixed, own).toList();
  }

  private static List<TextLink> about(Scope scope) {
    return StatementPages.NAMES.stream()
        .map(name -> new TextLink(scope.word("meny." + name), scope.href(name + ".html")))
        .toList();
  }

  /** How to reach the municipality; empty where nothing is known. */
  static List<TextLink> contact(Scope scope, @Nullable Contact contact) {
    List<TextLink> lines = new ArrayList<>();
    if (contact != null) {
      Stream.ofNullable(contact.email())
          .forEach(email -> lines.add(new TextLink(email.value(), "mailto:" + email.value())));
      Stream.ofNullable(contact.phone())
          .forEach(
              phone -> lines.add(new TextLink(phone, "tel:" + phone.replaceAll("[^+0-9]", ""))));
      Stream.ofNullable(contact.address()).forEach(address -> lines.add(TextLink.plain(address)));
      Stream.ofNullable(contact.website())
          .forEach(site -> lines.add(new TextLink(spoken(site), site.value())));
    }
    return List.copyOf(lines);
  }

  /** An address as people say it: {@code https://www.gol.kommune.no/} is "gol.kommune.no". */
  static String spoken(WebAddress address) {
    return address.value().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
