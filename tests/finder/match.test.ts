import { describe, expect, it } from "vitest";
import type { LifeEvent } from "../../src/catalogue/schema/situation.ts";
import { UNSURE } from "../../src/finder/answers.ts";
import { type Matchable, match, servicesOf } from "../../src/finder/match.ts";

const EVENT: LifeEvent = { id: "move", icon: "house", questions: ["pet", "garden"], presumes: {} };
const forPets = { fact: "pet", is: ["dog", "cat"] };
const forGardens = { fact: "garden", is: ["yes"] };
const service = (id: string, rank: number, more: Partial<Matchable> = {}): Matchable => ({
  id,
  lifeEvents: { move: rank },
  ...more,
});

const SERVICES: readonly Matchable[] = [
  service("vet", 4, { criteria: forPets }),
  service("advice", 1, { talk: true }),
  service("seeds", 3, { criteria: forGardens }),
  { id: "elsewhere", lifeEvents: { birth: 1 } },
  service("kennel", 2, { criteria: forPets }),
  service("phone", 9, { talk: true }),
];

const ids = (answers: Record<string, string>, event = EVENT) => {
  const { likely, possible, unlikely } = match(event, SERVICES, answers);
  return [likely, possible, unlikely].map((group) => group.map((entry) => entry.service.id).join(" "));
};

describe("the services of a life event", () => {
  it("stand in the order of their ranks, without those of other life events", () => {
    expect(servicesOf(EVENT, SERVICES).map(({ id }) => id)).toEqual(["advice", "kennel", "seeds", "vet", "phone"]);
  });

  it("do not change the catalogue's own order", () => {
    const before = SERVICES.map(({ id }) => id);
    servicesOf(EVENT, SERVICES);
    expect(SERVICES.map(({ id }) => id)).toEqual(before);
  });
});

describe("the three groups", () => {
  it.each([
    ["without answers only what is for everybody fits", {}, ["advice phone", "kennel seeds vet", ""]],
    [
      "what an answer speaks for stands before what is for everybody",
      { pet: "cat" },
      ["kennel vet advice phone", "seeds", ""],
    ],
    [
      "what an answer speaks against is kept, in the third group",
      { pet: "none" },
      ["advice phone", "seeds", "kennel vet"],
    ],
    ["'I don't know' decides nothing", { pet: UNSURE, garden: UNSURE }, ["advice phone", "kennel seeds vet", ""]],
    ["every answer counts", { pet: "none", garden: "yes" }, ["seeds advice phone", "", "kennel vet"]],
  ])("%s", (_, answers, groups) => {
    expect(ids(answers)).toEqual(groups);
  });

  it("take what the life event presumes for said, even against an older answer", () => {
    const event = { ...EVENT, presumes: { garden: "yes" } };
    expect(ids({}, event)).toEqual(["seeds advice phone", "kennel vet", ""]);
    expect(ids({ garden: "no" }, event)).toEqual(["seeds advice phone", "kennel vet", ""]);
  });

  it("put a service whose wish is not met into the second group, not the third", () => {
    const quiet = service("quiet-room", 5, { suits: { fact: "garden", is: ["no"] } });
    const groupOf = (garden: string) => {
      const { likely, possible, unlikely } = match(EVENT, [quiet], { garden });
      return [likely.length, possible.length, unlikely.length];
    };
    expect(groupOf("no")).toEqual([1, 0, 0]);
    expect(groupOf("yes")).toEqual([0, 1, 0]);
  });

  it("say for each service which answers decided and which are missing", () => {
    const { possible, unlikely } = match(EVENT, SERVICES, { garden: "no" });
    expect(unlikely.map(({ evaluation }) => evaluation.decidedBy)).toEqual([["garden"]]);
    expect(possible.map(({ evaluation }) => evaluation.missing)).toEqual([["pet"], ["pet"]]);
  });
});
