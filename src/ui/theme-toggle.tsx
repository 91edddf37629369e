import { useState } from "react";
import type { IconName } from "./icon.tsx";
import { Button } from "./button.tsx";
import { chooseTheme, readTheme, themeAfter, type ThemeChoice } from "./theme.ts";

const icons = { system: "screen", light: "sun", dark: "moon" } as const satisfies Record<ThemeChoice, IconName>;

export interface ThemeToggleProps {
  /** Name of the setting: "Weergave". */
  readonly label: string;
  readonly choices: Readonly<Record<ThemeChoice, string>>;
  /** Whether the words stand beside the icon. */
  readonly worded?: boolean;
}

/** Goes round: as the device asks, light, dark. Its name says how it stands now. */
export function ThemeToggle({ label, choices, worded = false }: ThemeToggleProps) {
  const [choice, setChoice] = useState(readTheme);
  const name = `${label}: ${choices[choice]}`;

  function advance() {
    const next = themeAfter(choice);
    chooseTheme(next);
    setChoice(next);
  }

  return worded ? (
    <Button look="quiet" icon={icons[choice]} onClick={advance}>
      {name}
    </Button>
  ) : (
    <Button look="quiet" icon={icons[choice]} aria-label={name} title={name} onClick={advance} />
  );
}
