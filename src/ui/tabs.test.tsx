import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tabs, tabIdOf } from "./tabs.tsx";

const tabs = [
  { key: "chart", label: "Grafiek" },
  { key: "table", label: "Tabel" },
  { key: "map", label: "Kaart" },
] as const;

function Example() {
  const [selected, setSelected] = useState<"chart" | "table" | "map">("chart");
  return (
    <>
      <Tabs label="Weergave" tabs={tabs} selected={selected} onSelect={setSelected} panelId="panel" />
      <div id="panel" role="tabpanel" aria-labelledby={tabIdOf("panel", selected)}>
        {selected}
      </div>
    </>
  );
}

describe("tabs", () => {
  it("are one tab stop, and arrows show the next view at once", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    expect(screen.getByRole("tab", { name: "Grafiek" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Tabel" })).toHaveFocus();
    expect(screen.getByRole("tabpanel", { name: "Tabel" })).toHaveTextContent("table");
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("go round with the arrows, and Home and End go to the ends", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Kaart");
    await user.keyboard("{Home}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Grafiek");
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Kaart");
  });

  it("leave the keys of the browser alone", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Grafiek");
  });
});
