import { describe, expect, it } from "vitest";
import { type Answers, pruneAnswers } from "../../src/finder/answers.ts";
import { match } from "../../src/finder/match.ts";
import { everyStop, groupsOf, lifeEventOf, lifeEvents, questions, services } from "./real-catalogue.ts";

type Wanted = Partial<Record<"likely" | "possible" | "unlikely", string[]>>;

const BIRTH = "schwangerschaft-geburt";
const ALONE: Answers = { "raising-alone": "yes", "other-parent-pays": "too-little-or-nothing" };
const WORKER: Answers = { "pension-age": "no", "can-work": "yes" };
const TIRED: Answers = { "care-place": "at-home", "carer-needs-break": "yes" };

describe("what somebody finds who says this", () => {
  it.each<[string, string, Answers, Wanted]>([
    [
      "a pregnant employee",
      BIRTH,
      { "birth-stage": "pregnant", employment: "employee" },
      { likely: ["elterngeld", "kindergeld", "mutterschutz", "mutterschaftsgeld"] },
    ],
    [
      "a pregnant self-employed woman",
      BIRTH,
      { "birth-stage": "pregnant", employment: "self-employed" },
      { possible: ["mutterschaftsgeld"], unlikely: ["mutterschutz"] },
    ],
    [
      "a mother alone whose child gets nothing",
      BIRTH,
      { "birth-stage": "born", ...ALONE },
      { likely: ["unterhaltsvorschuss"] },
    ],
    [
      "a couple that is not married",
      BIRTH,
      { "birth-stage": "pregnant", "parents-married": "no" },
      { likely: ["vaterschaft-mutterschaft-anerkennung"], possible: ["unterhaltsvorschuss"] },
    ],
    [
      "a tenant with a small wage",
      "wenig-geld",
      { "gets-support": "none", ...WORKER, "pays-housing": "rent" },
      {
        likely: ["wohngeld", "grundsicherungsgeld"],
        possible: ["kinderzuschlag", "mietschulden"],
        unlikely: ["hilfe-zum-lebensunterhalt", "grundsicherung-im-alter"],
      },
    ],
    [
      "a pensioner with a small pension, living alone",
      "wenig-geld",
      { "pension-age": "yes", "household-can-work": "no" },
      { likely: ["grundsicherung-im-alter"], unlikely: ["grundsicherungsgeld"] },
    ],
    [
      "somebody who can never work again, living alone",
      "wenig-geld",
      { "pension-age": "no", "can-work": "never", "household-can-work": "no" },
      { likely: ["grundsicherung-im-alter"], unlikely: ["grundsicherungsgeld"] },
    ],
    [
      "somebody who gets basic support",
      "wohnen-miete",
      { "income-low": "yes", "pays-housing": "rent", "gets-support": "basic-support" },
      { unlikely: ["wohngeld"], possible: ["mietschulden"] },
    ],
    [
      "a tenant with a notice",
      "wohnen-miete",
      { "pays-housing": "rent", "rent-debt": "notice" },
      { likely: ["mietschulden", "schuldnerberatung"], possible: ["wohngeld"] },
    ],
    [
      "a family without a care grade",
      "pflege",
      { "care-grade": "none", ...TIRED },
      { likely: ["pflegegrad-antrag", "pflegeberatung"], unlikely: ["kurzzeitpflege-verhinderungspflege"] },
    ],
    [
      "a daughter who needs a break",
      "pflege",
      { "care-grade": "grade-2-to-5", ...TIRED },
      { likely: ["kurzzeitpflege-verhinderungspflege"], possible: ["pflegegrad-antrag"] },
    ],
    [
      "somebody who rather writes about drinking",
      "sucht",
      { "contact-way": "write" },
      { likely: ["digisucht", "suchtberatung"], possible: ["sucht-und-drogen-hotline"] },
    ],
    [
      "somebody who was given notice",
      "arbeit-verloren",
      { "job-stage": "notice", "insured-12-months": "yes" },
      { likely: ["arbeitsuchend-melden", "arbeitslosengeld", "rechtsantragstelle"], possible: ["grundsicherungsgeld"] },
    ],
    [
      "somebody too ill for the old work",
      "arbeit-verloren",
      { "job-stage": "ill" },
      { likely: ["rehabilitation", "erwerbsminderungsrente"], possible: ["arbeitslosengeld"] },
    ],
    [
      "parents at the end of their strength",
      "kinder-familie",
      { "family-topic": "upbringing" },
      { likely: ["erziehungsberatung", "hilfen-zur-erziehung", "elterntelefon"], possible: ["kita-platz"] },
    ],
    [
      "somebody whose electricity will be cut off",
      "schulden",
      { "debt-topic": "energy" },
      { likely: ["schuldnerberatung", "energieschulden", "verbraucherzentrale"] },
    ],
    [
      "somebody without a home",
      "wohnen-miete",
      { "rent-debt": "none", "pays-housing": "no" },
      { likely: ["wohnungslosenhilfe"] },
    ],
    [
      "a father who is separated and gets nothing for the child",
      "trennung-alleinerziehend",
      { ...ALONE, "has-children": "yes", "separation-topic": "money-for-child" },
      { likely: ["unterhaltsvorschuss", "beistandschaft", "alleinerziehende", "trennung-scheidung-beratung"] },
    ],
    [
      "somebody who wants to become a master craftsman",
      "arbeit-weiterbildung",
      { "work-goal": "qualification", "work-status": "employed" },
      { likely: ["aufstiegs-bafoeg", "weiterbildungsagenturen"], possible: ["bafoeg"] },
    ],
    [
      "somebody without a job who wants a course",
      "arbeit-weiterbildung",
      { "work-goal": "training", "work-status": "job-seeking" },
      { likely: ["mein-now", "bildungsurlaub"] },
    ],
    [
      "a blind person",
      "behinderung",
      { impairment: "sight" },
      { likely: ["blindengeld", "eutb"], unlikely: ["gehoerlosengeld"] },
    ],
    [
      "a deaf person",
      "behinderung",
      { impairment: "hearing" },
      { likely: ["gehoerlosengeld", "tess-relay", "gebaerdensprachdolmetschen"], unlikely: ["blindengeld"] },
    ],
    [
      "somebody who seeks a doctor",
      "krankheit-gesundheit",
      { "health-topic": "appointment" },
      { likely: ["terminservice-116117"] },
    ],
    [
      "an old person who is much alone",
      "alter-digital",
      { "later-life-topic": "company" },
      { likely: ["einsamkeit", "seniorenberatung"] },
    ],
    [
      "somebody in a crisis of the mind",
      "krise-einsamkeit",
      { "danger-now": "no", "crisis-topic": "mental" },
      { likely: ["krisendienst", "sozialpsychiatrischer-dienst", "telefonseelsorge"] },
    ],
    [
      "somebody who is beaten at home",
      "gewalt",
      { "violence-topic": "home" },
      { likely: ["gewaltschutz", "opferhilfe", "rechtsantragstelle"] },
    ],
    [
      "a child that is in danger",
      "gewalt",
      { "violence-topic": "child" },
      { likely: ["hilfen-zur-erziehung", "kinder-und-jugendtelefon"] },
    ],
    [
      "somebody in the asylum procedure",
      "neu-in-deutschland",
      { "arrival-topic": "asylum" },
      { likely: ["asylverfahrensberatung", "migrationsberatung"], possible: ["einbuergerung"] },
    ],
    [
      "somebody who was treated unfairly",
      "rechte-diskriminierung",
      { "rights-topic": "discrimination" },
      { likely: ["antidiskriminierungsstelle"] },
    ],
    [
      "somebody whose father has died",
      "todesfall",
      { "death-stage": "died" },
      { likely: ["sterbefall", "rentenversicherung"], possible: ["erbschein"] },
    ],
    ["somebody who moves", "ausweise-umzug-auto", { "papers-topic": "moving" }, { likely: ["umzug-ummelden"] }],
    [
      "somebody who wants to be there for a child",
      "mitmachen-ehrenamt",
      { "engage-topic": "children" },
      { likely: ["ehrenamtliche-vormundschaft", "pflegekinder", "fuehrungszeugnis"] },
    ],
    [
      "a working daughter who cares for her father",
      "pflege",
      { "care-grade": "none", "care-place": "at-home", "carer-employed": "yes" },
      { likely: ["pflegezeit", "pflegegrad-antrag"], possible: ["pflegegeld", "entlastungsbetrag"] },
    ],
    [
      "somebody whose pension does not pay for the home",
      "pflege",
      { "care-grade": "grade-2-to-5", "care-place": "looking-for-home" },
      { likely: ["heimfinder", "hilfe-zur-pflege"] },
    ],
  ])("%s", (_, id, said, wanted) => {
    const event = lifeEventOf(id);
    const answers = pruneAnswers(said, questions, event.presumes);
    expect(answers).toEqual(said);
    expect(Object.keys(said).filter((question) => !event.questions.includes(question))).toEqual([]);
    const groups = groupsOf(event, answers);
    for (const [group, ids] of Object.entries(wanted))
      expect(groups[group as keyof typeof groups], group).toEqual(expect.arrayContaining(ids));
  });

  it.each(["sucht", "gewalt", "krise-einsamkeit", "krankheit-gesundheit"])(
    "puts the emergency call first for somebody in danger: %s",
    (id) => {
      expect(groupsOf(lifeEventOf(id), { "danger-now": "yes" }).likely[0]).toBe("notruf");
    },
  );
});

