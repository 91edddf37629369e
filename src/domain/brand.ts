/** A type that is told apart by name only: minted in one function, then trusted. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** For the end of an exhaustive `switch`: a new kind does not compile until every switch has met it. */
export function neverReached(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
