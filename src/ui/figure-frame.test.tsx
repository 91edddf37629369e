import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { shellWords } from "../format/shell-words.ts";
import { FigureFrame, readingIdOf, type FrameState, type ShownFigure } from "./figure-frame.tsx";

const shown: ShownFigure = {
  kind: "shown",
  title: "Limburg klimt naar 80%",
  subtitle: "Werkzaamheidsgraad, 20–64 jaar, in %",
  view: "chart",
  onView: () => undefined,
  drawing: <div role="img" aria-label="tekening" aria-describedby={readingIdOf("rate")} />,
  reading: ["In 2023 werkte 76,3%.", "Dat is 0,5 procentpunt minder dan in Vlaanderen."],
  notes: ["Limburg 2020–2022: niet beschikbaar.", "Nieuwe vragenlijst sinds 2021."],
  formula: "80 − 76,3 = 3,7",
  sources: ["Statbel", "Statistiek Vlaanderen"],
  remarks: ["As begint bij 71%"],
  actions: <button type="button">Kopieer link</button>,
};

function renderFrame(state: FrameState, level: 2 | 3 = 2) {
  const { container } = render(<FigureFrame id="rate" level={level} words={shellWords.nl.frame} state={state} />);
  return container;
}

async function findFaults(container: Element): Promise<readonly string[]> {
  // jsdom has no layout: contrast is checked in a browser. A frame is not a whole page.
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const states: readonly (readonly [string, FrameState])[] = [
  ["shown", shown],
  ["loading", { kind: "loading", heightPx: 300 }],
  [
    "empty",
    {
      kind: "empty",
      title: "Spanning bestaat niet per gemeente",
      subtitle: "Genk",
      reasons: ["Vacatures tellen op de werkplek."],
      nearest: [{ label: "Toon Limburg", href: "?geb=70000" }],
      sources: ["VDAB"],
    },
  ],
  [
    "failed",
    {
      kind: "failed",
      title: "Deze figuur kon niet laden",
      problem: "Stuk.",
      explanation: "De rest werkt.",
      onRetry: () => undefined,
    },
  ],
];

describe("the frame of a figure", () => {
  it.each(states)("has no accessibility fault when %s", async (_, state) => {
    expect(await findFaults(renderFrame(state))).toEqual([]);
  });

  it("keeps the parts in their order", () => {
    const text = renderFrame(shown).textContent;
    const parts = [
      "Limburg klimt",
      "Werkzaamheidsgraad",
      "Grafiek",
      "In 2023 werkte",
      "niet beschikbaar",
      "80 − 76,3",
      "Bron: Statbel",
      "Kopieer link",
    ];
    const positions = parts.map((part) => text.indexOf(part));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions).not.toContain(-1);
  });

  it("describes the drawing by the whole reading text", () => {
    renderFrame(shown);
    expect(screen.getByRole("img")).toHaveAccessibleDescription(shown.reading.join(" "));
  });

  it("has its title at the level that the page asks for", () => {
    renderFrame(shown, 3);
    expect(screen.getByRole("heading", { level: 3, name: "Limburg klimt naar 80%" })).toBeInTheDocument();
  });

  it("asks for the table through its tabs, and has none with a single view", async () => {
    const onView = vi.fn<(view: string) => void>();
    const { rerender } = render(
      <FigureFrame id="rate" level={2} words={shellWords.nl.frame} state={{ ...shown, onView }} />,
    );
    await userEvent.click(screen.getByRole("tab", { name: "Tabel" }));
    expect(onView).toHaveBeenCalledExactlyOnceWith("table");
    rerender(<FigureFrame id="rate" level={2} words={shellWords.nl.frame} state={{ ...shown, onView: undefined }} />);
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    expect(screen.queryByRole("tabpanel")).not.toBeInTheDocument();
  });

  it("skips the drawing to the reading text without touching the address", async () => {
    renderFrame(shown);
    const before = location.href;
    await userEvent.click(screen.getByRole("link", { name: "Sla de tekening over" }));
    expect(document.activeElement?.id).toBe(readingIdOf("rate"));
    expect(location.href).toBe(before);
  });

  it("numbers its notes in a list of their own", () => {
    renderFrame(shown);
    const notes = screen.getByRole("list", { name: "Noten" });
    expect(within(notes).getAllByRole("listitem")).toHaveLength(2);
  });

  it("holds the height of the drawing while it loads", () => {
    renderFrame({ kind: "loading", heightPx: 300 });
    expect(screen.getByRole("status")).toHaveStyle({ height: "300px" });
    expect(screen.getByRole("article")).toHaveAttribute("aria-busy", "true");
  });

  it("tries again when asked", async () => {
    const onRetry = vi.fn<() => void>();
    renderFrame({ kind: "failed", title: "Stuk", problem: "Stuk.", explanation: "De rest werkt.", onRetry });
    await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("keeps the ways of counting and the focus when the chosen one has no number", () => {
    const modes = {
      options: [
        { key: "aantal", label: "Aantal" },
        { key: "index", label: "Index" },
      ],
      selected: "index",
      onSelect: () => undefined,
    };
    const frame = (state: FrameState) => <FigureFrame id="rate" level={2} words={shellWords.nl.frame} state={state} />;
    const { rerender } = render(frame({ ...shown, modes }));
    const button = screen.getByText("Index").closest("button, label, input") ?? screen.getByText("Index");
    const control = button.querySelector("input") ?? button;
    if (control instanceof HTMLElement) control.focus();
    const focused = document.activeElement;
    expect(focused).not.toBe(document.body);
    rerender(
      frame({ kind: "empty", title: "Geen index", subtitle: "", reasons: ["Nul."], nearest: [], modes, sources: [] }),
    );
    expect(screen.getByText("Aantal")).toBeInTheDocument();
    expect(document.activeElement).toBe(focused);
  });

  it("leads to the nearest place that has a number", () => {
    renderFrame(states[2]![1]);
    expect(screen.getByRole("link", { name: "Toon Limburg" })).toHaveAttribute("href", "?geb=70000");
  });
});
