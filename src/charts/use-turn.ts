import { useEffect, useState } from "react";

/** Drawings that wait for their turn, in the order in which they came onto the page. */
const waiting: (() => void)[] = [];
let isRunning = false;

function runNext(): void {
  const next = waiting.shift();
  isRunning = next !== undefined;
  if (next === undefined) return;
  next();
  setTimeout(runNext);
}

/**
 * Whether it is the turn of a drawing to appear. A page full of drawings mounts them one per task, so that it answers in
 * between; a drawing that has had its turn keeps it.
 */
export function useTurn(): boolean {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    const take = (): void => setIsOn(true);
    waiting.push(take);
    if (!isRunning) {
      isRunning = true;
      setTimeout(runNext);
    }
    return () => {
      const index = waiting.indexOf(take);
      if (index >= 0) waiting.splice(index, 1);
    };
  }, []);
  return isOn;
}
