// The schema of the author's files as editors use it: a strict validator takes it, and the server behind VS Code
// and other editors offers words, shows no regular expression, and answers slips with what is right.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);
const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");

const text = readFileSync(join(import.meta.dirname, "../../docs/planverk.schema.json"), "utf8");
const service = getLanguageService({
  schemaRequestService: async () => text,
  workspaceContext: { resolveRelativePath: (path) => path },
  clientCapabilities: {},
  telemetry: { send() {}, sendTrack() {}, sendError: (name, what) => assert.fail(`${name} ${JSON.stringify(what)}`) },
});
service.configure({
  validate: true,
  completion: true,
  hover: true,
  customTags: [],
  schemas: [{ uri: "file:///planverk.schema.json", fileMatch: ["*.yaml"] }],
  yamlVersion: "1.2",
});

let files = 0;
const file = (yaml) => TextDocument.create(`file:///${++files}.yaml`, "yaml", 1, yaml);
const told = async (yaml) => (await service.doValidation(file(yaml), false)).map((each) => each.message);

/** What is offered at the end of a field of a plan. */
async function offered(field) {
  const line = `    ${field}: `;
  const { items } = await service.doComplete(file(`planer:\n  - navn: A\n${line}\n`), { line: 2, character: line.length }, false);
  return items.map((item) => item.label);
}

test("a strict validator takes it", () => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(text));
  assert.ok(validate({ planer: [{ navn: "A", type: "temaplan", oppstart: "høst 2025" }] }));
  assert.ok(!validate({ planer: [{ navn: "A", type: "temaplan", tull: 1 }] }));
});

test("after type every plan type is offered, and nothing that is no word of ours", async () => {
  const types = await offered("type");
  for (const type of ["samfunnsdel", "temaplan", "Detaljregulering", "hovedplan"]) assert.ok(types.includes(type), type);
  assert.ok(!types.some((each) => ["true", "false", "null"].includes(each)));
});

test("a closed list is offered whole, a time by examples, a name not at all", async () => {
  assert.ok((await offered("status")).includes("under arbeid"));
  assert.ok((await offered("oppstart")).includes("høsten 2025"));
  for (const field of ["ansvarlig", "gruppe", "nr"]) assert.deepEqual(await offered(field), [], field);
});

test("what is right is told nothing", async () => {
  assert.deepEqual(await told("planer:\n  - navn: A\n    type: egen type\n    status: Under arbeid\n    oppstart: høst 2025\n    vedtatt: 06.09.11\n    nr: 3\n    ansvarlig:\n"), []);
});

test("slips are answered with what is right, and with no regular expression", async () => {
  const slips = {
    "kommune: {navn: T, målform: bokmål, kommunenummer: abc}": '"3330"',
    "planer: [{navn: A, type: temaplan, gjelder: x}]": '"2024-2027"',
    "planer: [{navn: A, type: temaplan, dokument: plan.pdf}]": '"vedlegg/plan.pdf"',
    "planer: [{navn: A, type: temaplan, status: ferdigg}]": '"under arbeid"',
    "planer: [{navn: A}]": '"type"',
    "planer: [{navn: A, type: temaplan, tull: x}]": "tull",
  };
  for (const [yaml, answer] of Object.entries(slips)) {
    const messages = await told(`${yaml}\n`);
    assert.ok(messages.some((message) => message.includes(answer)), `${yaml}: ${messages}`);
    for (const message of messages) assert.doesNotMatch(message, /pattern|\[0-9\]|\\S/u);
  }
});
