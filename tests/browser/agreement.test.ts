import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gallery } from "../../src/figures/gallery.ts";
import { readTable, setUpStage, type Stage } from "./site.ts";
import type { Page } from "playwright-core";

/** Walks a drawing with the arrow keys, series by series, and gives what is announced at each point. */
async function walkDrawing(page: Page, figure: string): Promise<readonly string[]> {
  const drawing = page.locator(`#${figure} .drawing-stop, #${figure} [aria-roledescription]`).first();
  await drawing.focus();
  const announced = new Set<string>();
  const say = async (): Promise<string> =>
    (await page.locator(`#${figure} [aria-live="polite"]`).first().innerText()).replaceAll(/\s+/g, " ").trim();
  for (let series = 0; series < 8; series++) {
    await page.keyboard.press("Home");
    for (let step = 0; step < 40; step++) {
      const before = await say();
      announced.add(before);
      await page.keyboard.press("ArrowRight");
      if ((await say()) === before) break;
    }
    const before = await say();
    await page.keyboard.press("ArrowDown");
    if ((await say()) === before) break;
  }
  return [...announced];
}

describe("a figure says the same in every form", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  const drawn = gallery.filter(({ id }) => !["knelpuntberoepen-lijst", "arbeidsreserve"].includes(id));

  it.each(drawn.map(({ id }) => id))(
    "%s: every number of the drawing stands in the table, and the other way round",
    async (id) => {
      const chart = await stage.open("");
      const announced = await walkDrawing(chart.page, id);
      const table = await stage.open(`?tabel=${id}`);
      const [header = [], ...rows] = await readTable(table.page, id);
      expect(rows.length).toBeGreaterThan(0);
      const cells = rows.flatMap(([row = "", ...values]) =>
        values.map((value, index) => ({ row, column: header[index + 1] ?? "", value })),
      );
      const shown = cells.filter(({ value }) => value !== "n.b.");
      expect(shown.length).toBeGreaterThan(3);
      for (const { row, column, value } of shown) {
        const place = [row, column].filter((text) => text !== "");
        const found = announced.some((text) => text.includes(value) && place.some((part) => text.includes(part)));
        expect(found, `${id}: ${row} / ${column} = ${value} is not announced among ${announced.join(" | ")}`).toBe(
          true,
        );
      }
      await chart.close();
      await table.close();
    },
  );
});