describe("Wohngeld", () => {
  const withWohngeld = lifeEvents.filter(
    ({ id }) => services.find((service) => service.id === "wohngeld")?.lifeEvents[id],
  );

  it.each(withWohngeld.map((event) => [event.id, event] as const))(
    "%s: says 'eher nicht' only for a reason that the person has given",
    (_, event) => {
      const excluded = everyStop(event).filter(({ answers }) => groupsOf(event, answers).unlikely.includes("wohngeld"));
      expect(excluded.length).toBeGreaterThan(0);
      for (const { answers } of excluded) {
        const { unlikely } = match(event, services, answers);
        const reasons = unlikely.find(({ service }) => service.id === "wohngeld")?.evaluation.decidedBy ?? [];
        expect(reasons.some((id) => id in answers)).toBe(true);
      }
    },
  );

  it("asks about rent before it says 'passt wahrscheinlich'", () => {
    const fitting = everyStop(lifeEventOf("wenig-geld")).filter(({ answers }) =>
      groupsOf(lifeEventOf("wenig-geld"), answers).likely.includes("wohngeld"),
    );
    expect(fitting.length).toBeGreaterThan(0);
    for (const { answers } of fitting) expect(["rent", "own-home"]).toContain(answers["pays-housing"]);
  });

  it("stays open for somebody who does not know whether the income is low", () => {
    const said = { "income-low": "unsure", "pays-housing": "rent", "gets-support": "none" };
    expect(groupsOf(lifeEventOf("wohnen-miete"), said).possible).toContain("wohngeld");
  });
});
