import { escapeXml } from "../../downloads/escape-xml.ts";
import { toNumber } from "../../downloads/picture/svg-markup.ts";
import { fontFamilies } from "../../downloads/picture/text-style.ts";

/** How a drawing of the page is copied: which names its shared shapes get, and how far its goal line runs. */
export interface CopyOptions {
  /** A name that no other picture in the same document has. */
  readonly idOf: (id: string) => string;
  readonly goalLine?: { readonly left: number; readonly right: number };
}

/** What shapes are made of; everything else on an element is behaviour or style. */
const geometry = [
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "width",
  "height",
  "d",
  "points",
  "transform",
  "dx",
  "dy",
  "patternUnits",
  "patternTransform",
] as const;

/** Painted properties with the value that SVG starts from: only what differs is written. */
const paint = [
  ["fill", "rgb(0, 0, 0)"],
  ["fill-opacity", "1"],
  ["opacity", "1"],
  ["stroke", "none"],
] as const;
const stroke = [
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["stroke-opacity", "1"],
] as const;
const font = [
  ["font-size", ""],
  ["font-weight", "400"],
  ["font-stretch", "100%"],
  ["text-anchor", "start"],
  ["paint-order", "normal"],
  ["letter-spacing", "normal"],
] as const;

const shapes = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"]);
const containers = new Set(["g", "defs", "clipPath", "pattern"]);

/** The inside of a drawing of the page as SVG that stands on its own: real texts, looks written out, no classes, no styles. */
export function copySvg(svg: SVGElement, options: CopyOptions): string {
  return [...svg.childNodes].map((node) => copyNode(node, options)).join("");
}

function copyNode(node: Node, options: CopyOptions): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeXml(node.textContent ?? "");
  if (!(node instanceof SVGElement)) return "";
  const name = node.tagName;
  const isShape = shapes.has(name);
  if (!isShape && !containers.has(name)) return "";
  const look = getComputedStyle(node);
  if (look.display === "none" && isShape) return "";
  const children = [...node.childNodes].map((child) => copyNode(child, options)).join("");
  if (children === "" && (name === "g" || name === "defs" || name === "text")) return "";
  const attributes = [
    ...idAttributes(node, options),
    ...geometryOf(node, options),
    ...(isShape ? lookOf(node, look, options) : opacityOf(look)),
  ];
  // A group without anything of its own says nothing.
  if (name === "g" && attributes.length === 0) return children;
  const opening = [name, ...attributes.map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  return children === "" ? `<${opening}/>` : `<${opening}>${children}</${name}>`;
}

type Attribute = readonly [name: string, value: string];

function idAttributes(node: SVGElement, { idOf }: CopyOptions): readonly Attribute[] {
  const clip = /url\(["']?#([^"')]+)["']?\)/.exec(node.getAttribute("clip-path") ?? "")?.[1];
  return [
    ...(node.id === "" ? [] : [["id", idOf(node.id)] as const]),
    ...(clip === undefined ? [] : [["clip-path", `url(#${idOf(clip)})`] as const]),
  ];
}

function geometryOf(node: SVGElement, { goalLine }: CopyOptions): readonly Attribute[] {
  const isGoal = goalLine !== undefined && node.classList.contains("drawing-goal-line");
  return geometry.flatMap((name): readonly Attribute[] => {
    if (isGoal && name === "x1") return [[name, toNumber(goalLine.left)]];
    if (isGoal && name === "x2") return [[name, toNumber(goalLine.right)]];
    const value = node.getAttribute(name);
    if (value === null) return [];
    const number = Number(value);
    return [[name, value.trim() === "" || Number.isNaN(number) ? value : toNumber(number)]];
  });
}

function opacityOf(look: CSSStyleDeclaration): readonly Attribute[] {
  return look.opacity === "1" || look.opacity === "" ? [] : [["opacity", look.opacity]];
}

function lookOf(node: SVGElement, look: CSSStyleDeclaration, options: CopyOptions): readonly Attribute[] {
  const isText = node.tagName === "text" || node.tagName === "tspan";
  const parent = node.tagName === "tspan" && node.parentElement !== null ? getComputedStyle(node.parentElement) : null;
  const hasStroke = look.getPropertyValue("stroke") !== "none";
  const wanted = [...paint, ...(hasStroke ? stroke : []), ...(isText ? font : [])];
  const attributes = wanted.flatMap(([name, initial]): readonly Attribute[] => {
    const value = look.getPropertyValue(name);
    if (value === (parent === null ? initial : parent.getPropertyValue(name))) return [];
    return toAttributes(name, value, options);
  });
  const isSerif = isText && parent === null && look.fontFamily.includes("Serif");
  return isSerif ? [...attributes, ["font-family", fontFamilies.serif]] : attributes;
}

function toAttributes(name: string, value: string, { idOf }: CopyOptions): readonly Attribute[] {
  const [, id] = /^url\(["']?#([^"')]+)["']?\)/.exec(value) ?? [];
  if (id !== undefined) return [[name, `url(#${idOf(id)})`]];
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? [];
  if (red !== undefined && green !== undefined && blue !== undefined) {
    const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, "0")).join("");
    return [[name, `#${hex}`], ...(alpha === undefined ? [] : [[`${name}-opacity`, alpha] as const])];
  }
  return [[name, value.replaceAll(/(\d)px/g, "$1")]];
}
