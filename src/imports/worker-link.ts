import type { WorkerAnswer, WorkerRequest } from "./worker-messages.ts";

type Request = WorkerRequest extends infer Each ? (Each extends WorkerRequest ? Omit<Each, "job"> : never) : never;
type Heard = Extract<WorkerAnswer, { readonly kind: "progress" | "result" }>;
type Value = Extract<WorkerAnswer, { readonly kind: "done" }>["value"];

/** Questions to a worker as promises. After `close` the worker is gone, and open questions are rejected. */
export interface WorkerLink {
  readonly ask: (request: Request, onHeard?: (heard: Heard) => void) => Promise<Value>;
  /** Whether the worker broke down; another one is needed then. */
  readonly isBroken: () => boolean;
  readonly close: () => void;
}

interface OpenJob {
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
  readonly onHeard: (heard: Heard) => void;
}

/** Links a worker that answers {@link WorkerRequest}s. A worker that breaks down rejects everything that is open. */
export function createWorkerLink(worker: Worker): WorkerLink {
  const open = new Map<number, OpenJob>();
  let lastJob = 0;
  let isBroken = false;
  const rejectAll = (reason: string): void => {
    const jobs = [...open.values()];
    open.clear();
    for (const { reject } of jobs) reject(new Error(reason));
  };
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    const job = open.get(data.job);
    if (job === undefined) return;
    if (data.kind === "progress" || data.kind === "result") {
      job.onHeard(data);
      return;
    }
    open.delete(data.job);
    if (data.kind === "done") job.resolve(data.value);
    else job.reject(new Error(data.reason));
  });
  worker.addEventListener("error", ({ message }) => {
    isBroken = true;
    rejectAll(message);
  });
  worker.addEventListener("messageerror", () => {
    rejectAll("A message of the worker could not be read");
  });
  return {
    ask: async (request, onHeard = () => undefined) =>
      new Promise((resolve, reject) => {
        const job = ++lastJob;
        open.set(job, { resolve, reject, onHeard });
        worker.postMessage({ ...request, job }, []);
      }),
    isBroken: () => isBroken,
    close: () => {
      worker.terminate();
      rejectAll("The reading was stopped");
    },
  };
}
