package no.planverk.model.municipality;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Origin;
import no.planverk.model.value.MunicipalityNumber;
import no.planverk.model.value.OrganisationNumber;
import no.planverk.model.value.WebAddress;
import no.planverk.model.value.YesNo;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** The municipality the strategy belongs to. */
public record Municipality(
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Kommunens fulle navn, for eksempel Gol kommune.",
            textNn = "Det fulle namnet på kommunen, til dømes Gol kommune.")
        String name,
    @Field(
            value = "kommunenummer",
            text =
                "De fire sifrene i kommunenummeret, eller de to i fylkesnummeret, i hermetegn når"
                    + " det første er null.",
            textNn =
                "Dei fire siffera i kommunenummeret, eller dei to i fylkesnummeret, i hermeteikn når det første er null.")
        MunicipalityNumber number,
    @Field(
            value = "type",
            text =
                "Kommune, fylkeskommune eller lokalstyre (Longyearbyen). Utelatt: kommune. Oslo er"
                    + " kommune og fylkeskommune, og det trenger ikke stå.",
            textNn =
                "Kommune, fylkeskommune eller lokalstyre (Longyearbyen). Utelate: kommune. Oslo er kommune og fylkeskommune, og det treng ikkje stå.")
        List<AuthorityKind> kinds,
    @Field(
            value = "samisk-språkområde",
            text =
                "Hva kommunen er i forvaltningsområdet for samiske språk. Utelatt: den er ikke"
                    + " med.",
            textNn =
                "Kva kommunen er i forvaltningsområdet for samiske språk. Utelate: han er ikkje med.")
        @Nullable SamiLanguageArea samiLanguageArea,
    @Field(
            value = "visjon",
            text = "Visjonen kommunen har vedtatt.",
            textNn = "Visjonen kommunen har vedteke.")
        @Nullable String vision,
    @Field(
            value = "målform",
            text = "Målformen på nettstedet og i meldingene: bokmål eller nynorsk.",
            textNn = "Målforma på nettstaden og i meldingane: bokmål eller nynorsk.")
        LanguageForm languageForm,
    @Field(
            value = "organisasjonsnummer",
            text = "De ni sifrene i organisasjonsnummeret.",
            textNn = "Dei ni siffera i organisasjonsnummeret.")
        @Nullable OrganisationNumber organisationNumber,
    @Field(
            value = "kontakt",
            text = "Hvordan folk når kommunen.",
            textNn = "Korleis folk når kommunen.")
        @Nullable Contact contact,
    @Field(
            value = "logo",
            text = "Kommunevåpen eller logo øverst på hver side.",
            textNn = "Kommunevåpen eller logo øvst på kvar side.")
        @Nullable Logo logo,
    @Field(
            value = "farger",
            nn = "fargar",
            text = "Kommunens egne farger.",
            textNn = "Kommunen sine eigne fargar.")
        @Nullable Colours colours,
    @Field(
            value = "kommunestyre",
            text = "Kommunestyret og valgperioden.",
            textNn = "Kommunestyret og valperioden.")
        @Nullable Council council,
    @Field(
            value = "nettadresse",
            text =
                "Adressen nettstedet skal publiseres på. Trengs for sitemap.xml, som krever hele"
                    + " adresser.",
            textNn =
                "Adressa nettstaden skal publiserast på. Trengst for sitemap.xml, som krev heile adresser.")
        @Nullable WebAddress siteAddress,
    @Field(
            value = "redigeringsadresse",
            text =
                "Adressen til kildemappen der filene kan redigeres på nettet. Gir lenken «Rediger"
                    + " siden» på sider som er skrevet i én fil.",
            textNn =
                "Adressa til kjeldemappa der filene kan redigerast på nettet. Gir lenkja «Rediger sida» på sider som er skrivne i éi fil.")
        @Nullable WebAddress editAddress,
    @Field(
            value = "tilgjengelighetserklæring",
            nn = "tilgjengelegheitserklæring",
            text = "Adressen til tilgjengelighetserklæringen på uustatus.no.",
            textNn = "Adressa til tilgjengelegheitserklæringa på uustatus.no.")
        @Nullable WebAddress accessibilityStatement,
    @Field(
            value = "engelsk",
            text = "Om nettstedet også skal ha en kort innføring på engelsk. Utelatt: nei.",
            textNn = "Om nettstaden òg skal ha ei kort innføring på engelsk. Utelate: nei.")
        @Nullable YesNo english,
    Origin origin) {

  private static final String OSLO = "0301";

  /** Whether it has the duties of a kind: Oslo has those of a municipality and of a county. */
  public boolean is(AuthorityKind kind) {
    return isOslo()
        ? kind != AuthorityKind.LOKALSTYRE
        : kinds.contains(kind) || (kinds.isEmpty() && kind == AuthorityKind.KOMMUNE);
  }

  /** Whether this is Oslo, a municipality and a county at once. */
  public boolean isOslo() {
    return number.digits().equals(OSLO)
        || kinds.containsAll(List.of(AuthorityKind.KOMMUNE, AuthorityKind.FYLKESKOMMUNE));
  }

  /** Whether this is a county and no municipality, to which other rules of the Act apply. */
  public boolean isCounty() {
    return is(AuthorityKind.FYLKESKOMMUNE) && !is(AuthorityKind.KOMMUNE);
  }

  /** Whether the Planning and Building Act holds here: it does not in Longyearbyen. */
  public boolean isUnderTheAct() {
    return !is(AuthorityKind.LOKALSTYRE);
  }

  /**
   * The last day the Act gives for the strategy, one year after the council was constituted (plan-
   * og bygningsloven § 10-1); null where that day is not written or the Act does not hold.
   */
  public @Nullable PlanDate strategyDeadline() {
    PlanDate constituted = council == null ? null : council.constituted();
    return constituted == null || !isUnderTheAct() ? null : constituted.yearsLater(1);
  }

  /** Whether the site also has a short introduction in English. */
  public boolean isIntroducedInEnglish() {
    return english == YesNo.YES;
  }

  /** The language of the pages and messages. */
  public Language language() {
    return languageForm.language();
  }
}
