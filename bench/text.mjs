// The text every peer is given: a made-up municipality's plans, about 3.7 kB of Markdown each, without ties and so without
// figures. The same number gives the same text.

const sentences = [
  "Kommunen vil at tjenestene skal henge sammen for dem som trenger flere av dem.",
  "Innbyggerne skal møte én dør, og ikke måtte fortelle den samme historien to ganger.",
  "Behovet vokser raskere enn inntektene, og det må gjøres valg som merkes.",
  "Arbeidet følger samfunnsdelen, og de årlige budsjettene viser hva det koster.",
  "Barn og unge er hørt gjennom ungdomsrådet, og det de sa, står i vedlegget.",
  "Erfaringene fra forrige periode viser at tiltakene virket der de ble prøvd lenge nok.",
  "Planen skal være kort nok til å bli lest av dem den gjelder.",
];
const headings = ["Bakgrunn", "Mål", "Kunnskap", "Tiltak", "Økonomi", "Oppfølging"];
const decisions = ["ny", "revideres", "rulleres", "videreføres", "vurderes"];
const themes = ["helse", "oppvekst", "kultur", "klima", "vann", "veg", "bolig", "landbruk"];

const of = (list, index) => list[index % list.length];

/** Plan number `index`: its id, its name, what is said of it and its Markdown. */
export function plan(index) {
  return {
    id: `plan-${String(index).padStart(5, "0")}`,
    name: `Plan ${index} for ${of(themes, index)}`,
    theme: of(themes, index),
    decision: of(decisions, index),
    body: headings.map((heading, at) => section(heading, index * 7 + at)).join("\n"),
  };
}

function section(heading, seed) {
  const paragraph = (from) => Array.from({ length: 3 }, (_, at) => of(sentences, seed + from + at)).join(" ");
  return `## ${heading}

${paragraph(0)} Her gjelder **${of(themes, seed)}** og *${of(themes, seed + 3)}*.

- ${of(sentences, seed + 1)}
- [Mer om ${of(themes, seed)}](https://example.org/${of(themes, seed)}/${seed})

| År | Steg |
|---|---|
| 2025 | Kunnskap om ${of(themes, seed + 2)} |
| 2026 | Høring og vedtak |

${seed % 3 ? "" : paragraph(3)}
`;
}
