import { describe, expect, it } from "vitest";
import { gallery, pageOfFigure } from "../../src/figures/gallery.ts";
import { figureLoaders, findFigurePage, loadFigure } from "../../src/figures/topics/figure-loaders.ts";

describe("the list of figures that an embed can show", () => {
  it("names every figure of the pages under its page, and no other", () => {
    const listed = Object.entries(figureLoaders).flatMap(([page, loaders]) =>
      Object.keys(loaders).map((id) => `${page}: ${id}`),
    );
    const standing = gallery.map((figure) => `${pageOfFigure(figure)}: ${figure.id}`);
    expect(listed.sort()).toEqual(standing.sort());
  });

  it("loads the very figure of the pages", async () => {
    expect(await Promise.all(gallery.map(async ({ id }) => loadFigure(id)))).toEqual(gallery);
  });

  it("knows no page for a figure that does not exist", async () => {
    expect(findFigurePage("bestaat-niet")).toBeUndefined();
    await expect(loadFigure("bestaat-niet")).rejects.toThrow("bestaat-niet");
  });
});
