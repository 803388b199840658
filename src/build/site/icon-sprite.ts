import {
  Accessibility,
  ArrowRight,
  Baby,
  BookOpen,
  Briefcase,
  CalendarClock,
  CircleCheck,
  CircleHelp,
  CircleX,
  Download,
  Euro,
  ExternalLink,
  FileText,
  Flower2,
  Globe,
  GraduationCap,
  HandHeart,
  HeartHandshake,
  House,
  IdCard,
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
  ReceiptEuro,
  RefreshCw,
  Scale,
  Search,
  Shield,
  Siren,
  Smartphone,
  Split,
  Stethoscope,
  Tag,
  TriangleAlert,
  UserRoundCheck,
  Users,
  UsersRound,
  Wallet,
  WifiOff,
} from "lucide";
import type { IconName } from "../../catalogue/icons.ts";

/** The Lucide icon for each meaning. */
const DRAWINGS: Readonly<Record<IconName, typeof House>> = {
  accessibility: Accessibility,
  arrow: ArrowRight,
  baby: Baby,
  candle: Flower2,
  deadline: CalendarClock,
  document: FileText,
  download: Download,
  email: Mail,
  euro: Euro,
  external: ExternalLink,
  family: UsersRound,
  globe: Globe,
  hands: HandHeart,
  health: Stethoscope,
  heart: HeartHandshake,
  help: Siren,
  house: House,
  "id-card": IdCard,
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
  "phone-help": Smartphone,
  place: MapPin,
  possible: CircleHelp,
  receipt: ReceiptEuro,
  school: GraduationCap,
  search: Search,
  shield: Shield,
  source: BookOpen,
  split: Split,
  steps: ListChecks,
  tag: Tag,
  talk: MessageCircle,
  unlikely: CircleX,
  update: RefreshCw,
  wallet: Wallet,
  warning: TriangleAlert,
  who: UserRoundCheck,
  work: Briefcase,
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
