import * as v from "valibot";

/** Lists that an operator may plug in (`deploy/feeds.json`). null: there is none, and nothing of it is shown. */
export const Feeds = v.strictObject({
  /** Address of the list of free places in care homes, on the same site (docs/feeds.md). */
  freePlaces: v.nullable(
    v.pipe(v.string(), v.regex(/^\/[\w/.-]+\.json$/, "a path on this site, /feeds/free-places.json")),
  ),
});
export type Feeds = v.InferOutput<typeof Feeds>;
