import { useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";

/** More than this many lines are behind a button. */
const mostShown = 8;

interface FirstFew<T> {
  readonly shown: readonly T[];
  readonly showsAll: boolean;
  /** The button that shows all or fewer; nothing for a short list. */
  readonly button: ReactNode;
}

/** The first lines of a list, with a button for the others. */
export function useFirstFew<T>(
  all: readonly T[],
  words: { readonly all: (count: number) => string; readonly fewer: string },
): FirstFew<T> {
  const [showsAll, setShowsAll] = useState(false);
  const button =
    all.length <= mostShown ? null : (
      <Button
        size="small"
        aria-expanded={showsAll}
        onClick={() => {
          setShowsAll(!showsAll);
        }}
      >
        {showsAll ? words.fewer : words.all(all.length)}
      </Button>
    );
  return { shown: showsAll ? all : all.slice(0, mostShown), showsAll, button };
}
