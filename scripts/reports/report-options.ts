import { parseArgs } from "node:util";
import { languages, type Language } from "../../src/domain/language.ts";
import { pageRegions, type Region } from "../../src/domain/region.ts";
import type { FigureDefinition } from "../../src/figures/figure-input.ts";
import { gallery } from "../../src/figures/gallery.ts";
import { municipalityTopic } from "../../src/figures/topics/municipality-topic.ts";
import { figuresOfTopic } from "../../src/figures/topics/topic.ts";

/** The kinds of file that a report can be. */
export const reportKinds = ["pptx", "xlsx", "csv", "json"] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface ReportOptions {
  readonly places: readonly Region[];
  readonly kinds: readonly ReportKind[];
  readonly figures: readonly FigureDefinition[];
  readonly language: Language;
  readonly out: string;
  /** The address of the site with a slash at the end, or "". */
  readonly address: string;
  /** The day that the files bear, ISO. */
  readonly madeOn: string;
}

/** Something in the command that cannot be done: one sentence for who typed it. */
export class ReportError extends Error {}

/** Reads the command line. Throws {@link ReportError} with what was found and what was expected; nothing is left out silently. */
export function readReportOptions(
  parameters: readonly string[],
  municipalities: readonly Region[],
  today = new Date(),
): ReportOptions {
  const { values } = parse(parameters);
  const language = languages.find((each) => each === (values.language ?? "nl"));
  if (language === undefined)
    throw new ReportError(`--language ${values.language}: expected ${languages.join(" or ")}.`);
  const places = [...readPlaces(values.places, municipalities), ...readProvince(values.province, municipalities)];
  if (places.length === 0) {
    throw new ReportError("Name places: --places 71016,Hasselt or --places alle or --province Limburg.");
  }
  return {
    places: [...new Set(places)],
    kinds: readList(values.to ?? "pptx,xlsx").map(readKind),
    figures:
      values.figures === undefined ? figuresOfTopic(municipalityTopic) : readList(values.figures).map(readFigure),
    language,
    out: values.out ?? "rapporten",
    address: (values.address ?? "").replace(/\/?$/, "/").replace(/^\/$/, ""),
    madeOn: today.toISOString().slice(0, 10),
  };
}

function parse(parameters: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...parameters],
      options: { places: text, province: text, to: text, out: text, figures: text, language: text, address: text },
    });
  } catch (error) {
    throw new ReportError(error instanceof Error ? error.message : String(error));
  }
}

function readList(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readPlaces(text: string | undefined, municipalities: readonly Region[]): readonly Region[] {
  if (text === undefined) return [];
  if (text === "alle") return municipalities;
  return readList(text).map((part) => {
    const place = [...pageRegions, ...municipalities].find(({ code, name }) => code === part || isName(name, part));
    if (place === undefined) {
      throw new ReportError(
        `--places: ${part} is no code or name of a municipality of today, a province or Vlaanderen.`,
      );
    }
    return place;
  });
}

function readProvince(text: string | undefined, municipalities: readonly Region[]): readonly Region[] {
  if (text === undefined) return [];
  const province = pageRegions.find(
    ({ code, name, level }) => level === "province" && (code === text || isName(name, text)),
  );
  if (province === undefined) {
    const names = pageRegions.filter(({ level }) => level === "province").map(({ name }) => name);
    throw new ReportError(`--province ${text}: expected one of ${names.join(", ")}.`);
  }
  return municipalities.filter((place) => place.province === province.key);
}

function isName(name: string, text: string): boolean {
  return name.toLowerCase() === text.toLowerCase();
}

function readKind(text: string): ReportKind {
  const kind = reportKinds.find((each) => each === text);
  if (kind === undefined) throw new ReportError(`--to ${text}: expected ${reportKinds.join(", ")}.`);
  return kind;
}

function readFigure(text: string): FigureDefinition {
  const figure = gallery.find(({ id }) => id === text);
  if (figure === undefined) {
    throw new ReportError(
      `--figures ${text}: there is no such figure. There are ${gallery.map(({ id }) => id).join(", ")}.`,
    );
  }
  return figure;
}
