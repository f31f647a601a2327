/** What the page knows: who is chosen, the last state read, the wire; and who wants to hear of it. */
import { listen, readState, readWire } from "./api.js";

const PEOPLE = ["li", "zhang", "wang", "lao", "guest"];

export const store = { person: chosen(), state: null, wire: [], online: true, failure: "" };

const listeners = { state: new Set(), wire: new Set(), person: new Set(), line: new Set() };

/** Calls `listener` after each change of `subject` (state, wire, person, line). */
export function on(subject, listener) {
  listeners[subject].add(listener);
}

function tell(subject) {
  for (const listener of listeners[subject]) listener(store);
}

function chosen() {
  const wanted = new URLSearchParams(location.search).get("person");
  return wanted || PEOPLE[0];
}

/** Becomes another person; the address keeps the choice. */
export async function choose(person) {
  if (person === store.person) return;
  store.person = person;
  store.state = null;
  const address = new URL(location.href);
  address.searchParams.set("person", person);
  history.replaceState(null, "", address);
  tell("person");
  await refresh();
}

let running = null;
let again = false;

/** Reads the state anew; calls that come while one is under way are joined into one more. */
export function refresh() {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      const person = store.person;
      try {
        const state = await readState(person);
        if (person !== store.person) again = true;
        else {
          store.state = state;
          store.failure = "";
          tell("state");
        }
      } catch (error) {
        store.failure = error.message;
        tell("line");
      }
    } while (again);
    running = null;
  })();
  return running;
}

let wireTimer = 0;

/** Reads the wire soon; a burst of calls is read once. */
export function refreshWire() {
  clearTimeout(wireTimer);
  wireTimer = setTimeout(async () => {
    try {
      store.wire = await readWire();
      tell("wire");
    } catch (error) {
      store.failure = error.message;
      tell("line");
    }
  }, 120);
}

/** Reads everything once and then follows the events. */
export async function start() {
  listen(
    ({ kind }) => {
      refreshWire();
      if (kind !== "wire") refresh();
    },
    (online) => {
      const back = online && !store.online;
      store.online = online;
      tell("line");
      if (back) {
        refresh();
        refreshWire();
      }
    },
  );
  refreshWire();
  await refresh();
  if (!store.state && store.person !== PEOPLE[0]) await choose(PEOPLE[0]);
}
