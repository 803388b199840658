import {
  ArrowRight,
  Baby,
  BookOpen,
  CalendarClock,
  CircleCheck,
  CircleHelp,
  CircleX,
  Download,
  Euro,
  ExternalLink,
  FileText,
  HandHeart,
  House,
  Info,
  Landmark,
  Languages,
  LifeBuoy,
  Lightbulb,
  List,
  ListChecks,
  Mail,
  MapPin,
  MessageCircle,
  Phone,
  RefreshCw,
  Scale,
  Siren,
  Tag,
  TriangleAlert,
  UserRoundCheck,
  Users,
  Wallet,
  WifiOff,
} from "lucide";
import type { IconName } from "../../catalogue/icons.ts";

/** The Lucide icon for each meaning. */
const DRAWINGS: Readonly<Record<IconName, typeof House>> = {
  arrow: ArrowRight,
  baby: Baby,
  deadline: CalendarClock,
  document: FileText,
  download: Download,
  email: Mail,
  euro: Euro,
  external: ExternalLink,
  hands: HandHeart,
  help: Siren,
  house: House,
  idea: Lightbulb,
  info: Info,
  language: Languages,
  law: Scale,
  lifebuoy: LifeBuoy,
  likely: CircleCheck,
  list: List,
  office: Landmark,
  offline: WifiOff,
  people: Users,
  phone: Phone,
  place: MapPin,
  possible: CircleHelp,
  source: BookOpen,
  steps: ListChecks,
  tag: Tag,
  talk: MessageCircle,
  unlikely: CircleX,
  update: RefreshCw,
  wallet: Wallet,
  warning: TriangleAlert,
  who: UserRoundCheck,
};

/**
 * All icons in one file, each a symbol: cached once, it makes every page smaller by a tenth.
 * Without it a page misses nothing, because each icon stands beside its word.
 */
export function iconSprite(): string {
  const symbols = Object.entries(DRAWINGS).map(([name, shapes]) => {
    const drawn = shapes.map(([tag, attributes]) => `<${tag}${attributesOf(attributes)}/>`).join("");
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawn}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
}
