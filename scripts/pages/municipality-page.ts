import { escapeXml } from "../../src/downloads/escape-xml.ts";
import type { Region } from "../../src/domain/region.ts";
import type { Figure } from "../../src/figures/figure.ts";

/** What a page in front of the dashboard says of a municipality. */
export interface PreviewPage {
  readonly place: Region;
  /** "9,2% van de beroepsbevolking": the figure whose text is told. */
  readonly core: Figure;
  /** The address of the site, `https://…/`, or "" when it is not known: links are then relative. */
  readonly site: string;
}

/**
 * A small page that mail, chat and search programs can read without running a script: title, one sentence, picture. A reader is
 * led on to the dashboard at once. The text is that of the figure, so that it cannot say another number.
 */
export function toPreviewPage({ place, core, site }: PreviewPage): string {
  const title = `${place.name}: werkzoekenden en vacatures · Op weg naar 80`;
  const sentence = core.kind === "empty" ? core.reading.join(" ") : core.reading.slice(0, 2).join(" ");
  const own = `${site}gemeente/${place.code}/`;
  const picture = site === "" ? "voorbeeld.png" : `${own}voorbeeld.png`;
  const dashboard = `../../?geb=${place.code}`;
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<meta name="description" content="${escapeXml(sentence)}">
<meta property="og:type" content="website">
<meta property="og:locale" content="nl_BE">
<meta property="og:site_name" content="Op weg naar 80">
<meta property="og:title" content="${escapeXml(title)}">
<meta property="og:description" content="${escapeXml(sentence)}">
<meta property="og:image" content="${escapeXml(picture)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${escapeXml(`Kaart van de Vlaamse gemeenten, met ${place.name} omrand`)}">
<meta name="twitter:card" content="summary_large_image">
${site === "" ? "" : `<meta property="og:url" content="${escapeXml(own)}">\n<link rel="canonical" href="${escapeXml(own)}">\n`}<link rel="alternate" type="application/json" href="../${place.code}.json">
<link rel="alternate" type="text/csv" href="../${place.code}.csv">
<meta http-equiv="refresh" content="0; url=${escapeXml(dashboard)}">
</head>
<body>
<h1>${escapeXml(place.name)}</h1>
<p>${escapeXml(sentence)}</p>
<p><a href="${escapeXml(dashboard)}">Open ${escapeXml(place.name)} in het dashboard</a></p>
<p>Alle gepubliceerde cijfers: <a href="../${place.code}.json">JSON</a>, <a href="../${place.code}.csv">CSV</a></p>
</body>
</html>
`;
}
