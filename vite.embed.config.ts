import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import site from "./vite.config.ts";

/**
 * The page of an embed, built by itself beside the site (`vite build -c vite.embed.config.ts`, after it): each figure is a part of
 * its own, a small stand-in takes the place of the query library, and the site is not cut into as many parts as there are figures.
 */
export default mergeConfig(
  site,
  defineConfig({
    publicDir: false,
    resolve: {
      alias: { "@tanstack/react-query": fileURLToPath(new URL("src/app/small-query.ts", import.meta.url)) },
    },
    build: {
      emptyOutDir: false,
      manifest: ".vite/embed-manifest.json",
      // Without lists of what each part needs, which would weigh more than they save.
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: "embed.html" },
    },
  }),
);
