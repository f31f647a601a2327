/** What the page knows: who is chosen, the last state read, the wire; and who wants to hear of it. */
import { listen, look, readState, readWire } from "./api.js";

const PEOPLE = ["li", "zhang", "wang", "lao", "guest"];

export const store = {
  person: chosen(), state: null, online: true, failure: "", firstLook: { at: "", row: 0 },
  wire: [], older: [], everybody: false,
};

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
  store.wire = [];
  store.older = [];
  tell("person");
  refreshWire();
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

/** The wire of everybody, or of the person in hand alone. */
export function watch(everybody) {
  store.everybody = everybody;
  tell("wire");
  refreshWire();
}

/** As many rows from before the first look can be unfolded. */
export const OLDER = 60;

let wireTimer = 0;

/** Reads the wire soon; a burst of calls is read once. */
export function refreshWire() {
  clearTimeout(wireTimer);
  wireTimer = setTimeout(async () => {
    try {
      const { person, everybody, firstLook } = store;
      const of = everybody ? {} : { person };
      const [wire, older] = await Promise.all([
        readWire({ ...of, after: firstLook.row, limit: 60 }),
        firstLook.row ? readWire({ ...of, until: firstLook.row, limit: OLDER }) : [],
      ]);
      if (person !== store.person || everybody !== store.everybody) return;
      Object.assign(store, { wire, older });
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
  store.firstLook = await look().catch(() => store.firstLook);
  refreshWire();
  await refresh();
  if (!store.state && store.person !== PEOPLE[0]) await choose(PEOPLE[0]);
}
