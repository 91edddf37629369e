import { readFile, writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";

/** A line of the system's account of a process, in MB; nothing where the system keeps no such account. */
async function readAccount(pid: number, line: string): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const found = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(text)?.[1];
  return found === undefined ? undefined : Number(found) / 1024;
}

/**
 * The most memory that the process of the page held while `work` ran, above what it held before. Linux only: there the peak
 * of a process can be set back and read.
 */
export async function peakDuring(browser: Browser, work: () => Promise<unknown>): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const before = new Map<number, number>();
  for (const pid of pids) {
    await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
    before.set(pid, (await readAccount(pid, "VmRSS")) ?? 0);
  }
  await work();
  const peaks = await Promise.all(
    pids.map(async (pid) => {
      const peak = await readAccount(pid, "VmHWM");
      return peak === undefined ? undefined : peak - (before.get(pid) ?? 0);
    }),
  );
  const known = peaks.filter((peak) => peak !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
