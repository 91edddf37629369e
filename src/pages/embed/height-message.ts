/** What an embed tells the page around it. `public/embed.js` reads it; a host may do so itself. */
export interface HeightMessage {
  readonly type: "opwegnaar80/hoogte";
  readonly v: 1;
  /** `id` of the address of the embed, or "". */
  readonly id: string;
  /** In whole px, never less than the content. */
  readonly hoogte: number;
}

/** The height in a message, when it is one of ours; anything else is nothing. */
export function readHeight(message: unknown): number | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { type, v, hoogte } = message as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== "opwegnaar80/hoogte" || v !== 1 || typeof hoogte !== "number") return undefined;
  return hoogte > 0 && Number.isFinite(hoogte) ? Math.ceil(hoogte) : undefined;
}
