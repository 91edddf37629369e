import type { XmlElement } from "./xml-tree.ts";

/**
 * What the transitional schemas of ISO/IEC 29500-4 say about the elements that our presentations use: which children, in which
 * order and how often, and which attributes with which values. The schema files themselves (pml.xsd, dml-main.xsd,
 * dml-chart.xsd, dml-chartDrawing.xsd, and opc-*.xsd of part 2) come with the standard and may not be copied here; the rules
 * are written from them, type by type, for the elements that we write. An element without a rule fails, so that a new one cannot
 * go unjudged.
 *
 * A content model is a line of names: `a` once, `a?` at most once, `a*` any number, `a+` at least once, `(a|b)` a choice;
 * a name without a prefix has that of its parent. `#text` is text only, "" nothing at all. Attributes: `name=pattern`, with
 * `name?` where it may be left out.
 */
type Rule = readonly [children: string, attributes?: string];

const int = String.raw`-?\d+`;
const positive = String.raw`\d+`;
const decimal = String.raw`-?\d+(\.\d+)?([eE][+-]?\d+)?`;
const bool = "[01]";
const val = (pattern: string): Rule => ["", `val=${pattern}`];
const fill = "(noFill|solidFill|gradFill|pattFill)";
const anyFill = "(a:noFill|a:solidFill|a:gradFill|a:pattFill)";
const geometry = "(a:custGeom|a:prstGeom)";
const shapeProperties: Rule = [`a:xfrm? ${geometry}? ${anyFill}? a:ln? a:effectLst?`];
const textBody: Rule = ["a:bodyPr a:lstStyle? a:p+"];
const colour: Rule = ["(srgbClr|schemeClr)"];
const paragraph: Rule = [`lnSpc? spcBef? spcAft? buNone? defRPr?`, `marL?=${positive} algn?=l|ctr|r`];
const run: Rule = [`ln? ${fill}? latin? ea? cs?`, String.raw`lang?=nl-BE|en-GB sz?=[1-9]\d{2,5} b?=${bool}`];
const line: Rule = ["(noFill|solidFill)? prstDash? (round|bevel|miter)?", `w?=${positive} cap?=rnd|sq|flat`];
const labels = "showLegendKey showVal showCatName showSerName showPercent showBubbleSize";
const axisHead =
  "axId scaling delete? axPos majorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx (crosses|crossesAt)?";
const levels = "lvl1pPr? lvl2pPr? lvl3pPr? lvl4pPr? lvl5pPr? lvl6pPr? lvl7pPr? lvl8pPr? lvl9pPr?";
const slotColours = "accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";
const slots = "lt1|dk1|lt2|dk2|accent[1-6]|hlink|folHlink";
const mapped = ["bg1", "tx1", "bg2", "tx2", ...slotColours.split(" ")].map((name) => `${name}=${slots}`).join(" ");
const relation = String.raw`r:id=rId\d+`;

