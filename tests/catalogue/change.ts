import type { Loose } from "./content-copy.ts";

/**
 * A change of one field: `channels.0.sources`, `sucht.presumes.income-low` (in a list: the record with this id),
 * `criteria.any.+` (one more in a list). The value undefined takes the field away.
 */
export function change(path: string, value: unknown): (record: Loose) => void {
  return (record) => {
    const steps = path.split(".");
    const last = steps.pop() as string;
    const target = steps.reduce(stepInto, record);
    if (last === "+") target.push(value);
    else if (value === undefined) delete target[last];
    else target[last] = value;
  };
}

function stepInto(at: Loose, step: string): Loose {
  const next = Array.isArray(at) && !/^\d+$/.test(step) ? at.find(({ id }) => id === step) : at[step];
  if (next === undefined) throw new Error(`There is no "${step}" to change`);
  return next;
}
