import { describe, expect, it } from "vitest";
import type { OutgoingFigure } from "../../src/downloads/outgoing-figure.ts";
import { toNota } from "../../src/downloads/nota/to-nota.ts";
import { toFigureTable } from "../../src/figures/figure-table.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { allTopics } from "../../src/figures/topics/all-topics.ts";
import { figuresOfTopic } from "../../src/figures/topics/topic.ts";
import { numbersFigure, personsFigure } from "../charts/example-figures.ts";
import { buildFigure, select } from "../support/real-input.ts";

const definitions = [...new Set(allTopics.flatMap(figuresOfTopic))];

function toOutgoing(figure: Figure): OutgoingFigure {
  return {
    figure,
    address: `https://example.org/?geb=70000&vs=02000#${figure.id}`,
    release: "2026-11-28",
    madeOn: "2026-11-28",
  };
}

async function find(id: string, place: string, language: "nl" | "en" = "nl"): Promise<Figure> {
  const definition = definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`No figure ${id}`);
  return buildFigure(definition, select(place, { language }));
}

/** What a reader sees of HTML. */
function readHtml(html: string): string {
  return html
    .replaceAll(/<sup[^>]*>\d+<\/sup>/g, "")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The same with plain spaces: numbers and their units are held together by a space that does not break. */
function fold(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, " ");
}

describe("a figure pasted into a note", () => {
  it("has title, sentences, table, source, day and address", async () => {
    const outgoing = toOutgoing(await find("werkzaamheidsgraad", "Limburg"));
    const { html, text } = toNota(outgoing);
    for (const version of [readHtml(html), text].map(fold)) {
      expect(version).toContain("Limburg klimt naar 80%: nog 3,7 procentpunt te gaan");
      expect(version).toContain("In 2023 werkte 76,3% van de inwoners van 20 tot 64 jaar in Limburg");
      expect(version).toContain("Bronnen: Verslag overleg Limburg");
      expect(version).toContain("Gemaakt op 28 november 2026 met de gegevens van 28 november 2026.");
      expect(version).toContain("example.org/?geb=70000&vs=02000#werkzaamheidsgraad");
    }
    expect(text).toMatch(/^2023\t76,3%.*\t76,8%/m);
  });

  it("explains the marks of its table once, and numbers with a reserve by a note", async () => {
    const { html, text } = toNota(toOutgoing(await find("werkzaamheidsgraad-provincies", "Limburg")));
    expect(html).toMatch(/<sup[^>]*>1<\/sup>/);
    expect(text).toMatch(/75% of meer \[\d+\]|75% of meer: /);
  });

  it("writes every look on the elements and nothing that a mail program would have to fetch", async () => {
    const picture = { address: "data:image/png;base64,AAAA", width: 1600, height: 800 };
    const { html } = toNota(toOutgoing(await find("werkzaamheidsgraad", "Limburg")), picture);
    expect(html).toContain(
      '<img src="data:image/png;base64,AAAA" width="600" height="300" alt="Limburg klimt naar 80%',
    );
    expect(html).not.toMatch(/class=|<style|<script|var\(--|src="http/);
  });

  it("leaves markup in a name a name", async () => {
    const figure = { ...(await find("werkzaamheidsgraad", "Limburg")), title: '<img src=x onerror="alert(1)"> & meer' };
    const { html, text } = toNota(toOutgoing(figure));
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; meer");
    expect(html).not.toContain("<img");
    expect(text).toContain('<img src=x onerror="alert(1)"> & meer');
  });

  it("cuts a very long table in the formatted version, says so, and keeps all rows in the text", async () => {
    const figure = await find("werkzoekendengraad-gemeenten", "Vlaanderen");
    const rows = toFigureTable(figure).rows.length;
    const { html, text } = toNota(toOutgoing(figure));
    expect(rows).toBeGreaterThan(280);
    expect(html).toContain(`van ${rows} rijen; de volledige tabel staat op de pagina.`);
    expect(html.match(/<tr>/g)?.length).toBeLessThan(75);
    expect(text.split("\r\n").filter((line) => line.includes("\t"))).toHaveLength(rows + 1);
  });

  it("says why there is no figure, without a table", async () => {
    const { html, text } = toNota(toOutgoing(await find("werkzaamheidsgraad", "Genk")));
    expect(html).not.toContain("<table");
    expect(text).toContain("Geen cijfer voor Genk");
    expect(text).toContain("het bestaat alleen per provincie");
  });

  it.each([
    ["Limburg", "nl"],
    ["Vlaanderen", "en"],
  ] as const)("holds every cell of every figure for %s in %s", async (place, language) => {
    const problems: string[] = [];
    for (const definition of definitions) {
      const figure = await buildFigure(definition, select(place, { language }));
      const table = toFigureTable(figure);
      const { html, text } = toNota(toOutgoing(figure));
      const shown = new Set(fold(readHtml(html)).split("\n"));
      const isCut = table.rows.length > 60;
      for (const { header, cells } of table.rows) {
        const line = [header, ...cells.map((cell) => cell.text)].map((cell) => cell.replaceAll(/\s+/g, " "));
        const pattern = line.join("\t");
        if (!text.replaceAll(/ \[\d+\]/g, "").includes(pattern)) problems.push(`${figure.id}, text: ${pattern}`);
        if (!isCut && !line.every((cell) => shown.has(cell))) {
          problems.push(`${figure.id}, html: ${pattern}`);
        }
      }
    }
    expect(problems).toEqual([]);
  });

  it("works for single numbers and for persons", () => {
    const explained = { concept: "werkzaamheidsgraad", related: [], caveats: [], modes: [], mode: "", period: "2023" };
    for (const body of [numbersFigure, personsFigure]) {
      const figure = { ...explained, place: { name: "Limburg" }, ...body } as unknown as Figure;
      expect(toNota(toOutgoing(figure)).text).toContain(body.title);
    }
  });
});
