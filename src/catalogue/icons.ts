/** The icons that are drawn, by what they mean here. Each stands beside its word. */
export const ICON_NAMES = [
  "arrow",
  "baby",
  "deadline",
  "document",
  "download",
  "email",
  "euro",
  "external",
  "hands",
  "help",
  "house",
  "idea",
  "info",
  "language",
  "law",
  "lifebuoy",
  "likely",
  "list",
  "office",
  "offline",
  "people",
  "phone",
  "place",
  "possible",
  "source",
  "steps",
  "tag",
  "talk",
  "unlikely",
  "update",
  "wallet",
  "warning",
  "who",
] as const;
export type IconName = (typeof ICON_NAMES)[number];

export function isIconName(name: string): name is IconName {
  return (ICON_NAMES as readonly string[]).includes(name);
}
