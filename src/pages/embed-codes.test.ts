import { describe, expect, it } from "vitest";
import { toEmbedCodes } from "./embed-codes.ts";

const codes = toEmbedCodes({
  address: "https://voorbeeld.be/embed.html?fig=werkzoekenden&rand=0",
  script: "https://voorbeeld.be/embed.js",
  title: 'Werkzoekenden "zonder werk" & meer',
});

describe("the codes of an embed", () => {
  it("name the frame, load it late, and allow what it needs", () => {
    for (const code of [codes.automatic, codes.fixed]) {
      expect(code).toContain('src="https://voorbeeld.be/embed.html?fig=werkzoekenden&amp;rand=0"');
      expect(code).toContain('title="Werkzoekenden &quot;zonder werk&quot; &amp; meer"');
      expect(code).toContain('loading="lazy" allow="clipboard-write; web-share; fullscreen"');
    }
  });

  it("bring the script only where the height follows the content", () => {
    expect(codes.automatic).toContain('<script src="https://voorbeeld.be/embed.js" async></script>');
    expect(codes.fixed).not.toContain("<script");
    expect(codes.fixed).toContain("aspect-ratio:4/3");
  });

  it("have the address itself as the last way", () => {
    expect(codes.link).toBe("https://voorbeeld.be/embed.html?fig=werkzoekenden&rand=0");
  });
});
