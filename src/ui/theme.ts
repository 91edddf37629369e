/** How the page is lit: as the device asks, or fixed. Kept on this device only; it is not part of the address. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = "theme";

/** The choice made before on this device; `system` when there is none, or when storage is closed to us. */
export function readTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? "system";
  } catch {
    return "system";
  }
}

/** Lights the page and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  applyTheme(choice);
  try {
    if (choice === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is closed: the choice then lasts as long as the page.
  }
}

/** Sets `data-theme` on the root. Call with {@link readTheme} before the first paint, so that the page does not flash. */
export function applyTheme(choice: ThemeChoice): void {
  if (choice === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = choice;
}

/** The choice that follows in the cycle of the button. */
export function themeAfter(choice: ThemeChoice): ThemeChoice {
  switch (choice) {
    case "system":
      return "light";
    case "light":
      return "dark";
    case "dark":
      return "system";
  }
}
