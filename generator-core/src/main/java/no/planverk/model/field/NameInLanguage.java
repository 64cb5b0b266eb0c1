package no.planverk.model.field;

/**
 * A name of something in another language than Norwegian, beside which it stands.
 *
 * @param language the code for {@code lang} attributes, such as {@code se}
 */
public record NameInLanguage(String name, String language) {}
