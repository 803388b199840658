import { createHash } from "node:crypto";

/** `'sha256-…'` of an inline script or style, as a Content-Security-Policy names it. */
export function cspHash(source: string): string {
  return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
}

/**
 * The headers of every answer: the one source for the preview server, the tests and the files for real servers.
 * @param hashes of the inline scripts and styles that the pages hold
 */
export function securityHeaders(hashes: {
  scripts: readonly string[];
  styles: readonly string[];
}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.scripts].join(" "),
    ["style-src 'self'", ...hashes.styles].join(" "),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types wegweiser",
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Strict-Transport-Security": "max-age=31536000",
  };
}

/** How long an answer may be kept: files with a hash in their name for ever, all else is asked for anew. */
export function cacheControl(path: string): string {
  return /^\/(assets|data)\/.*[.-][\w-]{8,}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}
