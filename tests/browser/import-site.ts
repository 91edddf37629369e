import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { OpenedPage } from "./site.ts";

/** A file to give to the page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text as a file. */
export function textFile(name: string, text: string): GivenFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") };
}

/** An export as it was received, from `data/`. */
export function exportFile(name: string): GivenFile {
  const place = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
  return { name, mimeType: "application/octet-stream", buffer: readFileSync(place) };
}

/** Chooses files with the file chooser of the page and waits until all are read. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles([...files]);
  await untilRead(page);
}

/** Lets files fall anywhere on the page. */
export async function dropFiles(page: Page, files: readonly GivenFile[], selector = "body"): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, content: buffer.toString("base64") }));
  await page
    .locator(selector)
    .first()
    .evaluate((element, given) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, content } of given) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0);
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        element.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    }, sent);
}

/** Waits until nothing is being read any more and every file has its state. */
export async function untilRead(page: Page): Promise<void> {
  await page.waitForSelector(".file-list");
  await page.waitForFunction(() => document.querySelector(".reading-progress") === null, undefined, {
    timeout: 60_000,
  });
}

/** Waits until the report has compared the file and shows its cells. */
export async function untilReported(page: Page): Promise<void> {
  await page.waitForSelector(".report .raw-grid");
  await page.waitForFunction(
    () => !/Vergelijken met|Comparing with/.test(document.querySelector(".report-side")?.textContent ?? ""),
  );
}

/** Presses "use this file" and waits until it is in use. */
export async function useFile(page: Page, keep = false): Promise<void> {
  await untilReported(page);
  if (keep) await page.locator(".report .keep-choice input").check();
  await page.getByRole("button", { name: "Gebruik dit bestand" }).click();
  await page.locator(".report .notice--ok").waitFor();
  if (keep) await page.locator(".loaded-table input:checked").waitFor();
}

/** Asserts that no request carried anything: the site is only read from. */
export function expectNothingSent({ site, record }: OpenedPage, sent: readonly string[]): void {
  expect(sent).toEqual([]);
  for (const address of record.requests) expect(address.startsWith(site.url)).toBe(true);
}

/** Collects every request that is more than asking for a file of the site, workers' requests too. */
export function watchRequests(page: Page): readonly string[] {
  const sent: string[] = [];
  page.context().on("request", (request) => {
    if (request.method() !== "GET" || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`);
  });
  return sent;
}

/** Jobseekers of two municipalities over three years, as a reader makes such a table; the years overlap those of the site. */
export const yearsOfTwo = `Werkzoekenden zonder werk;;;
Gemeenten van Limburg, jaargemiddelde, grenzen van 2025;;;
;;;
Gemeente;2022;2023;2024
Genk;2.500;2.677;2.999
Hasselt (71072);2.400;2.500;2.600
`;

/** A cross table with a printed total that is off by more than anything can explain, hidden cells and a cell with a star. */
export const crossTable = `Werkzoekenden zonder werk - detailtabel;;;;
augustus 2025;;;;
;;;;
;met uitkeringsaanvraag;;voormalig niet-beroepsactief;
Gemeente;Mannen;Vrouwen;Mannen;Vrouwen
As;61;48;35;44
Genk;905;702;611;598
Herstappe;-;0;0;-
Lanaken;300;280;161*;90
Zonhoven;120;110;40;50
Totaal;1.388;1.140;900;784
Bron: VDAB, Arvastat. De aantallen 1, 2 en 3 worden niet weergegeven.;;;;
`;

/** The three marks in one table: hidden, empty and a true zero. */
export const threeMarks = `Werkzoekenden zonder werk
augustus 2025

Gemeente;Aantal
Genk;2.816
Herstappe;-
As;0
Lanaken;
`;
