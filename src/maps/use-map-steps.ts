import { useRef } from "react";
import type { StepBy } from "../charts/use-point-focus.ts";
import type { MapUnit } from "./map-layout.ts";
import { stepByArrow, stepByName } from "./step-map.ts";

/** Letters that follow each other within this time belong to one name. */
const typingMs = 800;

/** Keyboard on a map: arrows go to the neighbour, letters to the next name that begins with them, Home and End to the ends. */
export function useMapSteps(units: readonly MapUnit[]): StepBy {
  const typed = useRef({ letters: "", at: 0 });
  return ({ row, column }, key) => {
    const to = (index: number | undefined) => (index === undefined ? undefined : { row, column: index });
    if (key === "Home") return to(0);
    if (key === "End") return to(units.length - 1);
    if (!/^[\p{Letter}'’-]$/u.test(key)) return to(stepByArrow(units, column, key));
    const now = performance.now();
    const before = now - typed.current.at < typingMs ? typed.current.letters : "";
    typed.current = { letters: before + key, at: now };
    return to(stepByName(units, column, typed.current.letters));
  };
}
