import * as v from "valibot";
import { PhoneNumber, WebAddress } from "./primitives.ts";

const later = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/** What only the operator of an installation knows (`deploy/operator.json`). null: not filled in yet. */
export const Operator = v.strictObject({
  /** Where the app is reached, without a last slash: for canonical addresses and previews. */
  origin: later(v.pipe(WebAddress, v.regex(/[^/]$/, "without a last slash"))),
  name: later(v.string()),
  representative: later(v.string()),
  street: later(v.string()),
  town: later(v.string()),
  phone: later(PhoneNumber),
  email: later(v.pipe(v.string(), v.email())),
  dataProtectionOfficer: later(v.string()),
});
export type Operator = v.InferOutput<typeof Operator>;
