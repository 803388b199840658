/**
 * What is wrong with the codes of services in links: links on paper must open for ever, so the list only grows.
 * @param codes service ids; the place in the list is the code. Ids of services that are gone stay
 * @param serviceIds of the services there are
 */
export function checkLinkCodes(codes: readonly string[], serviceIds: readonly string[]): readonly string[] {
  const at = "src/catalogue/link-codes.json";
  const missing = serviceIds.filter((id) => !codes.includes(id));
  const twice = new Set(codes.filter((id, index) => codes.indexOf(id) !== index));
  return [
    ...missing.map((id) => `${at}: ${id}: is not in the list; append it at the end, never insert or remove`),
    ...[...twice].map((id) => `${at}: ${id}: stands twice; take out the later one if no release had it yet`),
  ];
}
