import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Chip } from "./chip.tsx";

describe("a chip", () => {
  it.each(["{Delete}", "{Backspace}", "{Enter}", " "])("is taken away with %j on its button", async (key) => {
    const onRemove = vi.fn<() => void>();
    const user = userEvent.setup();
    render(<Chip label="Vlaanderen" keyRole="flanders" removeLabel="Vlaanderen weghalen" onRemove={onRemove} />);
    await user.tab();
    expect(screen.getByRole("button", { name: "Vlaanderen weghalen" })).toHaveFocus();
    await user.keyboard(key);
    expect(onRemove).toHaveBeenCalledOnce();
  });
});
