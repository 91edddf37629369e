import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { NumberField } from "./number-field.tsx";

function show(onType: (text: string) => string | undefined) {
  render(<NumberField label="Budget" unit="euro" value="1.000" hint="De bron noemt 1.000." onType={onType} />);
  return { field: screen.getByRole("textbox", { name: "Budget" }), user: userEvent.setup() };
}

describe("a field for a number", () => {
  it("hands on every text that is typed", async () => {
    const onType = vi.fn<(text: string) => undefined>();
    const { field, user } = show(onType);
    await user.clear(field);
    await user.type(field, "2,5");
    expect(onType.mock.calls.map(([text]) => text)).toEqual(["", "2", "2,", "2,5"]);
  });

  it("keeps what is no number in the field, says why, and shows the number that holds on leaving", async () => {
    const { field, user } = show(() => "Schrijf een bedrag.");
    await user.clear(field);
    await user.type(field, "veel");
    expect(field).toHaveValue("veel");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("euro Schrijf een bedrag.");
    await user.tab();
    expect(field).toHaveValue("1.000");
    expect(field).toBeValid();
    expect(field).toHaveAccessibleDescription("euro De bron noemt 1.000.");
  });
});
