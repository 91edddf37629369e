import { useEffect, useRef, useState } from "react";

/** Long work step by step: it says how far it is, and stops when the signal says so. */
export interface TaskContext {
  readonly signal: AbortSignal;
  /** "2 of 8": the second is being made. */
  readonly onStep: (at: number, of: number) => void;
}

export type TaskState<Kind extends string> =
  | { readonly kind: "rest" }
  | {
      readonly kind: "running";
      readonly what: Kind;
      readonly at: number;
      readonly of: number;
      readonly stop: () => void;
    }
  /** `result` is what the work gave: the name of a file. */
  | { readonly kind: "done"; readonly what: Kind; readonly result: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed" };

/** One piece of long work at a time, with its progress and a way to stop it. */
export function useTask<Kind extends string>(): {
  readonly task: TaskState<Kind>;
  readonly run: (what: Kind, work: (context: TaskContext) => Promise<string>) => void;
} {
  const [task, setTask] = useState<TaskState<Kind>>({ kind: "rest" });
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  function run(what: Kind, work: (context: TaskContext) => Promise<string>): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const stop = (): void => {
      controller.abort();
      setTask({ kind: "stopped" });
    };
    const onStep = (at: number, of: number): void => {
      if (!signal.aborted) setTask({ kind: "running", what, at, of, stop });
    };
    onStep(0, 1);
    work({ signal, onStep }).then(
      (result) => {
        if (!signal.aborted) setTask({ kind: "done", what, result });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        reportError(error);
        setTask({ kind: "failed" });
      },
    );
  }
  return { task, run };
}
