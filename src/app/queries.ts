import { QueryClient } from "@tanstack/react-query";

/** What is loaded, for one page. Files of a build do not change while a page is open. */
export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, refetchOnReconnect: true } },
  });
}
