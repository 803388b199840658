import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** Writes files below a folder, and says where they are reached. */
export class SiteWriter {
  constructor(private readonly dist: string) {}

  write(path: string, text: string): void {
    const file = join(this.dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Writes under a name that carries a hash of the text, so that it may be kept for ever. Returns its address. */
  writeHashed(name: string, extension: string, text: string): string {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    const path = `${name}.${hash}.${extension}`;
    this.write(path, text);
    return `/${path}`;
  }

  /** Size in bytes of what travels (gzip). */
  compressedSize(path: string): number {
    return gzipSync(readFileSync(join(this.dist, path)), { level: 9 }).length;
  }
}