const rules: Readonly<Record<string, Rule>> = {
  // pml.xsd: presentation, master, layout, slide, notes
  "p:presentation": [
    "sldMasterIdLst? notesMasterIdLst? handoutMasterIdLst? sldIdLst? sldSz? notesSz defaultTextStyle?",
    `saveSubsetFonts?=${bool}`,
  ],
  "p:sldMasterIdLst": ["sldMasterId*"],
  "p:sldMasterId": ["", String.raw`id=2147483648 ${relation}`],
  "p:notesMasterIdLst": ["notesMasterId?"],
  "p:notesMasterId": ["", relation],
  "p:sldIdLst": ["sldId*"],
  "p:sldId": ["", String.raw`id=(25[6-9]|2[6-9]\d|[3-9]\d{2}|\d{4,9}) ${relation}`],
  "p:sldSz": ["", "cx=12192000 cy=6858000"],
  "p:notesSz": ["", "cx=6858000 cy=9144000"],
  "p:defaultTextStyle": [`a:defPPr? ${levels.replaceAll("lvl", "a:lvl")}`],
  "p:presentationPr": [""],
  "p:sldMaster": ["cSld clrMap sldLayoutIdLst? hf? txStyles?"],
  "p:sldLayoutIdLst": ["sldLayoutId*"],
  "p:sldLayoutId": ["", String.raw`id=2147483649 ${relation}`],
  "p:hf": ["", `sldNum?=${bool} hdr?=${bool} ftr?=${bool} dt?=${bool}`],
  "p:txStyles": ["titleStyle? bodyStyle? otherStyle?"],
  "p:titleStyle": [levels.replaceAll("lvl", "a:lvl")],
  "p:bodyStyle": [levels.replaceAll("lvl", "a:lvl")],
  "p:otherStyle": [levels.replaceAll("lvl", "a:lvl")],
  "p:notesStyle": [levels.replaceAll("lvl", "a:lvl")],
  "p:clrMap": ["", mapped],
  "p:sldLayout": ["cSld clrMapOvr?", `preserve?=${bool} userDrawn?=${bool}`],
  "p:sld": ["cSld clrMapOvr?"],
  "p:notesMaster": ["cSld clrMap hf? notesStyle?"],
  "p:notes": ["cSld clrMapOvr?"],
  "p:clrMapOvr": ["a:masterClrMapping"],
  "p:cSld": ["bg? spTree", "name?=.+"],
  "p:bg": ["(bgPr|bgRef)"],
  // The schema asks for an effect list or a graph of effects, even an empty one.
  "p:bgPr": [`${anyFill} a:effectLst`],
  "p:bgRef": ["(a:srgbClr|a:schemeClr)", `idx=${positive}`],
  "p:spTree": ["nvGrpSpPr grpSpPr (sp|grpSp|graphicFrame|cxnSp|pic)*"],
  "p:grpSp": ["nvGrpSpPr grpSpPr (sp|grpSp|graphicFrame|cxnSp|pic)*"],
  "p:nvGrpSpPr": ["cNvPr cNvGrpSpPr nvPr"],
  "p:cNvGrpSpPr": [""],
  "p:grpSpPr": ["a:xfrm?"],
  "p:grpSpPr>a:xfrm": ["off ext chOff chExt"],
  "p:sp": ["nvSpPr spPr style? txBody?"],
  "p:nvSpPr": ["cNvPr cNvSpPr nvPr"],
  "p:cNvPr": ["a:extLst?", String.raw`id=[1-9]\d* name=.* descr?=.+`],
  "p:cNvSpPr": ["a:spLocks?", `txBox?=${bool}`],
  "p:nvPr": ["ph?", `userDrawn?=${bool}`],
  "p:ph": ["", `type?=title|body|ftr|sldNum|sldImg sz?=full|half|quarter idx?=${positive}`],
  "p:spPr": shapeProperties,
  "p:txBody": textBody,
  "p:graphicFrame": ["nvGraphicFramePr xfrm a:graphic"],
  "p:nvGraphicFramePr": ["cNvPr cNvGraphicFramePr nvPr"],
  "p:cNvGraphicFramePr": ["a:graphicFrameLocks?"],
  "p:xfrm": ["a:off a:ext"],

  // dml-main.xsd: theme
  "a:theme": ["themeElements", "name?=.+"],
  "a:themeElements": ["clrScheme fontScheme fmtScheme"],
  "a:clrScheme": [`dk1 lt1 dk2 lt2 ${slotColours}`, "name=.+"],
  ...Object.fromEntries(["dk1", "lt1", "dk2", "lt2", ...slotColours.split(" ")].map((name) => [`a:${name}`, colour])),
  "a:fontScheme": ["majorFont minorFont", "name=.+"],
  "a:majorFont": ["latin ea cs"],
  "a:minorFont": ["latin ea cs"],
  "a:latin": ["", "typeface=.*"],
  "a:ea": ["", "typeface=.*"],
  "a:cs": ["", "typeface=.*"],
  "a:fmtScheme": ["fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst", "name?=.+"],
  "a:fillStyleLst": ["solidFill solidFill solidFill solidFill*"],
  "a:bgFillStyleLst": ["solidFill solidFill solidFill solidFill*"],
  "a:lnStyleLst": ["ln ln ln ln*"],
  "a:effectStyleLst": ["effectStyle effectStyle effectStyle effectStyle*"],
  "a:effectStyle": ["effectLst"],
  "a:effectLst": [""],

  // dml-main.xsd: shapes
  "a:xfrm": ["off? ext?", `flipV?=${bool} flipH?=${bool}`],
  "a:off": ["", `x=${int} y=${int}`],
  "a:ext": ["", `cx=${positive} cy=${positive}`],
  "a:chOff": ["", `x=${int} y=${int}`],
  "a:chExt": ["", `cx=${positive} cy=${positive}`],
  "a:prstGeom": ["avLst?", "prst=rect|ellipse|line"],
  "a:avLst": [""],
  "a:custGeom": ["avLst? gdLst? ahLst? cxnLst? rect? pathLst"],
  "a:gdLst": [""],
  "a:ahLst": [""],
  "a:cxnLst": [""],
  "a:rect": ["", "l=0 t=0 r=r b=b"],
  "a:pathLst": ["path*"],
  "a:path": ["(close|moveTo|lnTo|arcTo|cubicBezTo)*", `w?=${positive} h?=${positive}`],
  "a:close": [""],
  "a:moveTo": ["pt"],
  "a:lnTo": ["pt"],
  "a:cubicBezTo": ["pt pt pt"],
  "a:pt": ["", `x=${int} y=${int}`],
  "a:arcTo": ["", `wR=${positive} hR=${positive} stAng=${int} swAng=${int}`],
  "a:noFill": [""],
  "a:solidFill": ["(srgbClr|schemeClr)?"],
  "a:pattFill": ["fgClr? bgClr?", "prst=wdUpDiag|ltUpDiag|diagCross"],
  "a:fgClr": colour,
  "a:bgClr": colour,
  "a:srgbClr": val("[0-9A-F]{6}"),
  "a:schemeClr": val("(bg|tx)[12]|accent[1-6]|hlink|folHlink|phClr"),
  "a:ln": line,
  "a:prstDash": val("solid|dash|sysDot|sysDash|dashDot"),
  "a:round": [""],
  "a:extLst": ["ext*"],
  "a:extLst>a:ext": ["adec:decorative", String.raw`uri=\{C183D7F6-B498-43B3-948B-1728B52AA6E4\}`],
  "adec:decorative": ["", "xmlns:adec=.+ val=1"],
  "a:spLocks": ["", `noGrp?=${bool} noRot?=${bool} noChangeAspect?=${bool}`],
  "a:graphicFrameLocks": ["", `noGrp?=${bool}`],
  "a:masterClrMapping": [""],
  "a:graphic": ["graphicData"],
  "a:graphicData": ["(a:tbl|c:chart)", "uri=http://schemas.openxmlformats.org/drawingml/2006/(table|chart)"],

  // dml-main.xsd: text
  "a:bodyPr": [
    "(normAutofit|spAutoFit|noAutofit)?",
    `rot?=${int} vert?=horz wrap?=none|square lIns?=${int} tIns?=${int} rIns?=${int} bIns?=${int} anchor?=t|ctr|b`,
  ],
  "a:normAutofit": ["", `fontScale?=${positive} lnSpcReduction?=${positive}`],
  "a:lstStyle": [`defPPr? ${levels}`],
  "a:defPPr": paragraph,
  ...Object.fromEntries(Array.from({ length: 9 }, (_, level) => [`a:lvl${level + 1}pPr`, paragraph])),
  "a:pPr": paragraph,
  "a:lnSpc": ["(spcPct|spcPts)"],
  "a:spcBef": ["(spcPct|spcPts)"],
  "a:spcAft": ["(spcPct|spcPts)"],
  "a:spcPct": val(positive),
  "a:spcPts": val(positive),
  "a:buNone": [""],
  "a:p": ["pPr? (r|br|fld)* endParaRPr?"],
  "a:r": ["rPr? t"],
  "a:fld": ["rPr? pPr? t", String.raw`id=\{[0-9A-F-]{36}\} type?=slidenum`],
  "a:t": ["#text"],
  "a:rPr": run,
  "a:defRPr": run,
  "a:endParaRPr": run,

  // dml-main.xsd: tables
  "a:tblStyleLst": ["tblStyle*", String.raw`def=\{[0-9A-F-]{36}\}`],
  "a:tbl": ["tblPr? tblGrid tr*"],
  "a:tblPr": ["", `firstRow?=${bool} bandRow?=${bool}`],
  "a:tblGrid": ["gridCol*"],
  "a:gridCol": ["", `w=${positive}`],
  "a:tr": ["tc*", `h=${positive}`],
  "a:tc": ["txBody? tcPr?", `gridSpan?=${positive} hMerge?=${bool}`],
  "a:txBody": ["bodyPr lstStyle? p+"],
  "a:tcPr": [
    `lnL? lnR? lnT? lnB? ${fill}?`,
    `marL?=${positive} marR?=${positive} marT?=${positive} marB?=${positive} anchor?=t|ctr|b`,
  ],
  "a:lnL": line,
  "a:lnR": line,
  "a:lnT": line,
  "a:lnB": line,

  // dml-chart.xsd
  "c:chartSpace": ["date1904? lang? roundedCorners? style? chart spPr? txPr? externalData? printSettings? userShapes?"],
  "c:date1904": val(bool),
  "c:lang": val("nl-BE|en-GB"),
  "c:roundedCorners": val(bool),
  "c:chart": ["title? autoTitleDeleted? plotArea legend? plotVisOnly? dispBlanksAs?"],
  "a:graphicData>c:chart": ["", relation],
  "c:autoTitleDeleted": val(bool),
  "c:plotArea": ["layout? (barChart|lineChart|scatterChart)+ (catAx|valAx)* spPr?"],
  "c:layout": ["manualLayout?"],
  "c:manualLayout": ["layoutTarget? xMode? yMode? wMode? hMode? x? y? w? h?"],
  "c:layoutTarget": val("inner|outer"),
  "c:xMode": val("edge|factor"),
  "c:yMode": val("edge|factor"),
  "c:x": val(decimal),
  "c:y": val(decimal),
  "c:w": val(decimal),
  "c:h": val(decimal),
  "c:barChart": ["barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? axId axId"],
  "c:barDir": val("bar|col"),
  "c:grouping": val("clustered|stacked|percentStacked|standard"),
  "c:varyColors": val(bool),
  "c:gapWidth": val("[0-4]?[0-9]?[0-9]|500"),
  "c:overlap": val("-?([0-9]?[0-9]|100)"),
  "c:axId": val(positive),
  // Without its grouping a chart of lines is what makes a program offer a repair.
  "c:lineChart": ["grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId"],
  "c:lineChart>c:marker": val(bool),
  "c:scatterChart": ["scatterStyle varyColors? ser* dLbls? axId axId"],
  "c:scatterStyle": val("none|line|lineMarker|marker|smooth|smoothMarker"),
  "c:barChart>c:ser": [
    "idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape?",
  ],
  "c:lineChart>c:ser": ["idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? cat? val? smooth?"],
  "c:scatterChart>c:ser": ["idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? xVal? yVal? smooth?"],
  "c:idx": val(positive),
  "c:order": val(positive),
  "c:tx": ["(strRef|rich)"],
  "c:ser>c:tx": ["(strRef|v)"],
  "c:spPr": [`${anyFill}? a:ln?`],
  "c:invertIfNegative": val(bool),
  "c:dPt": ["idx invertIfNegative? marker? bubble3D? explosion? spPr?"],
  "c:bubble3D": val(bool),
  "c:marker": ["symbol? size? spPr?"],
  "c:symbol": val("circle|square|diamond|triangle|none"),
  "c:size": val("[2-9]|[1-6][0-9]|7[0-2]"),
  "c:dLbls": [`dLbl* (delete|numFmt? spPr? txPr? dLblPos? ${labels} separator?)`],
  "c:dLbl": [`idx (delete|layout? tx? numFmt? spPr? txPr? dLblPos? ${labels} separator?)`],
  "c:numFmt": ["", `formatCode=.+ sourceLinked?=${bool}`],
  "c:rich": ["a:bodyPr a:lstStyle? a:p+"],
  "c:txPr": ["a:bodyPr a:lstStyle? a:p+"],
  "c:dLblPos": val("r|l|t|b|ctr|outEnd|inEnd|inBase"),
  ...Object.fromEntries(labels.split(" ").map((name) => [`c:${name}`, val(bool)])),
  "c:separator": ["#text"],
  "c:cat": ["(numRef|numLit|strRef|strLit)"],
  "c:val": ["(numRef|numLit)"],
  "c:xVal": ["(numRef|numLit|strRef|strLit)"],
  "c:yVal": ["(numRef|numLit)"],
  "c:strRef": ["f strCache?"],
  "c:numRef": ["f numCache?"],
  "c:f": ["#text"],
  "c:strCache": ["ptCount? pt*"],
  "c:numCache": ["formatCode? ptCount? pt*"],
  "c:formatCode": ["#text"],
  "c:ptCount": val(positive),
  "c:pt": ["v", `idx=${positive}`],
  "c:v": ["#text"],
  "c:smooth": val(bool),
  "c:catAx": [`${axisHead} auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl?`],
  "c:valAx": [`${axisHead} crossBetween? majorUnit? minorUnit? dispUnits?`],
  "c:scaling": ["logBase? orientation? max? min?"],
  "c:orientation": val("minMax|maxMin"),
  "c:max": val(decimal),
  "c:min": val(decimal),
  "c:delete": val(bool),
  "c:axPos": val("l|r|t|b"),
  "c:majorGridlines": ["spPr?"],
  "c:majorTickMark": val("none|in|out|cross"),
  "c:minorTickMark": val("none|in|out|cross"),
  "c:tickLblPos": val("nextTo|low|high|none"),
  "c:crossAx": val(positive),
  "c:crosses": val("autoZero|min|max"),
  "c:crossesAt": val(decimal),
  "c:auto": val(bool),
  "c:lblAlgn": val("ctr|l|r"),
  "c:lblOffset": val("[0-9]{1,3}|1000"),
  "c:tickLblSkip": val("[1-9][0-9]*"),
  "c:noMultiLvlLbl": val(bool),
  "c:crossBetween": val("between|midCat"),
  "c:majorUnit": val(decimal),
  "c:legend": ["legendPos? layout? overlay? spPr? txPr?"],
  "c:legendPos": val("t|b|l|r|tr"),
  "c:overlay": val(bool),
  "c:plotVisOnly": val(bool),
  "c:dispBlanksAs": val("gap|span|zero"),
  "c:externalData": ["autoUpdate?", relation],
  "c:autoUpdate": val(bool),
  "c:chartSpace>c:userShapes": ["", relation],

  // dml-chartDrawing.xsd
  "c:userShapes": ["(cdr:relSizeAnchor|cdr:absSizeAnchor)*"],
  "cdr:relSizeAnchor": ["from to (sp|grpSp|graphicFrame|cxnSp|pic)"],
  "cdr:from": ["x y"],
  "cdr:to": ["x y"],
  "cdr:x": ["#text"],
  "cdr:y": ["#text"],
  "cdr:sp": ["nvSpPr spPr style? txBody?", "macro?= textlink?="],
  "cdr:nvSpPr": ["cNvPr cNvSpPr"],
  "cdr:cNvPr": ["", String.raw`id=[1-9]\d* name=.+`],
  "cdr:cNvSpPr": ["", `txBox?=${bool}`],
  "cdr:spPr": shapeProperties,
  "cdr:txBody": textBody,

  // opc: what is in the file, how parts point to each other, and its properties
  Types: ["Default* Override*", "xmlns=.+"],
  Default: ["", "Extension=rels|xml|xlsx ContentType=.+"],
  Override: ["", "PartName=/.+ ContentType=.+"],
  Relationships: ["Relationship*", "xmlns=.+"],
  Relationship: ["", String.raw`Id=rId\d+ Type=http://.+ Target=[^/].*`],
  "cp:coreProperties": [
    "dc:title dc:creator dcterms:created dcterms:modified dc:language",
    "xmlns:cp=.+ xmlns:dc=.+ xmlns:dcterms=.+ xmlns:xsi=.+",
  ],
  "dc:title": ["#text"],
  "dc:creator": ["#text"],
  "dc:language": ["#text"],
  "dcterms:created": ["#text", "xsi:type=dcterms:W3CDTF"],
  "dcterms:modified": ["#text", "xsi:type=dcterms:W3CDTF"],
  Properties: ["Application", "xmlns=.+"],
  Application: ["#text"],
};

