import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkBudgets } from "../../src/build/site/budgets.ts";
import { checkPolicy } from "../../src/build/site/check-policy.ts";
import { cacheControl, cspHash, securityHeaders } from "../../src/build/site/headers.ts";

let dist: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
/** Text that no compression makes smaller. */
const noise = (bytes: number) => randomBytes(bytes).toString("base64");

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "site-"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  write("headers.json", JSON.stringify(securityHeaders({ scripts: [cspHash("go()")], styles: [cspHash("a{}")] })));
  write("de/index.html", '<script src="/assets/index-12345678.js"></script><style>a{}</style><script>go()</script>');
  write("assets/index-12345678.js", "go()");
});
afterEach(() => {
  rmSync(dist, { recursive: true });
  vi.restoreAllMocks();
});

describe("the build", () => {
  it("passes a site within its budgets and its policy", () => {
    expect(() => checkBudgets(dist)).not.toThrow();
    expect(() => checkPolicy(dist)).not.toThrow();
  });

  it.each([
    ["a page", "de/angebote/x/index.html", 14_000],
    ["a file of a language pack", "data/pack.de.1.1234567890.json", 80_000],
    ["a language pack", "data/pack.de.*.json", 240_000],
    ["the worker", "sw.js", 8_000],
    ["the script of the first load", "assets/index-12345678.js", 42_000],
  ])("fails when %s is too large", (_, file, bytes) => {
    write(file, noise(bytes * 1.1));
    expect(() => checkBudgets(dist)).toThrow(file);
  });

  it.each([
    ["an inline script without its hash", "<script>steal()</script>"],
    ["an inline style without its hash", "<style>b{}</style>"],
    ["a style attribute", '<p style="color:red">x</p>'],
    ["an event handler", '<p onclick="steal()">x</p>'],
  ])("fails on %s", (_, html) => {
    write("uk/index.html", html);
    expect(() => checkPolicy(dist)).toThrow("uk/index.html");
  });
});

describe("the headers", () => {
  it("forbid everything that is not named", () => {
    const { "Content-Security-Policy": policy = "" } = securityHeaders({ scripts: [], styles: [] });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
  });

  it.each([
    ["/assets/index-CZrav8ax.js", true],
    ["/data/pack.de.0.0123456789.json", true],
    ["/data/LICENSE.txt", false],
    ["/de/index.html", false],
    ["/sw.js", false],
  ])("let %s be kept for ever: %s", (path, forEver) => {
    expect(cacheControl(path).includes("immutable")).toBe(forEver);
  });
});
