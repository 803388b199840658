import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "../../src/build/check/content.ts";
import { readContent } from "../../src/build/content/read-content.ts";
import { LOCALE_IDS, REFERENCE_LOCALE } from "../../src/catalogue/locales.ts";

/** A record or text in its file, to be broken. */
// biome-ignore lint/suspicious/noExplicitAny: a broken record has no type
export type Loose = any;

const TODAY = "2026-11-22";

/**
 * A copy of catalogue and texts in a temporary folder, to break one thing in it and see what the check says.
 * The other languages are copies of the German files, so that work on a translation changes nothing here.
 */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), "wegweiser-content-"));
  readonly #before: ReadonlySet<string>;

  constructor() {
    cpSync("src/catalogue", join(this.root, "src/catalogue"), { recursive: true });
    cpSync("deploy", join(this.root, "deploy"), { recursive: true });
    for (const locale of LOCALE_IDS)
      cpSync(`locales/${REFERENCE_LOCALE}`, join(this.root, "locales", locale), { recursive: true });
    this.#before = new Set(this.#problems());
  }

  /** What the check says in addition after `file` was changed; the file is put back. */
  problemsAfter(file: string, change: (record: Loose) => Loose): readonly string[] {
    const path = join(this.root, file);
    const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const record = text === undefined ? {} : JSON.parse(text);
    return this.#with(path, text, JSON.stringify(change(record) ?? record));
  }

  /** What the check says after `file` holds this text, or is away. */
  problemsWith(file: string, newText: string | undefined): readonly string[] {
    const path = join(this.root, file);
    return this.#with(path, existsSync(path) ? readFileSync(path, "utf8") : undefined, newText);
  }

  read(file: string): Loose {
    return JSON.parse(readFileSync(join(this.root, file), "utf8"));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  #with(path: string, before: string | undefined, after: string | undefined): readonly string[] {
    put(path, after);
    try {
      return this.#problems().filter((line) => !this.#before.has(line));
    } finally {
      put(path, before);
    }
  }

  #problems(): readonly string[] {
    return checkContent(readContent(this.root), TODAY);
  }
}

function put(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
}