interface Judge {
  readonly children: RegExp;
  readonly isText: boolean;
  readonly attributes: ReadonlyMap<string, { readonly pattern: RegExp; readonly isOptional: boolean }>;
}

const judges = new Map<string, Judge>();

function judgeOf(key: string, parent: string): Judge | undefined {
  const name = rules[`${parent}>${key}`] === undefined ? key : `${parent}>${key}`;
  const known = judges.get(name);
  const rule = rules[name];
  if (known !== undefined || rule === undefined) return known;
  const [children, attributes = ""] = rule;
  const judge: Judge = {
    children: toPattern(children === "#text" ? "" : children, key),
    isText: children === "#text",
    attributes: toAttributes(attributes),
  };
  judges.set(name, judge);
  return judge;
}

/** A content model as a pattern over the names of the children, each followed by a semicolon. */
function toPattern(model: string, parent: string): RegExp {
  const prefix = /^\w+:/.exec(parent)?.[0] ?? "";
  const source = model
    .replace(/[\w:]+/g, (name) => `(?:${name.includes(":") ? name : prefix + name};)`)
    .replaceAll(" ", "");
  return new RegExp(`^(?:${source})$`);
}

function toAttributes(source: string): Judge["attributes"] {
  const found = new Map<string, { pattern: RegExp; isOptional: boolean }>();
  for (const part of source.split(/ (?=[\w:]+\??=)/).filter((one) => one !== "")) {
    const [, name = "", optional, pattern = ""] = /^([\w:]+)(\??)=(.*)$/.exec(part) ?? [];
    found.set(name, { pattern: new RegExp(`^(?:${pattern})$`, "s"), isOptional: optional === "?" });
  }
  return found;
}

