import { unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { toPresentation } from "../../src/downloads/pptx/to-presentation.ts";
import { employmentRate } from "../../src/figures/employment/employment-rate.ts";
import { buildFigure, select } from "../support/real-input.ts";
import { findPackageFaults } from "./package-faults.ts";
import { readPresentation } from "./presentation.ts";
import { readXml } from "./xml-tree.ts";

let deck = new Uint8Array();
beforeAll(async () => {
  const figure = await buildFigure(employmentRate, select("Limburg"));
  deck = new Uint8Array(
    await toPresentation([{ figure, address: "https://voorbeeld.be/", release: "2026-11-28", madeOn: "2026-11-28" }]),
  );
});

/** The faults of the deck after one change in one of its files. */
function faultsAfter(path: string, change: (text: string) => string): readonly string[] {
  const files = unzipSync(deck);
  const before = new TextDecoder().decode(files[path]);
  const after = change(before);
  expect(after).not.toBe(before);
  return findPackageFaults(readPresentation(zipSync({ ...files, [path]: new TextEncoder().encode(after) })));
}

const chart = "ppt/charts/chart1.xml";
const slide = "ppt/slides/slide1.xml";

describe("the rules for presentations", () => {
  it("find nothing in a deck of ours", () => {
    expect(findPackageFaults(readPresentation(deck))).toEqual([]);
  });

  it.each([
    ["lines without their grouping", chart, (text: string) => text.replace('<c:grouping val="standard"/>', "")],
    [
      "a third axis that is nowhere",
      chart,
      (text: string) => text.replace('<c:axId val="112"/></c:lineChart>', '<c:axId val="113"/></c:lineChart>'),
    ],
    [
      "an axis that crosses itself",
      chart,
      (text: string) => text.replace('<c:crossAx val="112"/>', '<c:crossAx val="111"/>'),
    ],
    [
      "children of a series out of order",
      chart,
      (text: string) => text.replace(/(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, "$2$1"),
    ],
    [
      "two series in one place",
      chart,
      (text: string) => text.replace('<c:idx val="1"/><c:order val="1"/>', '<c:idx val="0"/><c:order val="1"/>'),
    ],
    [
      "a label where lines have none",
      chart,
      (text: string) => text.replace('<c:dLblPos val="t"/>', '<c:dLblPos val="outEnd"/>'),
    ],
    ["a number that is no number", chart, (text: string) => text.replace('<c:max val="0.8"/>', '<c:max val="0,8"/>')],
    [
      "an element that we do not know",
      slide,
      (text: string) => text.replace("<a:lstStyle/>", "<a:lstStyle/><a:blink/>"),
    ],
    ["a ground without its list of effects", slide, (text: string) => text.replace("<a:effectLst/>", "")],
    ["two shapes with one id", slide, (text: string) => text.replace('id="3"', 'id="2"')],
    ["a chart that is nowhere", slide, (text: string) => text.replace('r:id="rId3"', 'r:id="rId9"')],
    [
      "a presentation in another order",
      "ppt/presentation.xml",
      (text: string) => text.replace(/(<p:sldSz[^>]*>)(<p:notesSz[^>]*>)/, "$2$1"),
    ],
    [
      "a part that is announced and not there",
      "[Content_Types].xml",
      (text: string) => text.replace("slideMaster1.xml", "slideMaster2.xml"),
    ],
  ])("find %s", (_what, path, change) => {
    expect(faultsAfter(path, change).length).toBeGreaterThan(0);
  });

  it.each([
    ["<a><b></a></b>"],
    ["<a/><b/>"],
    ["<a>"],
    ["<a b='c'/>"],
    ['<a b="1" b="2"/>'],
    ["<a>1 & 2</a>"],
    ["<a>1 < 2</a>"],
    ["<a>&nbsp;</a>"],
    ["<a>\u0001</a>"],
    ["<a><!-- --></a>"],
    [""],
  ])("do not even read %j", (text) => {
    expect(() => readXml(text)).toThrow(/./);
  });
});
