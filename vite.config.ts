import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";

/** What both pages may do. A page that shows embeds may hold them in frames; an embed itself holds none. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** The strict policy of the built page. The dev server needs inline scripts and styles, so it goes without. */
const strictPolicy: Plugin = {
  name: "strict-policy",
  apply: "build",
  transformIndexHtml: (_html, { filename }) => [
    {
      tag: "meta",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: filename.endsWith("embed.html") ? contentSecurityPolicy : `${contentSecurityPolicy}; frame-src 'self'`,
      },
      injectTo: "head-prepend",
    },
  ],
};

/** Asks for the two text fonts together with the page instead of after its style sheet. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /(archivo-latin-wdth|source-serif-4-latin-opsz)-normal-[^/]*\.woff2$/.test(file))
        .map((file): HtmlTagDescriptor => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: true },
          injectTo: "head",
        })),
  },
};

export default defineConfig({
  base: "./",
  plugins: [react(), strictPolicy, preloadFonts],
  build: {
    target: "baseline-widely-available",
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    // A font as a data: address would be refused by the policy.
    assetsInlineLimit: (file) => (/\.(woff2?|css|js)$/.test(file) ? false : undefined),
  },
  // Parts of the import worker load when a file needs them: a CSV costs no reader of spreadsheets.
  worker: { format: "es" },
  preview: { host: "127.0.0.1" },
});
