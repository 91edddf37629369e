import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Tile } from "./tile.tsx";

function renderTile(text: string) {
  const { container } = render(
    <Tile label="Werkzoekenden" content={{ kind: "value", text }} period="2024">
      meer dan vorig jaar
    </Tile>,
  );
  const value = container.querySelector(".tile-value");
  return {
    text: value?.textContent,
    small: Array.from(value?.querySelectorAll("small") ?? [], (part) => part.textContent),
  };
}

describe("a tile", () => {
  it.each([
    ["6,3%", ["%"]],
    ["ongeveer 26.050", ["ongeveer "]],
    ["227", []],
    ["12,5 tot 13,0", []],
  ])("writes %s as it was given, with what is not a number smaller", (text, small) => {
    expect(renderTile(text)).toEqual({ text, small });
  });

  it("keeps its definition behind a button", async () => {
    const definition = { label: "Wat is een werkzoekende?", text: "Wie werk zoekt." };
    render(
      <Tile label="Werkzoekenden" content={{ kind: "none", text: "geen cijfer" }} period="2024" definition={definition}>
        Zie Limburg.
      </Tile>,
    );
    expect(screen.getByText("Wie werk zoekt.")).not.toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: definition.label, expanded: false }));
    expect(screen.getByText("Wie werk zoekt.")).toBeVisible();
  });
});
