import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allTopics } from "../../src/figures/topics/all-topics.ts";
import { figuresOfTopic } from "../../src/figures/topics/topic.ts";
import { expectSilence, readTable, setUpStage, type Stage } from "./site.ts";
import type { Page } from "playwright-core";

/** Walks a drawing with the arrow keys, series by series, and gives what is announced at each point. */
async function walkDrawing(page: Page, figure: string): Promise<readonly string[]> {
  return page.evaluate(async (id) => {
    const frame = document.getElementById(id);
    const drawing = frame?.querySelector<HTMLElement>(".drawing-stop");
    const live = frame?.querySelector<HTMLElement>(".drawing-live");
    if (drawing === null || drawing === undefined || live === null || live === undefined) return [];
    const press = async (key: string): Promise<string> => {
      drawing.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
      return live.textContent.replaceAll(/\s+/g, " ").trim();
    };
    drawing.focus();
    const announced: string[] = [];
    for (let series = 0; series < 12; series++) {
      let said = await press("Home");
      for (let step = 0; step < 300; step++) {
        announced.push(said);
        const next = await press("ArrowRight");
        if (next === said) break;
        said = next;
      }
      if ((await press("ArrowDown")) === said) break;
    }
    return announced;
  }, figure);
}

/** A figure may show a value in more than one way; a number of 285 places is walked by the map's own tests. */
const mostRows = 80;

describe("a figure says the same in every form", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUpStage();
  });
  afterAll(async () => {
    await stage.stop();
  });

  const views = allTopics.flatMap((topic) =>
    [
      { place: "", language: "nl" },
      { place: "&geb=02000", language: "en" },
    ].map((view) => [`${topic.id}${view.place} in ${view.language}`, { topic, ...view }] as const),
  );

  it.each(views)(
    "%s: what a drawing says stands in its table, and the other way round",
    async (_, { topic, place, language }) => {
      const ids = figuresOfTopic(topic).map(({ id }) => id);
      const query = `?p=${topic.id}${place}&taal=${language}`;
      const chart = await stage.open(query);
      const announced = new Map<string, readonly string[]>();
      for (const id of ids) announced.set(id, await walkDrawing(chart.page, id));
      expectSilence(chart);
      await chart.close();
      const table = await stage.open(`${query}&tabel=${ids.join(",")}`);
      const problems: string[] = [];
      let compared = 0;
      for (const id of ids) {
        const said = announced.get(id) ?? [];
        if (said.length === 0 || (await table.page.locator(`#${id} table`).count()) === 0) continue;
        const [header = [], ...rows] = await readTable(table.page, id);
        if (rows.length > mostRows) continue;
        for (const [row = "", ...values] of rows) {
          for (const [index, value] of values.entries()) {
            if (/^(n\.b\.|n\/a)$/.test(value)) continue;
            const names = [row, header[index + 1] ?? ""].filter((text) => text !== "");
            const agrees = said.some((text) => text.includes(value) && names.some((name) => text.includes(name)));
            compared += 1;
            if (!agrees) problems.push(`${id}: ${names.join(" / ")} = ${value}`);
          }
        }
      }
      expectSilence(table);
      await table.close();
      expect(problems).toEqual([]);
      expect(compared).toBeGreaterThan(0);
    },
  );
});
