import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Clocks and number formats of the machine must never decide a figure: the tests run in a zone and a language that are not ours.
process.env["TZ"] = "Pacific/Auckland";
process.env["LC_ALL"] = "en_US.UTF-8";

const oneAtATime = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: 30_000,
          environment: "node",
          include: ["{src,scripts,tests}/**/*.test.ts"],
          exclude: ["tests/{browser,slides,gates}/**"],
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          testTimeout: 30_000,
          environment: "jsdom",
          include: ["{src,tests}/**/*.test.tsx"],
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
        },
      },
      {
        extends: true,
        test: { name: "browser", environment: "node", include: ["tests/browser/**/*.test.ts"], ...oneAtATime },
      },
      {
        extends: true,
        test: { name: "slides", environment: "node", include: ["tests/slides/**/*.test.ts"], ...oneAtATime },
      },
      {
        extends: true,
        test: { name: "gates", environment: "node", include: ["tests/gates/**/*.test.ts"], testTimeout: 120_000 },
      },
    ],
  },
});
