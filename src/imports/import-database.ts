import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { StoreOutcome } from "./types.ts";

/** What lies in the browser: tables as columns, and the files that they were read from under the same id. */
export interface ImportSchema extends DBSchema {
  readonly tables: { readonly key: string; readonly value: unknown };
  readonly originals: { readonly key: string; readonly value: unknown };
}

const name = "op-weg-naar-80-imports";
const version = 1;

type Failure = Extract<StoreOutcome, { readonly ok: false }>["reason"];

/** Why the store did not do what it was asked. */
export class StoreFailure extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

/** Gives the database, opened at its first use and again after it was closed. */
export type OpenDatabase = () => Promise<IDBPDatabase<ImportSchema>>;

/**
 * Opens the database of kept tables. It gives way at once when another tab needs a newer version of it. Another tab that does not
 * give way, or that has a newer version already, makes it fail as `blocked`; a browser without storage as `unavailable`.
 */
export function createDatabaseOpener(): OpenDatabase {
  let opened: Promise<IDBPDatabase<ImportSchema>> | undefined;
  return async () => {
    opened ??= open(() => {
      opened = undefined;
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(onClosed: () => void): Promise<IDBPDatabase<ImportSchema>> {
  if (typeof indexedDB === "undefined") throw new StoreFailure("unavailable");
  return new Promise((resolve, reject) => {
    let database: IDBPDatabase<ImportSchema> | undefined;
    openDB<ImportSchema>(name, version, {
      upgrade: (db) => {
        db.createObjectStore("tables");
        db.createObjectStore("originals");
      },
      blocked: () => {
        reject(new StoreFailure("blocked"));
      },
      blocking: () => {
        database?.close();
        onClosed();
      },
      terminated: onClosed,
    }).then(
      (db) => {
        database = db;
        resolve(db);
      },
      (error: unknown) => {
        reject(new StoreFailure(isNamed(error, "VersionError") ? "blocked" : "unavailable"));
      },
    );
  });
}

/** Says in our words why something failed. A full disk is told in several ways. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StoreFailure) return error.reason;
  if (isNamed(error, "QuotaExceededError")) return "full";
  if (isNamed(error, "InvalidStateError")) return "gone";
  return "failed";
}

function isNamed(error: unknown, expected: string): boolean {
  return error instanceof Error || error instanceof DOMException ? error.name === expected : false;
}
