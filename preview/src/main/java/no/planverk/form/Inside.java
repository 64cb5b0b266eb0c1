package no.planverk.form;

import java.util.List;
import java.util.Locale;
import no.planverk.edit.Spot;
import no.planverk.form.value.FromFile;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Names;
import no.planverk.form.value.Sources;
import no.planverk.form.value.Thing;
import no.planverk.read.Shape.FieldShape;
import no.planverk.text.Xml;

/**
 * The things in a thing that have forms of their own, as links: the goals of a focus area.
 *
 * @param words of forms
 */
record Inside(FormWords words) {

  String of(Thing thing, Sources sources, Names names) {
    StringBuilder html = new StringBuilder();
    for (FieldShape field : thing.shape().fields()) {
      if (Kinds.haveFormsOfTheirOwn(field.shape()) && !thing.isNew()) {
        html.append("<h2 class=\"ds-heading\" data-size=\"sm\">").append(words.label(field));
        html.append("</h2>\n<ul class=\"ds-list\">\n");
        sources.things().stream()
            .filter(each -> isIn(each.at(), thing.at()))
            .forEach(each -> html.append(link(each, names)));
        html.append("</ul>\n").append(add(thing, field));
      }
    }
    return html.toString();
  }

  static boolean isIn(Spot inner, Spot outer) {
    List<Object> way = outer.way();
    return inner.file().equals(outer.file())
        && inner.way().size() > way.size()
        && inner.way().subList(0, way.size()).equals(way);
  }

  private static String link(Thing thing, Names names) {
    String called = PartsHtml.called(thing.shape(), new FromFile(names).thing(thing));
    return anchor(
        "li", new Where("", "", "", "/", "").of(thing.at()), called.replaceFirst("^: ", ""));
  }

  private String add(Thing owner, FieldShape field) {
    Where here = new Where("", "", "", "/", "").of(owner.at());
    Where fresh = new Where(here.file(), here.way(), field.nb(), "/", "");
    return anchor("p", fresh, words.say("legg-til-i", "hva", words.label(field)));
  }

  private static String anchor(String element, Where where, String text) {
    return String.format(
        Locale.ROOT,
        "<%s><a class=\"ds-link\" href=\"%s\">%s</a></%s>\n",
        element,
        Xml.escaped(where.address()),
        text,
        element);
  }
}
