/**
 * Writes a page, a picture and the numbers of every municipality beside the built site, for links in mail and chat and for programs:
 * `gemeente/71016/`, `gemeente/71016.json` and `gemeente/71016.csv`. The address of the site in SITE_ADDRESS makes the picture
 * findable for programs that want a full address.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { flanders, pageRegions } from "../src/domain/region.ts";
import { jobseekerRateStrip } from "../src/figures/jobseekers/jobseeker-rate-strip.ts";
import { municipalityTopic } from "../src/figures/topics/municipality-topic.ts";
import { figuresOfTopic } from "../src/figures/topics/topic.ts";
import { loadBuiltFigures } from "./figures/built-figures.ts";
import { toMunicipalityCsv, toMunicipalityJson } from "./pages/municipality-data.ts";
import { toPreviewPage } from "./pages/municipality-page.ts";
import { toPreviewMap } from "./pages/preview-picture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = path.join(root, process.argv[2] ?? "dist", "gemeente");
const site = (process.env["SITE_ADDRESS"] ?? "").replace(/\/?$/, "/").replace(/^\/$/, "");

const { catalogue, municipalities, build } = await loadBuiltFigures(path.join(root, "public", "data"));
const region = pageRegions.find(({ key }) => key === flanders);
if (region === undefined) throw new Error("Vlaanderen is not among the places");
const strip = build(jobseekerRateStrip, region, "nl");
if (strip.kind !== "series") throw new Error("The map of all municipalities has no numbers");
const { pictureOf } = toPreviewMap(strip);
const definitions = figuresOfTopic(municipalityTopic);

await rm(target, { recursive: true, force: true });
let bytes = 0;
for (const place of municipalities) {
  const figures = definitions.map((definition) => build(definition, place, "nl"));
  const core = figures.find(({ id }) => id === municipalityTopic.lead.id);
  if (core === undefined) throw new Error("The page of a municipality has no lead figure");
  const told = { place, figures, release: catalogue.released };
  const files = {
    [`${place.code}.json`]: toMunicipalityJson(told),
    [`${place.code}.csv`]: toMunicipalityCsv(told),
    [`${place.code}/index.html`]: toPreviewPage({ place, core, site }),
    [`${place.code}/voorbeeld.png`]: pictureOf(place.key),
  };
  await mkdir(path.join(target, place.code), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    bytes += content.length;
    await writeFile(path.join(target, name), content);
  }
}
console.log(
  `${municipalities.length} municipalities: page, picture, JSON and CSV, ${(bytes / 1024 / 1024).toFixed(1)} MB.`,
);
