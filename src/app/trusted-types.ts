/**
 * The only policy that the content security policy allows. It lets the browser load a worker from this site and nothing else;
 * markup from text is never created. Must be the first import of the entry.
 */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
trustedTypes?.createPolicy("default", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError("Only scripts of this site may load");
    return url;
  },
});
