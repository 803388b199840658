import {
  ArrowRight,
  Baby,
  BookOpen,
  CalendarClock,
  Check,
  CircleCheck,
  CircleHelp,
  CircleX,
  Clock,
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
  Smartphone,
  Tag,
  TriangleAlert,
  UserRoundCheck,
  Users,
  Wallet,
  WifiOff,
} from "lucide";

/** Icons of the Lucide set, by what they mean here. Each stands beside its word and is silent. */
const ICONS = {
  app: Smartphone,
  arrow: ArrowRight,
  baby: Baby,
  check: Check,
  clock: Clock,
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
  chat: MessageCircle,
  unlikely: CircleX,
  update: RefreshCw,
  wallet: Wallet,
  warning: TriangleAlert,
  who: UserRoundCheck,
} as const;

export type IconName = keyof typeof ICONS;

/** The names that a record may use. */
export const DRAWN_ICONS: readonly string[] = Object.keys(ICONS);

export function isIconName(name: string): name is IconName {
  return name in ICONS;
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-icon={name}>
      {ICONS[name].map(([tag, attributes], index) => {
        const Shape = tag as "path";
        return <Shape key={index} {...(attributes as Record<string, string>)} />;
      })}
    </svg>
  );
}
