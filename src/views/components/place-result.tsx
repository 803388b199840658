/** What an entered place leads to: a part of its own, because most visits ask for none. */
export { PlaceAnswer } from "./place-answer.tsx";
export { PlaceHeading } from "./place-heading.tsx";
export { PlaceOffices } from "./place-offices.tsx";
