import { isLocaleId, type LocaleId } from "./locales.ts";

/**
 * The language packs of a build, short enough to stand in every page:
 * by locale the hash of the core file, the hashes of the pack's parts, and the compressed size of all in bytes.
 */
export type PackIndex = Readonly<Record<string, readonly [core: string, parts: readonly string[], bytes: number]>>;

/** A language pack: every file that its pages need, and what it costs to load. */
export interface PackInfo {
  readonly locale: LocaleId;
  readonly core: string;
  readonly parts: readonly string[];
  /** Compressed size in bytes. */
  readonly bytes: number;
}

/** Where the packs lie in the browser; page and worker use the same name. */
export const PACK_CACHE = "packs";

export function packsOf(index: PackIndex): readonly PackInfo[] {
  return Object.entries(index).flatMap(([locale, [core, parts, bytes]]) =>
    isLocaleId(locale)
      ? [
          {
            locale,
            core: `/data/core.${locale}.${core}.json`,
            parts: parts.map((hash, part) => `/data/pack.${locale}.${part}.${hash}.json`),
            bytes,
          },
        ]
      : [],
  );
}

/** Every file of a pack. */
export function filesOf({ core, parts }: Pick<PackInfo, "core" | "parts">): readonly string[] {
  return [core, ...parts];
}

/** The locale of a core or pack file; undefined for every other address. */
export function localeOfFile(address: string): LocaleId | undefined {
  const locale = /\/data\/(?:core|pack)\.([a-z-]+)\./.exec(address)?.[1] ?? "";
  return isLocaleId(locale) ? locale : undefined;
}
