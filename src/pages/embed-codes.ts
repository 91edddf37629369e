import { escapeXml } from "../downloads/escape-xml.ts";

export interface EmbedCodeInput {
  /** The full address of the embed. */
  readonly address: string;
  /** The full address of the script that follows its height. */
  readonly script: string;
  /** Name of the frame for who cannot see it. */
  readonly title: string;
}

/** The ways to put an embed on a page: `automatic` follows its height, `fixed` needs no script, `link` is its address. */
export interface EmbedCodes {
  readonly automatic: string;
  readonly fixed: string;
  readonly link: string;
}

/** The HTML to paste in another site, with everything in it escaped. */
export function toEmbedCodes({ address, script, title }: EmbedCodeInput): EmbedCodes {
  const frame = (style: string): string =>
    `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" loading="lazy" allow="clipboard-write; web-share; fullscreen" style="${style}"></iframe>`;
  return {
    automatic: `${frame("width:100%;height:600px;border:0")}\n<script src="${escapeXml(script)}" async></script>`,
    fixed: `<div style="position:relative;aspect-ratio:4/3;min-height:480px">${frame("position:absolute;inset:0;width:100%;height:100%;border:0")}</div>`,
    link: address,
  };
}