const namespaces = /^xmlns:(?:a|p|r|c|cdr)$/;

/** Everything in a part that its schema does not allow, each with the path to it; nothing when it is valid. */
export function findFaults(element: XmlElement, parent = "", path = ""): readonly string[] {
  const here = `${path}/${element.name}`;
  const judge = judgeOf(element.name, parent);
  if (judge === undefined) return [`${here}: no rule for this element`];
  const names = element.children.map(({ name }) => `${name};`).join("");
  const faults: string[] = [];
  if (!judge.children.test(names)) faults.push(`${here}: children ${names.slice(0, 300)}`);
  if (!judge.isText && element.text.trim() !== "") faults.push(`${here}: text “${element.text.slice(0, 40)}”`);
  for (const [name, value] of element.attributes) {
    const rule = judge.attributes.get(name);
    if (rule === undefined) {
      if (!namespaces.test(name)) faults.push(`${here}: attribute ${name}`);
    } else if (!rule.pattern.test(value)) faults.push(`${here}: ${name}="${value.slice(0, 60)}"`);
  }
  for (const [name, { isOptional }] of judge.attributes) {
    if (!isOptional && !element.attributes.has(name)) faults.push(`${here}: no ${name}`);
  }
  return [...faults, ...element.children.flatMap((child) => findFaults(child, element.name, here))];
}
