/**
 * The one source of the portal's security headers: the local server sends them, `docs/publicar.md` lists them
 * (a test compares), and `astro.config.mjs` takes the page's own policy from here.
 */

/** What pages may load, whatever the page; scripts and styles are listed by Astro, hash by hash, in each page. */
export const pageDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** The same, with the host of street tiles where the city offers them. */
export function toPageDirectives(tileHost?: string): (typeof pageDirectives)[number][] {
  const images = tileHost ? ` https://${tileHost}` : '';
  return pageDirectives.map((directive) =>
    directive === "img-src 'self' data:" ? (`${directive}${images}` as typeof directive) : directive,
  );
}

/** Scripts the page's policy allows besides its hashes: our own files, and the search engine's WebAssembly. */
export const scriptResources = ["'self'", "'wasm-unsafe-eval'"] as const;

/**
 * The policy of the header, with `tileHost` if the city offers street tiles. A browser applies it and the page's
 * own together, so inline code stays open here (its hashes differ by page) and is closed by the page's policy;
 * what a page cannot say of itself (`frame-ancestors`) is said here.
 */
export function toContentSecurityPolicy(tileHost?: string): string {
  return [
    ...toPageDirectives(tileHost),
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const denied = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers of every answer, by name. */
export function securityHeaders(tileHost?: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': toContentSecurityPolicy(tileHost),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': ['geolocation=(self)', ...denied.map((feature) => `${feature}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Added where the site is served by HTTPS: two years, sub-domains too. */
export const httpsHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
