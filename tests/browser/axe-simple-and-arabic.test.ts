import { checkWithAxe } from "./axe-check.ts";

checkWithAxe(["de-simple", "ar"]);
