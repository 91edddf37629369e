import { findFaults } from "./ooxml-rules.ts";
import type { ReadPart, ReadPresentation } from "./presentation.ts";
import { findAll, findFirst, settingOf, type XmlElement } from "./xml-tree.ts";

/**
 * Everything that would make a program offer to repair a presentation: parts that are not valid, that are not announced or not
 * there, pointers to nothing, ids that occur twice, charts whose axes do not meet. Nothing when all is well.
 */
export function findPackageFaults(presentation: ReadPresentation): readonly string[] {
  const { parts, contentTypes, relationships } = presentation;
  const roots = [contentTypes, ...relationships, ...[...parts.values()].map(({ root }) => root)];
  return [
    ...roots.flatMap((root) => findFaults(root)),
    ...findFaultsOfPackage(presentation),
    ...[...parts.values()].flatMap((part) => [
      ...findFaultsOfPointers(part, presentation),
      ...findFaultsOfIds(part),
      ...findFaultsOfCharts(part),
      ...findFaultsOfTables(part),
    ]),
  ];
}

/** Every part is announced by a type of its own, and nothing is announced that is not there. */
function findFaultsOfPackage({ parts, names, contentTypes }: ReadPresentation): readonly string[] {
  const announced = findAll(contentTypes, "Override").map(({ attributes }) =>
    (attributes.get("PartName") ?? "").slice(1),
  );
  const extensions = new Set(
    findAll(contentTypes, "Default").map(({ attributes }) => attributes.get("Extension") ?? ""),
  );
  const reached = new Set([...parts.values()].flatMap(({ targets }) => [...targets.values()].map(({ path }) => path)));
  const roots = new Set(["ppt/presentation.xml", "docProps/core.xml", "docProps/app.xml"]);
  return [
    ...announced.filter((name) => !names.has(name)).map((name) => `${name} is announced and not there`),
    ...announced.filter((name, at) => announced.indexOf(name) !== at).map((name) => `${name} is announced twice`),
    ...[...parts.keys()].filter((path) => !announced.includes(path)).map((path) => `${path} is not announced`),
    ...[...names]
      .filter((name) => !extensions.has(/[^.]*$/.exec(name)?.[0] ?? ""))
      .map((name) => `${name} has an ending that is not announced`),
    ...[...names]
      .filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml")
      .filter((name) => !reached.has(name) && !roots.has(name))
      .map((name) => `nothing leads to ${name}`),
  ];
}

/** Every pointer leads to a part that is there, and every id that is used is one. */
function findFaultsOfPointers({ path, root, targets }: ReadPart, { names }: ReadPresentation): readonly string[] {
  const used = [root, ...descendants(root)].flatMap(({ attributes }) => attributes.get("r:id") ?? []);
  return [
    ...[...targets.values()]
      .filter((target) => !names.has(target.path))
      .map((target) => `${path} leads to no ${target.path}`),
    ...used.filter((id) => !targets.has(id)).map((id) => `${path} uses ${id}, which it does not have`),
  ];
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** No two shapes of one part have the same id. */
function findFaultsOfIds({ path, root }: ReadPart): readonly string[] {
  const ids = ["p:cNvPr", "cdr:cNvPr"].flatMap((name) =>
    findAll(root, name).map(({ attributes }) => attributes.get("id")),
  );
  return new Set(ids).size === ids.length ? [] : [`${path}: two shapes have one id`];
}

/** Where a label may stand depends on what it belongs to: a program repairs a chart with any other. */
const positions: Readonly<Record<string, RegExp>> = {
  "clustered bars": /^(ctr|inEnd|inBase|outEnd)$/,
  "stacked bars": /^(ctr|inEnd|inBase)$/,
  points: /^(r|l|t|b|ctr)$/,
};

function findFaultsOfCharts({ path, root }: ReadPart): readonly string[] {
  const plot = findFirst(root, "c:plotArea");
  if (root.name !== "c:chartSpace" || plot === undefined) return [];
  const axes = plot.children.filter(({ name }) => name === "c:catAx" || name === "c:valAx");
  const idsOfAxes = axes.map((axis) => settingOf(axis, "c:axId"));
  const charts = plot.children.filter(({ name }) => name.endsWith("Chart"));
  const used = charts.flatMap((chart) =>
    chart.children.filter(({ name }) => name === "c:axId").map(({ attributes }) => attributes.get("val")),
  );
  const series = findAll(plot, "c:ser");
  const unique = (name: string): boolean => new Set(series.map((one) => settingOf(one, name))).size === series.length;
  return [
    ...(axes.length === 2 && new Set(idsOfAxes).size === 2 ? [] : [`${path}: not two axes`]),
    ...axes
      .filter(
        (axis) =>
          !idsOfAxes.includes(settingOf(axis, "c:crossAx")) ||
          settingOf(axis, "c:crossAx") === settingOf(axis, "c:axId"),
      )
      .map(() => `${path}: an axis that crosses none`),
    ...used.filter((id) => !idsOfAxes.includes(id)).map((id) => `${path}: no axis ${id}`),
    ...(unique("c:idx") && unique("c:order") ? [] : [`${path}: two series have one place`]),
    ...charts.flatMap((chart) => {
      const grouping = settingOf(chart, "c:grouping");
      const kind = chart.name === "c:barChart" ? `${grouping} bars` : "points";
      return findAll(chart, "c:dLblPos")
        .map(({ attributes }) => attributes.get("val") ?? "")
        .filter((position) => positions[kind]?.test(position) !== true)
        .map((position) => `${path}: a label of ${kind} at ${position}`);
    }),
    ...["c:strCache", "c:numCache"]
      .flatMap((name) =>
        findAll(plot, name).filter((cache) => {
          const count = Number(settingOf(cache, "c:ptCount"));
          const places = findAll(cache, "c:pt").map(({ attributes }) => Number(attributes.get("idx")));
          return places.some((place, at) => place >= count || (at > 0 && place <= (places[at - 1] ?? -1)));
        }),
      )
      .map(() => `${path}: a cache with points out of order`),
    ...findAll(plot, "c:scaling")
      .filter((scaling) => !(Number(settingOf(scaling, "c:min")) < Number(settingOf(scaling, "c:max"))))
      .filter((scaling) => settingOf(scaling, "c:min") !== undefined)
      .map(() => `${path}: an axis that ends before it begins`),
  ];
}

/** Every row has as many cells as the table has columns, cells that another one covers included. */
function findFaultsOfTables({ path, root }: ReadPart): readonly string[] {
  return findAll(root, "a:tbl").flatMap((table) => {
    const columns = findAll(table, "a:gridCol").length;
    return table.children
      .filter(({ name }) => name === "a:tr")
      .filter((row) => {
        const cells = row.children.filter(({ name }) => name === "a:tc");
        const covered = cells.filter(({ attributes }) => attributes.get("hMerge") === "1").length;
        const spanned = cells.reduce((sum, { attributes }) => sum + Number(attributes.get("gridSpan") ?? 1) - 1, 0);
        return cells.length !== columns || covered !== spanned;
      })
      .map(() => `${path}: a row that does not fit its table`);
  });
}
