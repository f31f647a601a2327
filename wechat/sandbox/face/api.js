/** Calls of the sandbox's phone API; every refusal becomes an Error whose message can be shown. */

async function call(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/phone/api/${path}`, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Error("连不上模拟器，请确认 make run 还在运行");
  }
  const content = await answer.json().catch(() => null);
  if (!answer.ok) throw new Error(content?.error ?? content?.detail ?? `模拟器没能完成（${answer.status}）`);
  return content ?? {};
}

/** The whole state as one person sees it. */
export const readState = (person) => call("GET", `state?person=${encodeURIComponent(person)}`);

/** The phone page was opened: `{at, row}` of the first look since the sandbox started. */
export const look = () => call("POST", "look");

/** Rows of the wire, newest first; `between` is any of `{person, after, until, limit}`. */
export const readWire = (between) => call("GET", `wire?${new URLSearchParams(between)}`);

/** What one person does with the phone: `act("li", "say", {text})`. */
export const act = (person, action, body = {}) => call("POST", `people/${encodeURIComponent(person)}/${action}`, body);

/**
 * Listens to changes; the browser reconnects by itself. `onChange` gets `{kind, person?}`,
 * `onLine` true or false as the connection comes and goes.
 */
export function listen(onChange, onLine) {
  const source = new EventSource("/phone/api/events");
  source.addEventListener("change", (event) => {
    try {
      onChange(JSON.parse(event.data));
    } catch {
      onChange({ kind: "chat" });
    }
  });
  source.addEventListener("open", () => onLine(true));
  source.addEventListener("error", () => onLine(false));
  return source;
}
