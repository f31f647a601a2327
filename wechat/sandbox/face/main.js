/** Puts the simulator together: people at the left, the phone in the middle, the wire at the right. */
import { showPeople } from "./people.js";
import { showPanel } from "./panel.js";
import { showPhone } from "./frame/phone.js";
import { store, start } from "./store.js";
import { offerTour } from "./tour.js";

showPeople(document.getElementById("people"));
showPhone(document.getElementById("stage"));
showPanel(document.getElementById("panel"));
await start();
if (store.state) offerTour();
