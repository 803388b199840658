import { checkWithAxe } from "./axe-check.ts";

checkWithAxe(["de", "en", "uk"]);
