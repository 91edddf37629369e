import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ThemeToggle } from "./theme-toggle.tsx";
import { applyTheme, readTheme } from "./theme.ts";

const choices = { system: "zoals uw toestel", light: "licht", dark: "donker" };
const theme = () => document.documentElement.dataset["theme"];

afterEach(() => {
  localStorage.clear();
  applyTheme("system");
});

describe("the theme toggle", () => {
  it("goes from the device to light to dark and back, and says how it stands", async () => {
    const user = userEvent.setup();
    render(<ThemeToggle label="Weergave" choices={choices} />);
    await user.click(screen.getByRole("button", { name: "Weergave: zoals uw toestel" }));
    expect(theme()).toBe("light");
    await user.click(screen.getByRole("button", { name: "Weergave: licht" }));
    expect(theme()).toBe("dark");
    await user.click(screen.getByRole("button", { name: "Weergave: donker" }));
    expect(theme()).toBeUndefined();
  });

  it("remembers the choice on this device", async () => {
    const user = userEvent.setup();
    render(<ThemeToggle label="Weergave" choices={choices} />);
    await user.click(screen.getByRole("button"));
    expect(readTheme()).toBe("light");
  });

  it("follows the device when what was stored makes no sense", () => {
    localStorage.setItem("theme", "purple");
    expect(readTheme()).toBe("system");
  });

  it("works without storage", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("closed");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("closed");
    });
    const user = userEvent.setup();
    render(<ThemeToggle label="Weergave" choices={choices} />);
    await user.click(screen.getByRole("button"));
    expect(theme()).toBe("light");
  });
});
