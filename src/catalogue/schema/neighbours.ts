import * as v from "valibot";
import { Id, Source, WebAddress } from "./primitives.ts";

const Postcode = v.pipe(v.string(), v.regex(/^\d{5}$/));

/** What is known of the neighbouring Länder: their postcodes, as far as those are theirs alone, and their portal. */
export const Neighbours = v.strictObject({
  sources: v.array(Source),
  laender: v.array(
    v.strictObject({
      id: Id,
      name: v.string(),
      portal: v.nullable(v.strictObject({ name: v.string(), url: WebAddress })),
      ranges: v.array(v.tuple([Postcode, Postcode])),
    }),
  ),
  /** Where the codes of Sachsen-Anhalt lie; one that no Gemeinde has is a post-box code or a slip. */
  own: v.array(v.tuple([Postcode, Postcode])),
  /** Postcodes of Sachsen-Anhalt that a neighbour shares, and its name. */
  border: v.record(Postcode, v.string()),
});
export type Neighbours = v.InferOutput<typeof Neighbours>;
